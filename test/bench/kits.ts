/**
 * From a change in a form to its marker, in every kit: after what is typed, from the last event; after what the app puts in
 * without telling anybody, from that moment.
 */
import type { Page } from 'playwright';
import { launchWithExtension } from '../browser/launch';
import { rootPath } from '../build/root';
import { kitHands } from '../counter/kits/all';
import type { Hands } from '../counter/kits/hands';
import type { Kit } from '../counter/kits/kit';
import { counterOrigin } from '../counter/serve';
import { medianOf, quantile } from './measure';

export interface Spread {
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
}

export interface KitFigures {
  /** After an event; absent where nothing can be typed. */
  readonly typed?: Spread;
  readonly untold: Spread;
}

const rule = 'hours/average-above-38';
const typedChanges = 20;
const untoldChanges = 12;

interface Clock {
  /** When the value was changed last. */
  changedAt: number;
  readonly delays: number[];
}
type Timed = Window & { readonly clock: Clock; readonly kit: Kit };

const spread = (delays: readonly number[]): Spread => ({ median: medianOf(delays), p95: quantile(delays, 0.95) });

/** Notes each change in the page and its frames, and each time that the marker comes or goes. */
const startClock = (page: Page): Promise<void> =>
  page.evaluate((marker) => {
    const clock: Clock = { changedAt: 0, delays: [] };
    Object.assign(window, { clock });
    const views: Window[] = [window];
    // no functions with a name: what runs in the page has no helpers of the compiler
    for (const view of views) {
      // a number of PrimeNG takes keys and tells of no input
      for (const event of ['keydown', 'input'])
        view.addEventListener(event, () => void (clock.changedAt = performance.now()), true);
      for (const { contentWindow } of view.document.querySelectorAll('iframe'))
        if (contentWindow) views.push(contentWindow);
    }
    const root = document.querySelector('duaalwijzer-overlay')?.shadowRoot;
    if (!root) throw new Error('nothing was recognised');
    let marked = root.querySelector(marker) !== null;
    new MutationObserver(() => {
      if ((root.querySelector(marker) !== null) === marked) return;
      marked = !marked;
      clock.delays.push(performance.now() - clock.changedAt);
    }).observe(root, { subtree: true, childList: true });
  }, `.marker[data-rule="${rule}"]`);

async function delaysOf(page: Page, count: number, change: (hours: string) => Promise<unknown>): Promise<Spread> {
  await page.evaluate(() => void ((window as unknown as Timed).clock.delays.length = 0));
  for (let done = 0; done < count; done += 1) {
    await change(done % 2 === 0 ? '40' : '38');
    await page.waitForFunction((seen) => (window as unknown as Timed).clock.delays.length > seen, done);
  }
  return spread(await page.evaluate(() => (window as unknown as Timed).clock.delays));
}

const untold = (page: Page, unit: string): Promise<Spread> =>
  delaysOf(page, untoldChanges, (hours) =>
    page.evaluate((value) => {
      const { clock, kit } = window as unknown as Timed;
      clock.changedAt = performance.now();
      kit.patch('gemiddelde', value);
    }, `${hours}${unit}`),
  );

async function figuresOf(page: Page, kit: string, hands: Hands | undefined): Promise<KitFigures> {
  await page.goto(`${counterOrigin}/kits/${kit}/index.html`);
  await page.locator('duaalwijzer-overlay li[data-field="learner.name"][data-value]').waitFor({ state: 'attached' });
  await hands?.arrive?.(page);
  await page.locator('duaalwijzer-overlay li[data-field="hours.average"][data-value]').waitFor({ state: 'attached' });
  await startClock(page);
  if (!hands) return { untold: await untold(page, ' uren per week') };
  const typed = await delaysOf(page, typedChanges, (hours) => hands.type(page, 'gemiddelde', hours));
  return { typed, untold: await untold(page, '') };
}

/** The figures of every kit, and of the summary, in which nothing can be typed. @throws BrowserMissing */
export async function kitFigures(): Promise<Readonly<Record<string, KitFigures>>> {
  const context = await launchWithExtension({ headless: true, extensionDir: rootPath('dist/extension/chrome-mv3') });
  const figures: Record<string, KitFigures> = {};
  try {
    for (const kit of [...Object.keys(kitHands), 'summary']) {
      const page = await context.newPage();
      figures[kit] = await figuresOf(page, kit, kitHands[kit]);
      await page.close();
    }
  } finally {
    await context.close();
  }
  return figures;
}

const shown = (delays: Spread | undefined): string =>
  delays ? `${delays.median.toFixed(0)}, ${delays.p95.toFixed(0)}` : 'nothing to type in';

/** A line for each kit. */
export const kitLines = (figures: Readonly<Record<string, KitFigures>>): readonly (readonly [string, string])[] =>
  Object.entries(figures).map(([kit, { typed, untold: quiet }]) => [
    `${kit}, ms to the marker: median, p95`,
    `after an event ${shown(typed)}; without one ${shown(quiet)}`,
  ]);
