/** An installed Firefox with the extension in it, driven by Playwright: Dutch and cut off from the network, like the Chromium of `launch.ts`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox, type BrowserContext } from 'playwright';
import { BrowserMissing } from './browser-missing';
import { startRelay } from './firefox-relay';
import { findFirefox } from './find-browser';
import { routeRequest, type LaunchOptions } from './launch';

const extensionId = '{9b0f4e0c-5d3a-4c1e-8a57-2f6c1d7e43b8}';
/** Firefox gives each installation an address of its own; this one is known beforehand. */
const extensionHost = '7d2c1f0a-3b6e-4a58-9c41-5e0f8b7a6d23';

export const firefoxExtensionOrigin = `moz-extension://${extensionHost}`;

const quoted = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`;

/** Playwright reads from the output of Firefox where it listens; the command puts the relay in between. */
const command = (firefoxPath: string, port: number): string => `#!/bin/sh
exec ${quoted(firefoxPath)} "$@" 2>&1 | sed -u 's,127\\.0\\.0\\.1:,&${port.toString()}/,'
`;

const preferences = {
  'intl.locale.requested': 'nl',
  'browser.download.alwaysOpenPanel': false, // it takes the focus
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
};

/**
 * Starts Firefox; the caller closes the context.
 * @throws BrowserMissing whose message is one sentence, when there is none.
 */
export async function launchFirefoxWithExtension({ headless, extensionDir }: LaunchOptions): Promise<BrowserContext> {
  const found = await findFirefox();
  if ('reason' in found) throw new BrowserMissing(found.reason);
  const relay = await startRelay(extensionDir);
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  const script = join(folder, 'firefox.sh');
  writeFileSync(script, command(found.path, relay.port), { mode: 0o755 });
  const context = await firefox.launchPersistentContext('', {
    channel: 'moz-firefox',
    executablePath: script,
    headless,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    args: ['--remote-allow-system-access'], // without it the pages of an extension cannot be driven
    firefoxUserPrefs: preferences,
  });
  context.on('close', () => {
    relay.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await context.route('**/*', routeRequest);
  return context;
}
