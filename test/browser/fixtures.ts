/** What end-to-end tests start from: one browser with the extension per worker, and a fresh page per test. */
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { launchWithExtension } from './launch';

/** How long an action may wait for its element, in milliseconds: well under the limit of a test, so that it is named. */
const actionLimit = 10_000;

const extensionDir = fileURLToPath(new URL('../../dist/extension/chrome-mv3', import.meta.url));

interface WorkerFixtures {
  /** The browser of this worker, with the extension loaded. Storage is shared between its tests. */
  readonly extensionContext: BrowserContext;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
}

export const test = base.extend<{ context: BrowserContext; page: Page }, WorkerFixtures>({
  extensionContext: [
    async ({}, use) => {
      const context = await launchWithExtension({ headless: true, extensionDir });
      context.setDefaultTimeout(actionLimit);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  // Read at once: the background script is put to sleep later, and its address goes with it.
  extensionOrigin: [
    async ({ extensionContext }, use) => {
      const [background] = extensionContext.serviceWorkers();
      await use(`chrome-extension://${new URL(background?.url() ?? '').host}`);
    },
    { scope: 'worker', auto: true },
  ],
  context: async ({ extensionContext }, use) => {
    await use(extensionContext);
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
});

export { expect } from '@playwright/test';
