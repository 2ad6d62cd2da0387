/**
 * What the overlay costs in a real Chromium, with the extension as it is built on the practice counter: how long after a
 * change its marker is there, what an idle page costs, and whether memory stays flat.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import { launchWithExtension } from '../browser/launch';
import { rootPath } from '../build/root';
import { fillCounter } from '../counter/fill';
import { officialSample } from '../counter/sample';
import { counterOrigin } from '../counter/serve';
import { quantile } from './measure';

export interface Delays {
  /** Milliseconds from the event to the marker in the page. */
  readonly median: number;
  readonly p95: number;
  /** Frames from the event to the marker, in the worst case. */
  readonly mostFrames: number;
}

export interface OverlayFigures {
  readonly changeToMarker: Delays;
  readonly changeToMarkerThrottled: Delays;
  /** Percent of a core on a page that nobody touches. */
  readonly idlePercentWithAgreement: number;
  readonly idlePercentElsewhere: number;
  /** Megabytes of the whole page, its own scripts included. */
  readonly heapBefore: number;
  readonly heapAfter: number;
  readonly edits: number;
}

const edits = 1000;
const timedEdits = 60;
const idleSeconds = 6;
const slowdown = 4;
const rule = 'hours/average-above-38';

interface Seen {
  readonly milliseconds: number;
  readonly frames: number;
}

/** Puts too many hours in and takes them out, and waits each time until the marker is there or gone. */
const editAndWait = (page: Page, count: number): Promise<readonly Seen[]> =>
  page.evaluate(
    async ([times, wanted]) => {
      const input = [...document.querySelectorAll<HTMLInputElement>('main input')].find(({ value }) =>
        /^(?:38|40)$/.test(value),
      );
      if (!input) throw new Error('no average hours on the page');
      const root = document.querySelector('duaalwijzer-overlay')?.shadowRoot;
      const marker = `.marker[data-rule="${wanted}"]`;
      const seen: Seen[] = [];
      for (let edit = 0; edit < times; edit += 1) {
        const high = root?.querySelector(marker) === null;
        const from = performance.now();
        input.value = high ? '40' : '38';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        let frames = 0;
        while ((root?.querySelector(marker) === null) === high && frames < 200) {
          frames += 1;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        seen.push({ milliseconds: performance.now() - from, frames });
      }
      return seen;
    },
    [count, rule] as const,
  );

async function delays(page: Page): Promise<Delays> {
  const seen = await editAndWait(page, timedEdits);
  const times = seen.map(({ milliseconds }) => milliseconds);
  return {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    mostFrames: Math.max(...seen.map(({ frames }) => frames)),
  };
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}

async function idlePercent(session: CDPSession): Promise<number> {
  await pause(2000);
  const before = await metric(session, 'TaskDuration');
  await pause(idleSeconds * 1000);
  return (((await metric(session, 'TaskDuration')) - before) / idleSeconds) * 100;
}

async function heapMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await metric(session, 'JSHeapUsedSize')) / 1024 ** 2;
}

async function figuresOn(page: Page): Promise<OverlayFigures> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${counterOrigin}/#/overeenkomst`);
  await fillCounter(page, officialSample);
  await page.locator(`duaalwijzer-overlay button[data-rule="${rule}"]`).waitFor();
  await editAndWait(page, timedEdits);
  const changeToMarker = await delays(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const changeToMarkerThrottled = await delays(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const heapBefore = await heapMegabytes(session);
  await editAndWait(page, edits);
  const heapAfter = await heapMegabytes(session);
  const idlePercentWithAgreement = await idlePercent(session);
  await page.goto(`${counterOrigin}/#/dashboard`);
  await pause(10_000);
  const idlePercentElsewhere = await idlePercent(session);
  return {
    changeToMarker,
    changeToMarkerThrottled,
    idlePercentWithAgreement,
    idlePercentElsewhere,
    heapBefore,
    heapAfter,
    edits,
  };
}

/** The figures of the built extension. @throws BrowserMissing where there is no Chromium. */
export async function overlayFigures(): Promise<OverlayFigures> {
  const context = await launchWithExtension({ headless: true, extensionDir: rootPath('dist/extension/chrome-mv3') });
  try {
    return await figuresOn(await context.newPage());
  } finally {
    await context.close();
  }
}

const shownDelays = ({ median, p95, mostFrames }: Delays): string =>
  `${median.toFixed(1)}, ${p95.toFixed(1)}, ${String(mostFrames)}`;

/** The figures as lines of a name and a value. */
export const overlayLines = (figures: OverlayFigures): readonly (readonly [string, string])[] => [
  ['change to marker, ms: median, p95; most frames', shownDelays(figures.changeToMarker)],
  [`  at ${String(slowdown)} times slower`, shownDelays(figures.changeToMarkerThrottled)],
  [
    'idle, % of a core: with an agreement, elsewhere',
    `${figures.idlePercentWithAgreement.toFixed(2)}, ${figures.idlePercentElsewhere.toFixed(2)}`,
  ],
  [
    `heap of the page, MB: before, after ${String(figures.edits)} edits`,
    `${figures.heapBefore.toFixed(1)}, ${figures.heapAfter.toFixed(1)}`,
  ],
];
