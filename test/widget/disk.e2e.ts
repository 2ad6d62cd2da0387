/** The elements on pages that are opened from a disk, where a browser loads no modules. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { rootPath } from '../build/root';
import { expect, test as base } from './hosts/web';

const test = base.extend<{ open: (lang: string, body: string) => Promise<Page> }>({
  open: async ({ browserOfHosts }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'disk-'));
    const { version } = JSON.parse(readFileSync(rootPath('dist/widget/integrity.json'), 'utf8')) as { version: string };
    cpSync(rootPath(`dist/widget/host/${version}`), folder, { recursive: true });
    const context = await browserOfHosts.newContext({ acceptDownloads: true });
    await use(async (lang, body) => {
      const head = '<meta charset="utf-8"><title>School</title><script src="widget.iife.js" defer></script>';
      writeFileSync(join(folder, 'page.html'), `<!doctype html><html lang="${lang}">${head}<body>${body}`);
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      return page;
    });
    await context.close();
    rmSync(folder, { recursive: true });
  },
});

const { facts: sample } = JSON.parse(readFileSync(rootPath('test/dossiers/official-sample.json'), 'utf8')) as {
  facts: unknown;
};

for (const [lang, attributes, name] of [
  ['fr', '', 'Contrôler l’indemnité d’apprentissage'],
  ['en', '', 'Check the allowance'],
  ['nl', 'aanspreking="je"', 'Leervergoeding nakijken'],
] as const) {
  test(`from a disk an element speaks its language: ${lang} ${attributes}`, async ({ open }) => {
    const page = await open(lang, `<duaal-leervergoeding ${attributes}></duaal-leervergoeding>`);
    await expect(page.getByRole('group', { name })).toHaveAttribute('lang', lang);
    if (attributes !== '') await expect(page.getByText(/\bjouw\b|\bje\b/).first()).toBeVisible();
    // what brought the language is gone again
    await expect(page.locator('script')).toHaveCount(1);
  });
}

test('from a disk the annex is made', async ({ open }) => {
  const page = await open('nl', '<duaal-uurrooster></duaal-uurrooster>');
  await page.locator('duaal-uurrooster').evaluate((element, given) => Object.assign(element, { facts: given }), sample);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Pdf', exact: true }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

test('a calendar from the script of the site has lines that calendars can read', async ({ open }) => {
  const page = await open('nl', '<duaal-uurrooster></duaal-uurrooster>');
  await page.locator('duaal-uurrooster').evaluate((element, given) => Object.assign(element, { facts: given }), sample);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Agenda (.ics)', exact: true }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(lines.filter((line) => !/^(?:[A-Z-]+[;:]| |$)/.test(line))).toEqual([]);
});
