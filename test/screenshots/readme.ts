/** `npm run screenshots:readme`: the pictures of the README, anew in `test/screenshots/readme`. */
import { mkdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { launchWithExtension } from '../browser/launch';
import { buildStale } from '../build';
import { rootPath } from '../build/root';
import { fillCounter } from '../counter/fill';
import { putAverage } from '../counter/kits/all';
import { officialSample } from '../counter/sample';
import { counterOrigin } from '../counter/serve';
import { servePage } from '../tour/page-server';
import { extensionOrigin } from './pages';

const folder = rootPath('test/screenshots/readme');
const wide = { width: 900, height: 600 };

async function open(context: BrowserContext, address: string, size = wide): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(address);
  return page;
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
  await page.close();
  console.log(`test/screenshots/readme/${name}.png`);
}

/** A form of another library than that of the practice counter, with the card open. */
async function shootCard(context: BrowserContext): Promise<void> {
  const page = await open(context, `${counterOrigin}/kits/material/index.html`);
  await putAverage(page, 'material', '40');
  const marker = page.locator('duaalwijzer-overlay button[data-rule="hours/average-above-38"]');
  await marker.waitFor();
  await marker.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await marker.press('Enter');
  await page.locator('duaalwijzer-overlay .card[data-side]').waitFor();
  await save(page, 'card');
}

/** The side panel beside a filled counter. */
async function shootSidePanel(context: BrowserContext, origin: string): Promise<void> {
  const counter = await open(context, `${counterOrigin}/#/overeenkomst`);
  await fillCounter(counter, officialSample);
  const panel = await open(context, `${origin}/sidepanel.html`, { width: 360, height: 640 });
  await panel.locator('[data-outcome=finding]').first().waitFor();
  await save(panel, 'side-panel');
  await counter.close();
}

/** The week of a schedule in the hours calculator. */
async function shootSchedule(context: BrowserContext): Promise<void> {
  const server = await servePage();
  const page = await open(context, `${server.address}uurrooster.html`, { width: 900, height: 720 });
  const element = page.locator('duaal-uurrooster');
  await element.getByRole('group').first().waitFor();
  const facts: unknown = JSON.parse(readFileSync(rootPath('test/dossiers/in-order.json'), 'utf8'));
  await element.evaluate((shown, given) => void Object.assign(shown, given), { today: '2026-11-24', facts });
  await element
    .getByText('De week in beeld', { exact: false })
    .first()
    .evaluate((title) => title.scrollIntoView({ block: 'start' }));
  await save(page, 'schedule');
  await server.close();
}

async function main(): Promise<void> {
  await buildStale(['counter', 'kits', 'chrome', 'widget', 'site']);
  mkdirSync(folder, { recursive: true });
  const context = await launchWithExtension({ headless: true, extensionDir: rootPath('dist/extension/chrome-mv3') });
  const origin = extensionOrigin(context);
  try {
    await shootCard(context);
    await shootSidePanel(context, origin);
    await shootSchedule(context);
  } finally {
    await context.close();
  }
}

await main();
