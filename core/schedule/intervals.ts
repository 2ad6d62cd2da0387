/** Half-open stretches of minutes `[start, end)` and what a schedule needs of their arithmetic. Lists are sorted and apart. */
import type { Block } from './schedule';

export type Interval = readonly [start: number, end: number];

const isComplete = (block: Block): block is Required<Block> =>
  block.from !== undefined && block.to !== undefined && block.from < block.to;

const none: readonly Interval[] = [];
const toInterval = ({ from, to }: Required<Block>): Interval => [from, to];

/** The blocks that have both times in the right order; half typed and reversed ones are for the rules that name them. */
export function complete(blocks: readonly Block[] | undefined): readonly Interval[] {
  if (!blocks || blocks.length === 0) return none;
  return (blocks.every(isComplete) ? blocks : blocks.filter(isComplete)).map(toInterval);
}

/** Whether the intervals are a union already, as people mostly write them. */
function isUnion(intervals: readonly Interval[]): boolean {
  let end = -1;
  for (const interval of intervals) {
    if (interval[0] <= end) return false;
    end = interval[1];
  }
  return true;
}

/** The union: overlapping and touching intervals become one. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  if (isUnion(intervals)) return intervals;
  const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
  const merged: Interval[] = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

/** What is left of `intervals` without `removed`; both must be unions. */
export function subtract(intervals: readonly Interval[], removed: readonly Interval[]): readonly Interval[] {
  if (removed.length === 0) return intervals;
  const rest: Interval[] = [];
  for (const interval of intervals) {
    const end = interval[1];
    let from = interval[0];
    for (const cut of removed) {
      if (cut[1] <= from || cut[0] >= end) continue;
      if (cut[0] > from) rest.push([from, cut[0]]);
      from = cut[1];
    }
    if (from < end) rest.push([from, end]);
  }
  return rest;
}

/** Minutes covered by a union. */
export function total(intervals: readonly Interval[]): number {
  let sum = 0;
  for (const interval of intervals) sum += interval[1] - interval[0];
  return sum;
}

/** Length of the longest interval; 0 where there is none. */
export function longest(intervals: readonly Interval[]): number {
  let length = 0;
  for (const interval of intervals) length = Math.max(length, interval[1] - interval[0]);
  return length;
}
