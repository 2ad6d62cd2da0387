/**
 * The tour without a window: fills the counter with the official sample as a counsellor would, then gives the schedule of
 * the same sample to the hours calculator, and keeps what both screens say.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { rootPath } from '../build/root';
import { fillCounter } from '../counter/fill';
import { officialSample } from '../counter/sample';
import { counterOrigin } from '../counter/serve';
import { findingsInComponent, findingsOnCounter, type ShownFinding } from './findings';

const folder = rootPath('dist/tour');
export const agreementAddress = `${counterOrigin}/#/overeenkomst`;

const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };

const shot = (page: Page, name: string, fullPage = false): Promise<Buffer> =>
  page.screenshot({ path: `${folder}/${name}.png`, fullPage });

async function bothWidths(page: Page, name: string): Promise<void> {
  await shot(page, `${name}-1280`, true);
  await page.setViewportSize(narrow);
  await shot(page, `${name}-360`, true);
  await page.setViewportSize(wide);
}

/** The mark of the finding that everybody makes, with its card open. */
async function showCard(page: Page): Promise<void> {
  const mark = page.locator('duaalwijzer-overlay button[data-rule="hours/average-above-38"]');
  await mark.click();
  await page.locator('duaalwijzer-overlay').getByRole('dialog').waitFor();
  await shot(page, 'card-1280');
  await page.setViewportSize(narrow);
  await mark.scrollIntoViewIfNeeded();
  await shot(page, 'card-360');
  await page.keyboard.press('Escape');
  await page.setViewportSize(wide);
}

async function showPanel(page: Page): Promise<void> {
  const pill = page.locator('duaalwijzer-overlay section[aria-label="Duaalwijzer"] > button');
  await pill.click();
  await shot(page, 'panel-1280');
  await pill.click();
}

async function walkCounter(context: BrowserContext): Promise<ShownFinding[]> {
  const page = await context.newPage();
  await page.setViewportSize(wide);
  await page.goto(agreementAddress);
  await fillCounter(page, officialSample);
  const found = page.locator('duaalwijzer-overlay li[data-rule="documents/schedule-type"][data-outcome="finding"]');
  await found.waitFor({ state: 'attached' });
  const findings = await findingsOnCounter(page, 'counter');
  await bothWidths(page, 'counter');
  await showCard(page);
  await showPanel(page);
  await page.close();
  return findings;
}

interface Stop {
  readonly dossier: string;
  readonly where: string;
}

async function walkCalculator(
  context: BrowserContext,
  address: string,
  { dossier, where }: Stop,
): Promise<ShownFinding[]> {
  const page = await context.newPage();
  await page.setViewportSize(wide);
  await page.goto(`${address}uurrooster.html`);
  const facts: unknown = JSON.parse(readFileSync(rootPath(`test/dossiers/${dossier}.json`), 'utf8'));
  await page.locator('duaal-uurrooster').evaluate((element, given) => Object.assign(element, { facts: given }), facts);
  await page.locator('duaal-uurrooster li[data-rule]').first().waitFor();
  const findings = await findingsInComponent(page, 'duaal-uurrooster', where);
  await bothWidths(page, where);
  await page.close();
  return findings;
}

const calculatorStops: readonly Stop[] = [
  { dossier: 'official-sample', where: 'hours-fixed-schedule' },
  { dossier: 'official-two-weekly', where: 'hours-two-weekly-schedule' },
  { dossier: 'retail-35-hours', where: 'hours-retail-35' },
];

/** Walks the tour and writes `findings.json` and the screenshots to `dist/tour`. */
export async function walk(context: BrowserContext, address: string): Promise<readonly ShownFinding[]> {
  mkdirSync(folder, { recursive: true });
  const findings = await walkCounter(context);
  for (const stop of calculatorStops) findings.push(...(await walkCalculator(context, address, stop)));
  writeFileSync(`${folder}/findings.json`, `${JSON.stringify(findings, null, 2)}\n`);
  return findings;
}
