/** The extension in a real Firefox, on the practice counter: the same rules, markers, fix and badge. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../browser/find-browser';
import { counterOrigin, counterResponse } from '../counter/serve';

const extensionDir = fileURLToPath(new URL('../../dist/extension/firefox-mv3', import.meta.url));
const averageInput = 'aria/[role="textbox"] >>> #none, .form__section input';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:";

const marker = 'duaalwijzer-overlay >>> button[data-rule="hours/average-above-38"]';
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
