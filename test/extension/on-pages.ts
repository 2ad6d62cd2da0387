/** The pages of the extension, as tests look at them. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

/** What the extension has on disk, as text. */
export const onDisk = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

export const fold = (page: Page, name: string): Locator => page.locator(`details[data-part="${name}"]`);

export async function unfold(page: Page, name: string): Promise<Locator> {
  await fold(page, name).locator('summary').first().click();
  return fold(page, name);
}

const rulesOfAccess = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rulesOfAccess).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** No violation of the rules of accessibility, and nothing wider than the page. */
export async function expectAccessible(page: Page): Promise<void> {
  // the rules look at the document, which is the same in every browser, and take long in Firefox
  if (test.info().project.name === 'chromium') await expectNoViolation(page);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}
