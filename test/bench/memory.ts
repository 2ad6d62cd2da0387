/**
 * Memory, for a hundred thousand dossiers: what stays behind when each is checked and its report thrown away, what keeping
 * the counts costs, and what a kept report or checker costs, measured on two thousand.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Facts } from '#core';
import { completeAgreements } from './agreements';
import type { Core } from './core';

const dossiers = 100_000;
const kept = 2000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapUsed(): number {
  // the first time frees what the second can only then see as garbage
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

export interface Memory {
  readonly dossiers: number;
  /** Megabytes that stay after all of them were checked and nothing was kept. */
  readonly afterChecksMegabytes: number;
  /** Megabytes for the counts of all of them. */
  readonly countsMegabytes: number;
  /** Kilobytes of one kept report, and of one checker with its report; the facts are not counted. */
  readonly reportKilobytes: number;
  readonly checkerKilobytes: number;
}

/** Bytes that the results of work on all items take, while they are kept. */
export async function bytesKept<Item>(items: readonly Item[], work: (item: Item) => unknown): Promise<number> {
  const before = heapUsed();
  const results: unknown[] = [];
  for (const item of items) results.push(await work(item));
  const bytes = heapUsed() - before;
  return results.length === items.length ? bytes : 0;
}

/** Different dossiers: every one has a start of its own beside the facts of the pool. */
const varied = (core: Core, pool: readonly Facts[], index: number): Facts => ({
  ...pool[index % pool.length],
  'agreement.start': core.isoDate(
    `2023-09-${index % 20 < 9 ? '0' : ''}${(index % 20) + 1}` as `${number}-${number}-${number}`,
  ),
  'learner.name': `Noor ${String(index)}`,
});

export async function memory(core: Core): Promise<Memory> {
  const options = { today: core.isoDate('2024-09-15') };
  const pool = completeAgreements(kept, 77);
  core.check(pool[0] ?? {}, options);
  const numbers = Array.from({ length: dossiers }, (_, index) => index);
  const before = heapUsed();
  for (const index of numbers) core.check(varied(core, pool, index), options);
  const after = heapUsed();
  return {
    dossiers,
    afterChecksMegabytes: (after - before) / 1e6,
    countsMegabytes: (await bytesKept(numbers, (index) => core.check(varied(core, pool, index), options).counts)) / 1e6,
    reportKilobytes: (await bytesKept(pool, (facts) => core.check(facts, options))) / kept / 1000,
    checkerKilobytes: (await bytesKept(pool, (facts) => core.createChecker(facts, options))) / kept / 1000,
  };
}
