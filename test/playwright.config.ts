import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../dist/reports/e2e',
  globalSetup: './browser/global-setup.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    // slower: fewer tests, of all that could differ
    { name: 'firefox', use: { browserName: 'firefox' }, grep: /@firefox/, timeout: 60_000 },
  ],
});
