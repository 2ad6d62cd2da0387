/** The overlay on the practice counter, as tests look at it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { rowOf } from '../counter/fill';
import { counterOrigin } from '../counter/serve';

const averageLabel = 'De gemiddelde wekelijkse voltijdse arbeidsduur in de onderneming bedraagt op jaarbasis';

export const overlay = (page: Page): Locator => page.locator('duaalwijzer-overlay');
export const marker = (page: Page, rule: string): Locator => overlay(page).locator(`button[data-rule="${rule}"]`);
export const card = (page: Page): Locator => overlay(page).getByRole('dialog');
export const average = (page: Page): Locator => rowOf(page, 'Arbeidsduur', averageLabel).locator('input');
export const outcome = (page: Page, rule: string): Locator => overlay(page).locator(`li[data-rule="${rule}"]`);

export async function openAgreement(page: Page): Promise<void> {
  await page.goto(`${counterOrigin}/#/overeenkomst`);
  await expect(overlay(page).getByRole('region', { name: 'Duaalwijzer' })).toBeVisible();
}

/** Types in the average hours without leaving the field. */
export async function typeAverage(page: Page, hours: string): Promise<void> {
  await page.bringToFront();
  await average(page).click();
  await average(page).press('ControlOrMeta+A');
  await average(page).pressSequentially(hours);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const intersect = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Boxes of every control and every line of text that the page shows. */
export const occupied = (page: Page): Promise<readonly Box[]> =>
  page.evaluate(() => {
    const plain = ({ x, y, width, height }: DOMRect): Box => ({ x: x + scrollX, y: y + scrollY, width, height });
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true });
    };
    const controls = [...document.querySelectorAll('main :is(input, select, textarea, button)')].filter(isSeen);
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const lines: Box[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!node.nodeValue?.trim() || !parentElement || parentElement.closest('option') || !isSeen(parentElement))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      lines.push(...[...range.getClientRects()].map(plain));
    }
    return [...controls.map((control) => plain(control.getBoundingClientRect())), ...lines];
  });

export const markerBoxes = (page: Page): Promise<readonly (Box & { readonly rule: string })[]> =>
  overlay(page)
    .locator('button[data-rule][data-field]')
    .evaluateAll((markers) =>
      markers.map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x: x + scrollX, y: y + scrollY, width, height, rule: one.getAttribute('data-rule') ?? '' };
      }),
    );
