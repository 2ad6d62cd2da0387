/**
 * `npm run screenshots`: every state of the overlay on the practice counter, every kit, and the pages of the extension, as
 * PNG files in `dist/screenshots`.
 */
import type { BrowserContext, Locator, Page } from 'playwright';
import { launchWithExtension } from '../browser/launch';
import { buildStale } from '../build';
import { rootPath } from '../build/root';
import { fillCounter } from '../counter/fill';
import { officialSample } from '../counter/sample';
import { counterOrigin } from '../counter/serve';
import { shoot } from './camera';
import { shootKits } from './kits';
import { extensionOrigin, shootPages } from './pages';

const wide = { width: 1280, height: 860 };
const narrow = { width: 360, height: 740 };
/** A window of 1280 pixels at 200 %. */
const zoomed = { width: 640, height: 430 };

const overlay = (page: Page): Locator => page.locator('duaalwijzer-overlay');
const marker = (page: Page): Locator => overlay(page).locator('button[data-rule="hours/average-above-38"]');
const pill = (page: Page): Locator => overlay(page).locator('.pill');
const action = (page: Page, name: string): Locator => overlay(page).locator(`[data-action=${name}]`);

/** The states, each reached from an agreement that is filled in; Escape leads out of all of them. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  marker: async (page) => {
    await marker(page).scrollIntoViewIfNeeded();
  },
  card: async (page) => {
    await marker(page).press('Enter');
  },
  'card-why': async (page) => {
    await marker(page).press('Enter');
    await action(page, 'why').click();
  },
  'card-ask': async (page) => {
    await marker(page).press('Enter');
    await action(page, 'always').click();
  },
  'card-ignored': async (page) => {
    await marker(page).press('Enter');
    await action(page, 'ignore').click();
    await marker(page).waitFor({ state: 'detached' });
  },
  objection: async (page) => {
    await marker(page).press('Enter');
    await action(page, 'object').click();
    await overlay(page).getByRole('checkbox').first().check();
  },
  panel: async (page) => {
    await pill(page).click();
  },
  pointing: async (page) => {
    await pill(page).click();
    const fold = overlay(page).locator('details', { has: page.locator('[data-missing]') });
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    await fold.locator('li[data-missing] button').first().click();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
  },
  diagnose: async (page) => {
    await pill(page).click();
    await overlay(page).locator('.more button').last().click();
  },
};

/** The panel with what is ignored in sight. */
async function showIgnored(page: Page): Promise<void> {
  await states['card-ignored']?.(page);
  await page.keyboard.press('Escape');
  await pill(page).click();
  const fold = overlay(page).locator('details', { has: page.locator('[data-left]') });
  await fold.locator('summary').click();
  await fold.scrollIntoViewIfNeeded();
}

async function leave(page: Page): Promise<void> {
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
  if ((await pill(page).getAttribute('aria-expanded')) === 'true') await pill(page).click();
}

async function openFilled(page: Page): Promise<void> {
  await page.goto(`${counterOrigin}/#/overeenkomst`);
  await fillCounter(page, officialSample);
  await marker(page).waitFor();
}

async function shootStates(page: Page, names: readonly string[], suffix: string): Promise<void> {
  for (const name of names) {
    await states[name]?.(page);
    await shoot(page, `${name}${suffix}`);
    if (name === 'card-ignored') await action(page, 'undo').click();
    await leave(page);
  }
}

async function shootOverlay(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(wide);
  await openFilled(page);
  await shootStates(page, Object.keys(states), '');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shootStates(page, ['marker', 'card', 'panel', 'diagnose'], '-dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await shootStates(page, ['marker', 'card', 'panel'], '-forced-colors');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(narrow);
  await shootStates(page, ['marker', 'card', 'panel', 'pointing', 'objection'], '-360');
  await page.setViewportSize(zoomed);
  await shootStates(page, ['marker', 'card', 'panel', 'diagnose'], '-200-percent');
  await page.setViewportSize(wide);
  await showIgnored(page);
  await shoot(page, 'ignored-list');
  await overlay(page).locator('.more button').first().click();
  await shoot(page, 'paused');
  await page.close();
}

async function main(): Promise<void> {
  await buildStale(['counter', 'kits', 'chrome']);
  const context = await launchWithExtension({ headless: true, extensionDir: rootPath('dist/extension/chrome-mv3') });
  const origin = extensionOrigin(context);
  try {
    await shootKits(context);
    await shootPages(context, origin);
    // it ends with a pause
    await shootOverlay(context);
  } finally {
    await context.close();
  }
}

await main();
