/** The pages of the extension, as tests look at them. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';

export type PageName = 'sidepanel' | 'options' | 'popup';

/** Opens a page of the extension in a tab of its own, as narrow as a side panel. */
export async function openPage(context: BrowserContext, origin: string, name: PageName): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${origin}/${name}.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** Forgets everything that the extension keeps; the page is one of the extension. */
export const forgetAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });

/** What the extension has on disk, as text. */
export const onDisk = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

export const fold = (page: Page, name: string): Locator => page.locator(`details[data-part="${name}"]`);

export async function unfold(page: Page, name: string): Promise<Locator> {
  await fold(page, name).locator('summary').first().click();
  return fold(page, name);
}

const rulesOfAccess = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No violation of the rules of accessibility, and nothing wider than the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rulesOfAccess).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}
