/** The practice counter in every kit, with too many hours in article 5: its marker in sight, and in some the card open. */
import type { BrowserContext, Page } from 'playwright';
import { kits, putAverage } from '../counter/kits/all';
import { counterOrigin } from '../counter/serve';
import { shoot } from './camera';

const withCard: ReadonlySet<string> = new Set(['material', 'wu3']);

async function shootKit(page: Page, kit: string): Promise<void> {
  await page.goto(`${counterOrigin}/kits/${kit}/index.html`);
  const marker = page.locator('duaalwijzer-overlay button[data-rule="hours/average-above-38"]');
  await putAverage(page, kit, '40');
  await marker.waitFor();
  await marker.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await shoot(page, `kits/${kit}`);
  if (!withCard.has(kit)) return;
  await marker.press('Enter');
  await page.locator('duaalwijzer-overlay .card[data-side]').waitFor();
  await shoot(page, `kits/${kit}-card`);
}

export async function shootKits(context: BrowserContext): Promise<void> {
  for (const kit of kits) {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 860 });
    await shootKit(page, kit);
    await page.close();
  }
}
