/** The elements under the styles of a page: what harms them does not reach them, what a site means by them does. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { rootPath } from '../build/root';
import { scriptTag } from '../site/snippets';
import { differences, looksOf } from './hosts/looks';
import { expect, test, type Web } from './hosts/web';

const hostile = readFileSync(rootPath('test/widget/hosts/hostile.css'), 'utf8');
const samples = {
  'duaal-uurrooster': 'official-sample',
  'duaal-leervergoeding': 'allowance-step-2',
  'duaal-overeenkomst': 'official-sample',
} as const;
const tags = Object.keys(samples) as readonly (keyof typeof samples)[];

const show = (web: Web, style: string, body: string): Promise<Page> =>
  web.show(`<style>${style}</style>${scriptTag(web.served, 'widget.iife.js')}`, body);

/** An element with a sample in it, in a place of a fixed width that no style of the page can change. */
async function shown(web: Web, style: string, tag: keyof typeof samples, width: number, rest = ''): Promise<Locator> {
  const place = `display: block !important; width: ${String(width)}px !important`;
  const page = await show(web, style, `<div style="${place}"><${tag} today="2026-11-24" ${rest}></${tag}></div>`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const element = page.locator(tag);
  await expect(element.getByRole('group').first()).toBeAttached();
  const dossier = readFileSync(rootPath(`test/dossiers/${samples[tag]}.json`), 'utf8');
  await element.evaluate((one, { facts }) => Object.assign(one, { facts }), JSON.parse(dossier) as { facts: unknown });
  await expect(element.locator('.finding, .amount').first()).toBeAttached();
  return element;
}

const widthOf = (element: Locator): Promise<number> =>
  element.locator('.root').evaluate((root) => root.getBoundingClientRect().width);

for (const tag of tags) {
  for (const [width, theme] of [
    [800, ''],
    [320, 'theme="dark"'],
  ] as const) {
    test(`<${tag}> ${theme} looks the same at ${String(width)} px on a hostile page`, async ({ web }) => {
      const plain = await looksOf(await shown(web, '', tag, width, theme));
      const harmed = await looksOf(await shown(web, hostile, tag, width, theme));
      expect(harmed.parts.length).toBeGreaterThan(50);
      expect(differences(plain, harmed)).toEqual([]);
      expect(web.complaints).toEqual([]);
    });
  }

  test(`<${tag}> can be clicked and typed into on a hostile page`, async ({ web }) => {
    const element = await shown(web, hostile, tag, 800);
    await element.evaluate((one) => {
      Object.assign(one, { value: null });
      one.addEventListener('duaal-change', () => (one.dataset['told'] = 'yes'));
    });
    const fold = element.locator('button[aria-expanded="false"]').first();
    await fold.click();
    await expect(element.locator('button[aria-expanded="true"]').first()).toBeVisible();
    const field = element.locator('input[type="text"]:visible').first();
    await field.click();
    await field.press('ControlOrMeta+a');
    await field.pressSequentially('1/2/2026');
    await field.press('Tab');
    await expect(field).toHaveValue(/2026/);
    await expect(element).toHaveAttribute('data-told', 'yes');
  });
}

test.describe('what a site means is done', () => {
  const tag = '<duaal-leervergoeding></duaal-leervergoeding>';

  for (const [how, style, attribute] of [
    ['display', '.off { display: none }', ''],
    ['visibility, as a closed tab has it', '.off { visibility: hidden }', ''],
    ['the attribute hidden', 'duaal-leervergoeding { display: block }', 'hidden'],
  ] as const) {
    test(`an element that is hidden by ${how} is not seen`, async ({ web }) => {
      const page = await show(web, style, `<div class="off">${tag.replace('>', ` ${attribute}>`)}</div>`);
      await expect(page.locator('duaal-leervergoeding .root')).toBeAttached();
      await expect(page.locator('duaal-leervergoeding .root')).toBeHidden();
    });
  }

  test('an element in a closed dialog that lets clicks through catches none', async ({ web }) => {
    const style = '.closed { position: fixed; inset: 0; opacity: 0; pointer-events: none }';
    const page = await show(web, style, `<button>Bestel</button><div class="closed">${tag}</div>`);
    await expect(page.locator('duaal-leervergoeding .root')).toBeAttached();
    await page.getByRole('button', { name: 'Bestel' }).click();
  });

  test('custom properties and parts change it, also by the size of the page', async ({ web }) => {
    const style = `* { font-size: 13px }
      duaal-leervergoeding { --duaal-font: monospace; --duaal-size: 1em; --duaal-text: rgb(1, 2, 3); max-width: 500px }
      duaal-leervergoeding::part(base) { letter-spacing: 2px }`;
    const page = await show(web, style, tag);
    const root = page.locator('duaal-leervergoeding .root');
    await expect(root).toHaveCSS('font-family', 'monospace');
    await expect(root).toHaveCSS('font-size', '13px');
    await expect(root).toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(root).toHaveCSS('letter-spacing', '2px');
    expect(await widthOf(page.locator('duaal-leervergoeding'))).toBe(500);
  });
});

for (const [place, style] of [
  ['a row', '#place { display: flex }'],
  ['a centred column', '#place { display: flex; flex-direction: column; align-items: center }'],
  ['a grid that centres', '#place { display: grid; place-items: center }'],
  ['a grid of free columns', '#place { display: grid; grid-template-columns: auto 40px }'],
  ['a float', 'duaal-uurrooster { float: left }'],
  ['a box as wide as its content', '#place { width: fit-content }'],
  ['a cell of a table', '#place { display: table } duaal-uurrooster { display: table-cell }'],
] as const) {
  test(`in ${place} the element takes the room there is, and no more`, async ({ web }) => {
    const page = await show(web, style, '<div id="place"><duaal-uurrooster></duaal-uurrooster></div>');
    for (const width of [1000, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await widthOf(page.locator('duaal-uurrooster'))).toBeGreaterThan(width * 0.8);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
