/**
 * A small web for the tests of embedding: a school's site and the host that serves the elements, on origins of their own,
 * in a plain Chromium that is cut off from everything else.
 */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { test as base, type BrowserContext, type Page, type Route } from '@playwright/test';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../../browser/find-browser';
import { sandboxOptions } from '../../browser/sandbox-options';
import { rootPath } from '../../build/root';
import type { HostFiles } from '../../build/widget/host-files';
import type { Served } from '../../site/snippets';

export const school = 'https://school.example';
export const host = 'https://duaalwijzer.example';

interface Answer {
  readonly body: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** What `dist/widget/host` and the demo site hold, as a static host serves it to every site. */
async function serve(route: Route, path: string): Promise<void> {
  const files = ['dist/widget/host', 'dist/site'].map((folder) => rootPath(folder + path));
  const file = files.find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) await route.fulfill({ status: 404 });
  else {
    const headers = {
      'access-control-allow-origin': '*',
      'content-type': `${types[extname(file)] ?? ''}; charset=utf-8`,
    };
    await route.fulfill({ body: readFileSync(file), headers });
  }
}

export class Web {
  /** Everything the pages complained of. */
  readonly complaints: string[] = [];
  readonly remarks: string[] = [];
  readonly #answers = new Map<string, Answer>();

  constructor(
    readonly context: BrowserContext,
    readonly served: Served,
  ) {}

  /** Puts something at an address. */
  put(address: string, answer: Answer): void {
    this.#answers.set(address, answer);
  }

  async open(address: string): Promise<Page> {
    const page = await this.context.newPage();
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      const list = ['error', 'warning'].includes(message.type()) ? this.complaints : this.remarks;
      list.push(message.text());
    });
    await page.goto(address);
    return page;
  }

  /** Opens the school's page with this content. */
  show(
    head: string,
    body: string,
    { lang = 'nl', headers = {} }: { lang?: string; headers?: Record<string, string> } = {},
  ): Promise<Page> {
    const page = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>School</title>${head}</head><body>${body}</body></html>`;
    this.put(`${school}/`, { body: page, headers });
    return this.open(`${school}/`);
  }

  async answer(route: Route): Promise<void> {
    const { origin, pathname, href } = new URL(route.request().url());
    const known = this.#answers.get(href.replace(/[?#].*$/, ''));
    if (known) {
      await route.fulfill({
        body: known.body,
        headers: { 'content-type': `${known.contentType ?? 'text/html'}; charset=utf-8`, ...known.headers },
      });
    } else if (origin === host) await serve(route, pathname);
    else await route.abort('blockedbyclient');
  }
}

function readServed(): Served {
  const { version, files } = JSON.parse(readFileSync(rootPath('dist/widget/integrity.json'), 'utf8')) as HostFiles;
  const integrity = Object.entries(files).map(([name, file]): [string, string] => [
    name.replace(/^.*\//, ''),
    file.integrity,
  ]);
  return { base: `${host}/`, version, integrity: Object.fromEntries(integrity) };
}

export const test = base.extend<{ web: Web }, { browserOfHosts: Browser }>({
  browserOfHosts: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...sandboxOptions()] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  web: async ({ browserOfHosts }, use) => {
    const context = await browserOfHosts.newContext({ locale: 'nl-BE', viewport: { width: 1000, height: 800 } });
    context.setDefaultTimeout(15_000);
    const web = new Web(context, readServed());
    await context.route('**/*', (route) => web.answer(route));
    await use(web);
    await context.close();
  },
});

export { expect } from '@playwright/test';
