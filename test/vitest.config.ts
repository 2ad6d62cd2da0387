/**
 * Four kinds of tests: `unit` in Node, `dom` with a DOM in Node, `browser` in a real Chromium, and `firefox`, which
 * drives a real Firefox from Node. A test says its kind in the name of its file.
 */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { installedBrowser } from './browser/find-browser';
import { sandboxOptions } from './browser/sandbox-options';

const root = fileURLToPath(new URL('..', import.meta.url));

const executablePath = installedBrowser();

/** Two pages at once too: a test in a browser waits for its page more than for a core. */
const maxWorkers = 2;

const project = (name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, ...test },
});

export default defineConfig({
  root,
  test: {
    // The ES modules of stdnum import each other without extensions, which plain Node does not resolve.
    server: { deps: { inline: ['stdnum'] } },
    allowOnly: false,
    // a machine that does other work besides is slow, not wrong
    testTimeout: 60_000,
    projects: [
      project('unit', {
        // they change nothing that another file sees, and reading the core anew for each took half of the time
        isolate: false,
        maxWorkers,
        include: ['test/**/*.test.ts'],
        exclude: ['test/**/*.{browser,dom,firefox}.test.ts'],
      }),
      project('dom', {
        environment: 'happy-dom',
        maxWorkers,
        include: ['test/**/*.dom.test.{ts,tsx}'],
      }),
      project('browser', {
        include: ['test/**/*.browser.test.ts'],
        maxWorkers,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          instances: [{ browser: 'chromium' }],
          provider: playwright({
            launchOptions: { ...(executablePath && { executablePath }), args: [...sandboxOptions()] },
            contextOptions: { locale: 'nl-BE', timezoneId: 'Europe/Brussels' },
          }),
        },
      }),
      project('firefox', {
        include: ['test/**/*.firefox.test.ts'],
        globalSetup: ['test/browser/global-setup.ts'],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        fileParallelism: false,
      }),
    ],
  },
});
