/**
 * A Chromium with the extension in it, set to Dutch, and cut off from the network: the practice counter answers for
 * the real one, and every other request is refused.
 */
import { chromium, type BrowserContext, type Route } from 'playwright';
import { counterOrigin, counterResponse } from '../counter/serve';
import { BrowserMissing } from './browser-missing';
import { findBrowser } from './find-browser';
import { sandboxOptions } from './sandbox-options';

export interface LaunchOptions {
  /** Without a window. */
  readonly headless: boolean;
  /** Folder with the built extension. */
  readonly extensionDir: string;
}

/** Keeps the browser from calling home and from asking questions. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

const ownFiles = new Set(['chrome-extension:', 'moz-extension:']);
const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

const answer = async (route: Route, url: URL): Promise<void> => {
  const { status, contentType, body } = counterResponse(url);
  await route.fulfill({ status, contentType, body });
};

/** Answers for the counter, lets the extension have its own files, and refuses the rest. */
export async function routeRequest(route: Route): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin === counterOrigin) await answer(route, url);
  else if (ownFiles.has(url.protocol) || localHosts.has(url.hostname)) await route.continue();
  else await route.abort('blockedbyclient');
}

/** How long a healthy browser may take to start the background script of the extension, in milliseconds. */
const startLimit = 15_000;

async function assertExtensionRuns(context: BrowserContext, browser: string): Promise<void> {
  if (context.serviceWorkers().length > 0) return;
  try {
    await context.waitForEvent('serviceworker', { timeout: startLimit });
  } catch {
    throw new BrowserMissing(
      `${browser} did not load the extension (Chrome with Google's brand stopped doing so in version 137): ` +
        'install Chromium, or put its path in DUAALWIJZER_BROWSER.',
    );
  }
}

/**
 * Starts the browser; the caller closes the context.
 * @throws BrowserMissing whose message is one sentence, when there is no browser or it does not load extensions.
 */
export async function launchWithExtension({ headless, extensionDir }: LaunchOptions): Promise<BrowserContext> {
  const browser = await findBrowser();
  const context = await chromium.launchPersistentContext('', {
    executablePath: browser,
    headless,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    env: { ...process.env, LANGUAGE: 'nl' },
    args: [
      ...quiet,
      ...sandboxOptions(),
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
    ],
  });
  try {
    await context.route('**/*', routeRequest);
    await assertExtensionRuns(context, browser);
    return context;
  } catch (problem) {
    await context.close();
    throw problem;
  }
}
