/** The extension in a real Firefox, on the practice counter with a strict policy: the same markers, card, fix and keys. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type ElementHandle, type HTTPRequest, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../browser/find-browser';
import { counterOrigin, counterResponse } from '../counter/serve';

const extensionDir = fileURLToPath(new URL('../../dist/extension/firefox-mv3', import.meta.url));
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

const average = '#gemiddelde-arbeidsduur';
const marker = 'duaalwijzer-overlay >>> button[data-rule="hours/average-above-38"][data-field]';
const card = 'duaalwijzer-overlay >>> [role=dialog]';

let browser: Browser;
let page: Page;

async function answer(request: HTTPRequest): Promise<void> {
  const url = new URL(request.url());
  if (url.origin !== counterOrigin) {
    await request.abort();
    return;
  }
  const { status, contentType, body } = counterResponse(url);
  await request.respond({ status, contentType, body, headers: { 'Content-Security-Policy': policy } });
}

const inOverlay = (selector: string): string => selector.replace('duaalwijzer-overlay >>> ', '');

/** Looks in every frame: waiting for a selector goes by changes of the document, and those of a shadow root are none. */
async function found(selector: string): Promise<ElementHandle> {
  const handle = await page.waitForFunction(
    (inside) => document.querySelector('duaalwijzer-overlay')?.shadowRoot?.querySelector(inside),
    { timeout: 10_000, polling: 'raf' },
    inOverlay(selector),
  );
  const element = handle.asElement();
  if (!element) throw new Error(`Nothing on the page is ${selector}`);
  return element as ElementHandle;
}

/** Waits until nothing in the overlay matches, or there is no overlay. */
const gone = (selector: string): Promise<unknown> =>
  page.waitForFunction(
    (inside) => !document.querySelector('duaalwijzer-overlay')?.shadowRoot?.querySelector(inside),
    { timeout: 10_000, polling: 'raf' },
    inOverlay(selector),
  );

const valueOf = (selector: string): Promise<string> =>
  page.$eval(selector, (input) => (input as HTMLInputElement).value);

const focusedInOverlay = (): Promise<string | null | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement?.shadowRoot?.activeElement;
    return focused?.getAttribute('data-rule') ?? focused?.getAttribute('role');
  });

async function typeAverage(hours: string): Promise<void> {
  await page.click(average);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(hours);
}

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
  await page.goto(`${counterOrigin}/#/overeenkomst`);
});

afterAll(async () => {
  await browser.close();
});

test('too many hours are marked without leaving the field, and the fix can be undone', async () => {
  await found('duaalwijzer-overlay >>> section[aria-label="Duaalwijzer"]');
  await typeAverage('40');
  const mark = await found(marker);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('gemiddelde-arbeidsduur');
  expect(await mark.evaluate((button) => button.getAttribute('aria-label'))).toBe(
    'Fout: Gemiddelde arbeidsduur boven 38 uur',
  );

  await mark.click();
  await (await found(`${card} [data-action=fix]`)).click();
  await gone(marker);
  expect(await valueOf(average)).toBe('38');
  await (await found(`${card} [data-action=undo]`)).click();
  await found(marker);
  expect(await valueOf(average)).toBe('40');
});

test('F8 goes to the finding, Enter into its card, Escape back to the field', async () => {
  await page.keyboard.press('Escape');
  await typeAverage('40');
  await found(marker);
  await page.keyboard.press('F8');
  expect(await focusedInOverlay()).toBe('hours/average-above-38');
  await page.keyboard.press('Enter');
  expect(await focusedInOverlay()).toBe('dialog');
  await page.keyboard.press('Escape');
  await gone(card);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('gemiddelde-arbeidsduur');
});

test('our styles hold under the policy of the page', async () => {
  const mark = await found(marker);
  const style = await mark.evaluate((button) => {
    const { width, height } = button.getBoundingClientRect();
    return { width, height, position: getComputedStyle(button.parentElement ?? button).position };
  });
  expect(style).toEqual({ width: 24, height: 24, position: 'absolute' });
});

test('a page without an agreement has no overlay', async () => {
  await page.goto(`${counterOrigin}/#/dashboard`);
  await page.waitForFunction(() => document.querySelector('duaalwijzer-overlay') === null, { timeout: 10_000 });
  expect(await page.$('duaalwijzer-overlay')).toBeNull();
});
