/** Half-open stretches of minutes `[start, end)` and what a schedule needs of their arithmetic. Lists are sorted and apart. */
import type { Block } from './schedule';

export type Interval = readonly [start: number, end: number];

/** The blocks that have both times in the right order; half typed and reversed ones are for the rules that name them. */
export const complete = (blocks: readonly Block[]): Interval[] => {
  const intervals: Interval[] = [];
  for (const { from, to } of blocks)
    if (from !== undefined && to !== undefined && from < to) intervals.push([from, to]);
  return intervals;
};

/** The union: overlapping and touching intervals become one. */
export function union(intervals: readonly Interval[]): Interval[] {
  if (intervals.length < 2) return [...intervals];
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
export function subtract(intervals: readonly Interval[], removed: readonly Interval[]): Interval[] {
  if (removed.length === 0) return [...intervals];
  const rest: Interval[] = [];
  for (const [start, end] of intervals) {
    let from = start;
    for (const [cutStart, cutEnd] of removed) {
      if (cutEnd <= from || cutStart >= end) continue;
      if (cutStart > from) rest.push([from, cutStart]);
      from = Math.max(from, cutEnd);
    }
    if (from < end) rest.push([from, end]);
  }
  return rest;
}

/** Minutes covered by a union. */
export const total = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, [start, end]) => sum + end - start, 0);
