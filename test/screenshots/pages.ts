/** The pages of the extension beside a filled counter, light, dark and in forced colours, as wide as they are for a user. */
import type { BrowserContext, Locator, Page } from 'playwright';
import { fillCounter } from '../counter/fill';
import { officialSample } from '../counter/sample';
import { counterOrigin } from '../counter/serve';
import { schemes, shoot } from './camera';

interface Desk {
  readonly context: BrowserContext;
  /** `chrome-extension://…` */
  readonly origin: string;
  readonly counter: Page;
}

async function open({ context, origin }: Desk, name: string, width: number, height: number): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`${origin}/${name}.html`);
  await page.locator('h1, .popup').first().waitFor();
  return page;
}

async function inSchemes(page: Page, name: string, fullPage: boolean): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await shoot(page, `${name}-${colorScheme}`, fullPage);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await shoot(page, `${name}-forced-colors`, fullPage);
  await page.emulateMedia({ forcedColors: 'none' });
}

const fold = (page: Page, name: string): Locator => page.locator(`details[data-part="${name}"]`);

async function shootSidePanel(desk: Desk): Promise<void> {
  const panel = await open(desk, 'sidepanel', 360, 800);
  await panel.locator('[data-outcome=finding]').first().waitFor();
  await inSchemes(panel, 'side-panel/whole', true);
  for (const id of ['questions', 'dates', 'dossier']) {
    await panel.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    await inSchemes(panel, `side-panel/${id}`, false);
  }
  for (const tag of ['duaal-uurrooster', 'duaal-leervergoeding']) {
    await fold(panel, tag).locator('summary').first().click();
    await panel.locator(tag).getByRole('group').first().waitFor();
    await fold(panel, tag).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await inSchemes(panel, `side-panel/${tag}`, false);
    await fold(panel, tag).locator('summary').first().click();
  }
  for (const name of ['typed', 'read', 'unknown']) await fold(panel, name).locator('summary').first().click();
  await inSchemes(panel, 'side-panel/unfolded', true);
  await panel.close();
}

async function shootOptions(desk: Desk): Promise<void> {
  const options = await open(desk, 'options', 1000, 860);
  await inSchemes(options, 'options/wide', true);
  await options.setViewportSize({ width: 360, height: 800 });
  await inSchemes(options, 'options/360', true);
  await options.close();
}

async function shootPopup(desk: Desk): Promise<void> {
  const popup = await open(desk, 'popup', 340, 420);
  await inSchemes(popup, 'popup/elsewhere', true);
  // the popup is of the page in front
  await desk.counter.bringToFront();
  await popup.reload();
  await popup.locator('[data-severity], .counts, li').first().waitFor();
  await inSchemes(popup, 'popup/counter', true);
  await popup.close();
}

async function shootMerging({ counter }: Desk): Promise<void> {
  await counter.bringToFront();
  const overlay = counter.locator('duaalwijzer-overlay');
  await overlay.locator('.pill').click();
  await overlay.getByRole('button', { name: 'Meerdere bestanden samenvoegen' }).click();
  const merging = overlay.locator('iframe').contentFrame();
  await merging.getByLabel('Bestanden toevoegen').setInputFiles([
    { name: 'plan.pdf', mimeType: '', buffer: Buffer.alloc(0) },
    { name: 'foto.png', mimeType: 'image/png', buffer: await counter.screenshot() },
  ]);
  await merging.getByRole('listitem').nth(1).waitFor();
  await inSchemes(counter, 'merging/sheet', false);
}

/** `chrome-extension://…`, of a browser that has just started: the background sleeps later. */
export function extensionOrigin(context: BrowserContext): string {
  const [background] = context.serviceWorkers();
  return `chrome-extension://${new URL(background?.url() ?? '').host}`;
}

export async function shootPages(context: BrowserContext, origin: string): Promise<void> {
  const counter = await context.newPage();
  await counter.setViewportSize({ width: 1280, height: 860 });
  await counter.goto(`${counterOrigin}/#/overeenkomst`);
  await fillCounter(counter, officialSample);
  await counter.locator('duaalwijzer-overlay button[data-rule]').first().waitFor();
  const desk: Desk = { context, origin, counter };
  await shootSidePanel(desk);
  await shootOptions(desk);
  await shootPopup(desk);
  await shootMerging(desk);
  await counter.close();
}
