/** Timing of pure work, in rounds: on a shared machine the best round says most about the code, the median about the machine. */

export interface Rate {
  /** Times a second: in the median round and in the best one. */
  readonly median: number;
  readonly best: number;
}

export const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The number that this part of all numbers stays under: 0.95 for p95. */
export const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0;

export const warmUpRounds = 10;
export const measuredRounds = 15;

function rateOf(perSecond: readonly number[]): Rate {
  return { median: medianOf(perSecond), best: Math.max(...perSecond) };
}

/** Does the work once for every item of each round; the items of a round are made outside the measured time. */
export function rate<Item>(itemsOf: (round: number) => readonly Item[], work: (item: Item) => unknown): Rate {
  const perSecond: number[] = [];
  for (let round = 0; round < warmUpRounds + measuredRounds; round += 1) {
    const items = itemsOf(round);
    const from = performance.now();
    for (const item of items) work(item);
    if (round >= warmUpRounds) perSecond.push((items.length / (performance.now() - from)) * 1000);
  }
  return rateOf(perSecond);
}

/** The same for work that gives a promise. */
export async function rateAsync<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<Rate> {
  const perSecond: number[] = [];
  for (let round = 0; round < warmUpRounds + measuredRounds; round += 1) {
    const from = performance.now();
    for (const item of items) await work(item);
    if (round >= warmUpRounds) perSecond.push((items.length / (performance.now() - from)) * 1000);
  }
  return rateOf(perSecond);
}
