/** Fields in frames of the page: marked where they are seen, reached with the keyboard, put right, and let go with their frame. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../browser/fixtures';
import { framed, frames } from '../counter/kits/frames/hands';
import { counterOrigin } from '../counter/serve';
import { card, marker, overlay } from './on-counter';

const rule = 'hours/average-above-38';
const average = (page: Page): Locator => framed(page, 'gemiddelde');
const read = (page: Page, key: string): Locator => overlay(page).locator(`li[data-field="${key}"]`);
const tooMany = (page: Page): Locator => marker(page, rule).and(page.locator('.marker'));

/** What the extension or the page complains of. */
function listen(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

async function open(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${counterOrigin}/kits/frames/index.html`);
  await expect(read(page, 'documents.schedule')).toHaveAttribute('data-state', 'value');
}

/** How far the marker is from the middle of its field, up or down, and from its right side. */
async function distance(page: Page): Promise<{ readonly down: number; readonly right: number }> {
  const [field, mark] = [await average(page).boundingBox(), await tooMany(page).boundingBox()];
  if (!field || !mark) return { down: NaN, right: NaN };
  return {
    down: Math.abs(mark.y + mark.height / 2 - (field.y + field.height / 2)),
    right: mark.x - (field.x + field.width),
  };
}

const expectBeside = (page: Page): Promise<void> =>
  expect(async () => {
    const { down, right } = await distance(page);
    expect(down).toBeLessThan(4);
    expect(right).toBeGreaterThan(0);
    expect(right).toBeLessThan(200);
  }).toPass({ timeout: 5000, intervals: [50] });

test('a field in a frame has its marker beside it, wherever the frame and the field go', async ({ page }) => {
  const problems = listen(page);
  await open(page);
  await frames.type(page, 'gemiddelde', '40');
  await expect(tooMany(page)).toBeVisible();
  await expectBeside(page);
  const frame = page.locator('#uren');
  await test.step('its text is not covered', async () => {
    const unit = await average(page).evaluate((field) => {
      const range = field.ownerDocument.createRange();
      if (field.nextSibling) range.selectNode(field.nextSibling);
      return range.getBoundingClientRect().right - field.getBoundingClientRect().right;
    });
    expect((await distance(page)).right).toBeGreaterThanOrEqual(unit);
  });
  await test.step('the frame scrolls', async () => {
    await average(page).evaluate(({ ownerDocument }) => ownerDocument.defaultView?.scrollBy(0, 60));
    await expectBeside(page);
  });
  await test.step('the page pushes the frame down', async () => {
    await frame.evaluate(({ style }) => style.setProperty('margin-top', '70px'));
    await expectBeside(page);
  });
  await test.step('the frame is shown smaller', async () => {
    await frame.evaluate(({ style }) => style.setProperty('transform', 'scale(0.8)'));
    await expectBeside(page);
  });
  await test.step('the field is scrolled out of the frame', async () => {
    await frame.evaluate(({ style }) => style.setProperty('height', '140px'));
    await average(page).evaluate(({ ownerDocument }) => ownerDocument.defaultView?.scrollTo(0, 9999));
    await expect(tooMany(page)).toBeHidden();
    await average(page).evaluate((field) => field.scrollIntoView());
    await expectBeside(page);
  });
  expect(problems).toEqual([]);
});

test('the keys work in a frame, the focus comes back to it, and a fix is written in it', async ({ page }) => {
  await open(page);
  await frames.type(page, 'gemiddelde', '40');
  await expect(tooMany(page)).toBeVisible();
  await page.keyboard.press('F8');
  await expect(card(page)).toContainText('Gemiddelde arbeidsduur');
  await expect(tooMany(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(average(page)).toBeFocused();
  await tooMany(page).click();
  await card(page).getByRole('button', { name: 'Zet 38 uur' }).click();
  await expect(average(page)).toHaveValue('38');
  await expect(read(page, 'hours.average')).toHaveAttribute('data-value', '38:00');
  await card(page).getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(average(page)).toHaveValue('40');
});

test('a field in a frame can be pointed at', async ({ page }) => {
  await open(page);
  await overlay(page)
    .getByRole('button', { name: /^Duaalwijzer:/ })
    .click();
  await overlay(page)
    .getByText(/^Niet gevonden/)
    .click();
  await overlay(page).locator('li[data-missing]').first().getByRole('button').click();
  await average(page).scrollIntoViewIfNeeded();
  const box = await average(page).boundingBox();
  if (!box) throw new Error('no field');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const target = overlay(page).locator('.target');
  await expect(target).toHaveAttribute('data-target', /gemiddelde wekelijkse/);
  const frame = await target.boundingBox();
  expect(Math.abs((frame?.x ?? 0) - box.x)).toBeLessThan(10);
  expect(Math.abs((frame?.y ?? 0) - box.y)).toBeLessThan(10);
  await page.keyboard.press('Escape');
});

test('a frame that goes, comes back, is hidden or turns to another page takes its values with it', async ({ page }) => {
  const problems = listen(page);
  await open(page);
  const frame = page.locator('#uren');
  const gone = (): Promise<void> => expect(read(page, 'hours.average')).toHaveCount(0);
  const here = (): Promise<void> => expect(read(page, 'hours.average')).toHaveAttribute('data-value', '38:00');
  await here();
  await frame.evaluate(({ style }) => style.setProperty('display', 'none'));
  await gone();
  await frame.evaluate(({ style }) => style.removeProperty('display'));
  await here();
  await frame.evaluate((element: HTMLIFrameElement) => (element.src = 'part.html#partijen'));
  await frame.evaluate((element: HTMLIFrameElement) => element.contentWindow?.location.reload());
  await gone();
  await frame.evaluate((element: HTMLIFrameElement) => (element.src = 'about:blank'));
  await gone();
  await frame.evaluate((element: HTMLIFrameElement) => (element.src = 'part.html#uren'));
  await here();
  await frame.evaluate((element) => element.remove());
  await gone();
  expect(problems).toEqual([]);
});

test('a frame of another origin is not read, and nobody complains', async ({ page }) => {
  const problems = listen(page);
  await open(page);
  await page.evaluate(() => {
    for (const attributes of [{ sandbox: '' }, { sandbox: 'allow-scripts' }, { src: 'data:text/html,<input>' }]) {
      const frame = document.createElement('iframe');
      const form = '<h2>Arbeidsduur</h2><label>Aantal uren voltijds <input value="39"></label>';
      Object.assign(frame, { srcdoc: form, className: 'closed' });
      for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
      if (frame.src !== '') frame.removeAttribute('srcdoc');
      document.querySelector('main')?.append(frame);
    }
  });
  await frames.type(page, 'gemiddelde', '40');
  await expect(tooMany(page)).toBeVisible();
  await page.keyboard.press('F8');
  await expect(card(page)).toBeVisible();
  await expect(read(page, 'hours.average')).toHaveAttribute('data-value', '40:00');
  expect(problems).toEqual([]);
});
