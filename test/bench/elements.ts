/**
 * The two components about an agreement in a browser: how fast a filled one is drawn and takes a change, what one weighs,
 * and whether anything stays behind after a thousand changes and a hundred removals. Reads the built one-file embed.
 */
import { readFileSync } from 'node:fs';
import { chromium, type CDPSession, type Page } from 'playwright';
import { findBrowser } from '../browser/find-browser';
import { sandboxOptions } from '../browser/sandbox-options';
import { buildStale } from '../build';
import { rootPath } from '../build/root';

const judgedOn = '2026-11-24';
const changes = 1000;
const removals = 100;

export interface ElementFigures {
  /** Milliseconds, medians: drawn with all facts, and drawn again after a changed date. */
  readonly firstRender: number;
  readonly change: number;
  /** Megabytes of one element; grown after the changes; grown after elements that came and went. */
  readonly weight: number;
  readonly grownByChanges: number;
  readonly grownByRemovals: number;
}

const tags = ['duaal-leervergoeding', 'duaal-overeenkomst'] as const;
type Tag = (typeof tags)[number];

/** Puts an element on the page and takes it away again, a number of times; the median of the times it took. */
const drawAndRemove = (page: Page, tag: Tag, facts: unknown, times: number): Promise<number> =>
  page.evaluate(
    async ([name, given, rounds, today]) => {
      const took: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const start = performance.now();
        const element = Object.assign(document.createElement(name), { today, facts: given });
        document.body.append(element);
        await element.updateComplete;
        document.body.getBoundingClientRect();
        took.push(performance.now() - start);
        element.remove();
      }
      return took.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
    },
    [tag, facts, times, judgedOn] as const,
  );

/** Changes a date again and again; the median of the times until the element was drawn. */
const change = (page: Page, tag: Tag, times: number): Promise<number> =>
  page.evaluate(
    async ([name, rounds]) => {
      const element = document.querySelector(name);
      const took: number[] = [];
      for (let round = 0; round < rounds && element; round += 1) {
        const start = performance.now();
        element.facts = { 'agreement.end': round % 2 === 0 ? '2026-06-30' : '2027-06-30' };
        await element.updateComplete;
        took.push(performance.now() - start);
      }
      return took.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
    },
    [tag, times] as const,
  );

async function megabytes(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 ** 2;
}

async function figuresOf(page: Page, tag: Tag, facts: unknown): Promise<ElementFigures> {
  const session = await page.context().newCDPSession(page);
  await drawAndRemove(page, tag, facts, 10);
  const firstRender = await drawAndRemove(page, tag, facts, 21);
  const without = await megabytes(session);
  await page.evaluate(
    ([name, given, today]) => {
      document.body.append(Object.assign(document.createElement(name), { today, facts: given }));
    },
    [tag, facts, judgedOn] as const,
  );
  const withOne = await megabytes(session);
  // the first changes compile code; what they leave is no growth
  await change(page, tag, changes);
  const before = await megabytes(session);
  const perChange = await change(page, tag, changes);
  const after = await megabytes(session);
  await drawAndRemove(page, tag, facts, removals);
  const afterRemovals = await megabytes(session);
  return {
    firstRender,
    change: perChange,
    weight: withOne - without,
    grownByChanges: after - before,
    grownByRemovals: afterRemovals - after,
  };
}

/** Figures of each element, filled with the official sample. */
export async function elementFigures(): Promise<Readonly<Record<Tag, ElementFigures>>> {
  await buildStale(['widget']);
  const script = readFileSync(rootPath('dist/widget/widget.iife.js'), 'utf8');
  const { facts } = JSON.parse(readFileSync(rootPath('test/dossiers/official-sample.json'), 'utf8')) as {
    facts: unknown;
  };
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...sandboxOptions()] });
  try {
    const measured: [Tag, ElementFigures][] = [];
    for (const tag of tags) {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><html lang="nl"><title>bench</title><body></body></html>');
      await page.addScriptTag({ content: script });
      measured.push([tag, await figuresOf(page, tag, facts)]);
      await page.close();
    }
    return Object.fromEntries(measured) as Record<Tag, ElementFigures>;
  } finally {
    await browser.close();
  }
}
