/** Pages that make life hard for what is laid over them: the overlay looks and works the same, and the page stays itself. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures';
import { fillCounter } from '../counter/fill';
import { officialSample } from '../counter/sample';
import {
  average,
  card,
  intersect,
  marker,
  markerBoxes,
  occupied,
  openAgreement,
  overlay,
  typeAverage,
} from './on-counter';

const rule = 'hours/average-above-38';

/** What the page sees of itself without the overlay. */
const contentOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const host of copy.querySelectorAll('duaalwijzer-overlay')) host.remove();
    return copy.outerHTML;
  });

/** Place and size of everything on the page, from its own corner. */
const layoutOf = (page: Page): Promise<readonly (readonly number[])[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width === 0 ? [] : [x + scrollX, y + scrollY, width, height].map(Math.round);
    }),
  );

/** Size and colours of the card and its button, as they come out. */
const looks = (page: Page): Promise<readonly string[]> =>
  overlay(page).evaluate((host) =>
    ['.card .top', '.card h2', '.card .primary', '.marker', '.panel'].map((part) => {
      const element = host.shadowRoot?.querySelector(part);
      if (!element) return 'none';
      const { width, height, color, backgroundColor, fontSize, fontFamily, textTransform, direction } =
        getComputedStyle(element);
      return [width, height, color, backgroundColor, fontSize, fontFamily, textTransform, direction].join(' ');
    }),
  );

async function openCard(page: Page): Promise<void> {
  await openAgreement(page);
  await typeAverage(page, '40');
  await marker(page, rule).click();
  await expect(card(page)).toBeVisible();
}

const unkindStyles = {
  'resets everything': `*, *::before, *::after { all: unset !important }
    html, body, main, section, div, form, fieldset, p, h1, h2, label { display: block !important }`,
  'styles elements in general': `div, section, button, p, ul, li, h2, svg { color: hotpink !important; font: 40px serif !important;
      text-transform: uppercase !important; letter-spacing: 9px !important; transition: all 9s !important; opacity: .3 }
    html { direction: rtl } duaalwijzer-overlay { display: none !important; position: static !important; width: 900px !important }
    duaalwijzer-overlay::before { content: 'x' !important; display: block !important; height: 900px }
    [popover] { border: 9px solid red !important; background: red !important; padding: 90px !important }
    @layer first { * { opacity: .2 !important; transform: scale(.5) !important } }`,
  'transforms the whole page': `html { transform: translateX(10px); filter: grayscale(.2); overflow: hidden auto; contain: layout }`,
} as const;

for (const [name, css] of Object.entries(unkindStyles)) {
  test(`the overlay keeps its look on a page that ${name}`, async ({ page }) => {
    await openCard(page);
    const before = await looks(page);
    await page.addStyleTag({ content: css });
    await expect(marker(page, rule)).toBeVisible();
    await expect.poll(() => looks(page)).toEqual(before);
    await card(page).getByRole('button', { name: 'Zet 38 uur' }).click();
    await expect(average(page)).toHaveValue('38');
  });
}

test('the overlay lies over everything that the page lays over itself', async ({ page }) => {
  await openCard(page);
  await page.evaluate(() => {
    const veil = document.createElement('div');
    veil.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: rgb(255 255 255 / 40%)';
    document.documentElement.append(veil);
    const after = document.createElement('div');
    after.popover = 'manual';
    after.style.cssText = 'inset: 0 auto auto 0; margin: 0; width: 40px; height: 40px';
    document.body.append(after);
    after.showPopover();
  });
  await card(page).getByRole('button', { name: 'Zet 38 uur' }).click();
  await expect(average(page)).toHaveValue('38');
});

test('in a modal dialog the overlay works; out of it again it is where it was', async ({ page }) => {
  await openAgreement(page);
  await fillCounter(page, { Looptijd: officialSample.Looptijd });
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'max-height: 90vh; overflow: auto';
    const main = document.querySelector('main');
    dialog.append(...(main?.childNodes ?? []));
    main?.append(dialog);
    dialog.showModal();
  });
  await typeAverage(page, '40');
  await marker(page, rule).click();
  await card(page).getByRole('button', { name: 'Zet 38 uur' }).click();
  await expect(average(page)).toHaveValue('38');
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog');
    dialog?.close();
    dialog?.replaceWith(...dialog.childNodes);
  });
  await typeAverage(page, '41');
  await expect(marker(page, rule)).toBeVisible();
  expect(await overlay(page).evaluate((host) => host.parentElement?.localName)).toBe('html');
});

