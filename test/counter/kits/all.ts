/** Every kit that shows the agreement, and how hours come into its article 5. */
import type { Page } from '@playwright/test';
import { appuniversum } from './appuniversum/hands';
import { closed } from './closed/hands';
import { flux } from './flux/hands';
import { frames } from './frames/hands';
import { plainHands, type Hands } from './hands';
import type { Kit } from './kit';
import { hostile } from './hostile/hands';
import { material } from './material/hands';
import { prime } from './prime/hands';
import { react } from './react/hands';
import { vue } from './vue/hands';
import { wizard } from './wizard/hands';
import { wu2 } from './wu2/hands';
import { wu3 } from './wu3/hands';

/** The hands for every kit in which the whole screen can be worked in. */
export const kitHands: Readonly<Record<string, Hands>> = {
  table: plainHands,
  wu2,
  wu3,
  flux,
  closed,
  material,
  prime,
  react,
  vue,
  appuniversum,
  wizard,
  frames,
  late: plainHands,
  hostile,
};

const patchSummary = (page: Page, hours: string): Promise<void> =>
  page.evaluate(
    (text) => (window as unknown as { readonly kit: Kit }).kit.patch('gemiddelde', text),
    `${hours} uren per week`,
  );

async function typeInStep(page: Page, hours: string): Promise<void> {
  await page.getByRole('button', { name: 'Stap 2' }).click();
  await plainHands.type(page, 'gemiddelde', hours);
}

/** The kits that never show the whole screen with its fields. */
const others: Readonly<Record<string, (page: Page, hours: string) => Promise<void>>> = {
  summary: patchSummary,
  steps: typeInStep,
};

export const kits: readonly string[] = [...Object.keys(kitHands), ...Object.keys(others)];

/** Puts hours in article 5 of a kit that has just opened. */
export async function putAverage(page: Page, kit: string, hours: string): Promise<void> {
  const hands = kitHands[kit];
  if (!hands) return others[kit]?.(page, hours);
  await hands.arrive?.(page);
  await hands.type(page, 'gemiddelde', hours);
}
