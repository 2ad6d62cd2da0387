/** A few of the kits in a real Firefox: read whole, and what the app fills in by itself is seen. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findFirefox } from '../../browser/find-browser';
import { sample, type Expected } from '../../counter/kits/expected';
import type { Kit } from '../../counter/kits/kit';
import { counterOrigin, counterResponse } from '../../counter/serve';

const extensionDir = fileURLToPath(new URL('../../../dist/extension/firefox-mv3', import.meta.url));

let browser: Browser;
let page: Page;

async function answer(request: HTTPRequest): Promise<void> {
  const url = new URL(request.url());
  if (url.origin === counterOrigin) await request.respond({ ...counterResponse(url) });
  else await request.abort();
}

const read = (): Promise<Expected> =>
  page.evaluate(() => {
    const items = document
      .querySelector('duaalwijzer-overlay')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('li[data-field]');
    return Object.fromEntries(
      [...(items ?? [])].map(({ dataset }) => [dataset['field'] ?? '', dataset['value'] ?? '']),
    );
  });

const expectRead = (expected: Expected): Promise<void> =>
  vi.waitFor(async () => expect(await read()).toEqual(expected), { timeout: 10_000, interval: 50 });

type Offered = Window & { readonly kit: Kit };

beforeAll(async () => {
  const firefox = await findFirefox();
  if ('reason' in firefox) throw new Error(firefox.reason);
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox.path,
    headless: true,
    extraPrefsFirefox: { 'intl.locale.requested': 'nl' },
  });
  await browser.installExtension(extensionDir);
  page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
});

afterAll(async () => {
  await browser.close();
});

const shownSample = Object.fromEntries(Object.entries(sample).filter(([key]) => key !== 'documents.scheduleCount'));

test.each([
  ['table', sample, '31/05/2024'],
  ['flux', sample, '31/05/2024'],
  ['closed', sample, '31/05/2024'],
  ['material', sample, '31/05/2024'],
  ['react', sample, '31/05/2024'],
  ['frames', sample, '31/05/2024'],
  ['summary', shownSample, '31 mei 2024'],
])('%s: read whole, and followed', async (kit, expected, end) => {
  await page.goto(`${counterOrigin}/kits/${kit}/index.html`);
  await expectRead(expected);
  await page.evaluate((text) => (window as unknown as Offered).kit.patch('einde', text), end);
  await expectRead({ ...expected, 'agreement.end': '2024-05-31' });
});