test('a window of the page that keeps the focus, or closes at a click outside it, lets the overlay be used', async ({
  page,
}) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const isOutside = ({ target }: Event): boolean => target instanceof Node && !main?.contains(target);
    document.addEventListener('focusin', (event) => {
      if (isOutside(event)) document.querySelector<HTMLElement>('main input')?.focus();
    });
    for (const name of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(name, (event) => {
        if (isOutside(event)) main?.remove();
      });
  });
  await marker(page, rule).click();
  await expect(card(page)).toBeFocused();
  await card(page).getByRole('button', { name: 'Waarom?' }).click();
  await expect(average(page)).toBeVisible();
});

test('a marker gives way to a picker in the top layer', async ({ page }) => {
  await openAgreement(page);
  await typeAverage(page, '40');
  await expect(marker(page, rule)).toBeVisible();
  await average(page).evaluate((input) => {
    const { left, top } = input.getBoundingClientRect();
    const picker = document.createElement('div');
    picker.popover = 'auto';
    picker.style.cssText = `inset: ${String(top - 50)}px auto auto ${String(left - 50)}px; margin: 0; width: 600px; height: 300px`;
    document.body.append(picker);
    picker.showPopover();
  });
  await page.keyboard.press('Shift');
  await expect(marker(page, rule)).toBeHidden();
});

test('a whole session without a click on a fix leaves the page as it was, to the pixel', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAgreement(page);
  await fillCounter(page, officialSample);
  await expect(marker(page, 'documents/schedule-type')).toBeAttached();
  await page.locator('h1').click();
  const [content, layout] = [await contentOf(page), await layoutOf(page)];
  const toggle = overlay(page).getByRole('button', { name: /^Duaalwijzer:/ });
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('F8');
  await card(page).getByRole('button', { name: 'Waarom?' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F8');
  await page.keyboard.press('Escape');
  await toggle.click();
  for (const fold of await overlay(page).locator('summary').all()) await fold.click();
  await overlay(page)
    .getByRole('button', { name: /^Ga naar veld: Fout: Gemiddelde/ })
    .click();
  await page.keyboard.press('Escape');
  await toggle.click();
  expect(await contentOf(page)).toBe(content);
  expect(await layoutOf(page)).toEqual(layout);
});

test('axe finds nothing on the page that it did not find without the overlay', async ({ page }) => {
  const violations = async (): Promise<readonly string[]> => {
    const found = await new AxeBuilder({ page }).analyze();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${String(target)}`));
  };
  await openCard(page);
  const withOverlay = await violations();
  await overlay(page).evaluate((host) => {
    host.style.setProperty('display', 'none', 'important');
  });
  expect(withOverlay.filter((one) => !one.includes('duaalwijzer'))).toEqual(await violations());
  expect(withOverlay.filter((one) => one.includes('duaalwijzer'))).toEqual([]);
});

for (const [name, size, scale] of [
  ['360 pixels wide', { width: 360, height: 640 }, 1],
  ['at 200 % zoom', { width: 640, height: 400 }, 2],
] as const) {
  test(`${name} nothing is covered, cut off or pushed aside`, async ({ page, context }) => {
    await openAgreement(page);
    await fillCounter(page, officialSample);
    // Without the size of the window, which Chromium does not make this narrow.
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: scale, mobile: false });
    await expect(async () => {
      const boxes = await occupied(page);
      const markers = await markerBoxes(page);
      expect(markers.length).toBeGreaterThan(5);
      expect(markers.filter((one) => boxes.some((box) => intersect(one, box)))).toEqual([]);
    }).toPass();
    await marker(page, rule).press('Enter');
    const shown = await card(page).boundingBox();
    expect(shown && shown.x >= 0 && shown.x + shown.width <= size.width).toBe(true);
    expect(shown && shown.y >= 0 && shown.y + shown.height <= size.height).toBe(true);
    await expect(card(page).getByRole('button', { name: 'Zet 38 uur' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test('in forced colours severity and focus can still be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openCard(page);
  const shapes = await overlay(page).evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll('.marker .shape, .card .top .shape') ?? [])].map(
      (shape) => getComputedStyle(shape).stroke !== getComputedStyle(shape).fill,
    ),
  );
  expect(shapes.length).toBeGreaterThan(1);
  expect(shapes.every(Boolean)).toBe(true);
  await expect(card(page)).toHaveCSS('border-top-style', 'solid');
});
