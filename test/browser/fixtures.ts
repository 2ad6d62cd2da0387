/**
 * What end-to-end tests start from: one browser with the extension per worker, and a fresh page per test. The browser is
 * that of the project: Chromium, or Firefox for the tests that are marked `@firefox`.
 */
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { counterOrigin } from '../counter/serve';
import { launchWithExtension } from './launch';
import { firefoxExtensionOrigin, launchFirefoxWithExtension } from './launch-firefox';

/** How long an action may wait for its element, in milliseconds: well under the limit of a test, so that it is named. */
const actionLimit = 10_000;

const built = (name: string): string => fileURLToPath(new URL(`../../dist/extension/${name}`, import.meta.url));

export type PageName = 'sidepanel' | 'options' | 'popup';

/** The page is one of the extension. */
const forgetFrom = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });

interface TestFixtures {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Forgets everything that the extension keeps. */
  readonly forget: () => Promise<void>;
  /**
   * Opens a page of the extension in a tab of its own, as narrow as a side panel. When the test ends it is closed, and the
   * extension forgets everything.
   */
  readonly open: (name: PageName) => Promise<Page>;
}

interface WorkerFixtures {
  /** The browser of this worker, with the extension loaded. Storage is shared between its tests. */
  readonly extensionContext: BrowserContext;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extensionContext: [
    async ({ browserName }, use) => {
      const context =
        browserName === 'firefox'
          ? await launchFirefoxWithExtension({ headless: true, extensionDir: built('firefox-mv3') })
          : await launchWithExtension({ headless: true, extensionDir: built('chrome-mv3') });
      context.setDefaultTimeout(actionLimit);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  // Read at once: the background script is put to sleep later, and its address goes with it.
  extensionOrigin: [
    async ({ browserName, extensionContext }, use) => {
      const [background] = extensionContext.serviceWorkers();
      await use(
        browserName === 'firefox'
          ? firefoxExtensionOrigin
          : `chrome-extension://${new URL(background?.url() ?? '').host}`,
      );
    },
    { scope: 'worker', auto: true },
  ],
  context: async ({ extensionContext }, use) => {
    await use(extensionContext);
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    // the counter keeps drafts
    await page.addInitScript((origin) => {
      if (location.origin === origin) localStorage.clear();
    }, counterOrigin);
    await use(page);
    await page.close();
  },
  forget: async ({ context, extensionOrigin }, use) => {
    await use(async () => {
      const page = await context.newPage();
      // the page that reads files does nothing by itself
      await page.goto(`${extensionOrigin}/attachments.html`, { waitUntil: 'commit' });
      await forgetFrom(page);
      await page.close();
    });
  },
  open: async ({ context, extensionOrigin }, use) => {
    const opened: Page[] = [];
    await use(async (name) => {
      const page = await context.newPage();
      opened.push(page);
      await page.setViewportSize({ width: 360, height: 800 });
      // Firefox does not tell when a page of an extension has loaded
      await page.goto(`${extensionOrigin}/${name}.html`, { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    });
    const [page] = opened.filter((one) => !one.isClosed());
    if (page) await forgetFrom(page);
    await Promise.all(opened.map((one) => one.close()));
  },
});

export { expect } from '@playwright/test';
