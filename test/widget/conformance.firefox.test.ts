/** The core of the conformance suite in Firefox and in WebKitGTK, on a page of the demo site. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../browser/find-browser';
import { servePage, type PageServer } from '../tour/page-server';
import { conformanceCore } from './conformance/core';
import { inWebKit, webKitMissing } from './conformance/webkit';

let server: PageServer;
let browser: Browser | undefined;

beforeAll(async () => {
  server = await servePage();
});

afterAll(async () => {
  await browser?.close();
  await server.close();
});

test('all elements hold the core of the suite in Firefox', async () => {
  const firefox = await findFirefox();
  if ('reason' in firefox) throw new Error(firefox.reason);
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox.path, headless: true });
  const page = await browser.newPage();
  await page.goto(`${server.address}uurrooster.html`);
  expect(await page.evaluate(conformanceCore)).toEqual([]);
});

test('all elements hold the core of the suite in WebKitGTK', async () => {
  const missing = webKitMissing();
  if (missing !== undefined) {
    // like Firefox: only the machine of the full run must have it
    console.log(missing);
    expect(process.env['CI']).not.toBe('true');
    return;
  }
  expect(await inWebKit(`${server.address}uurrooster.html`, conformanceCore)).toEqual([]);
});
