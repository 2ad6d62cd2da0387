/** The arithmetic of stretches of time, against counting minute by minute. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete, longest, subtract, total, union, type Interval } from '../../../core/schedule/intervals';
import { minutes } from '../../../core/values/clock';

const end = 60;
const intervals: fc.Arbitrary<Interval[]> = fc.array(
  fc
    .tuple(fc.nat({ max: end }), fc.integer({ min: 1, max: 20 }))
    .map(([from, length]): Interval => [from, from + length]),
  { maxLength: 6 },
);

const minutesOf = (list: readonly Interval[]): Set<number> =>
  new Set(list.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index)));

const isSortedAndApart = (list: readonly Interval[]): boolean =>
  list.every(([from, to], index) => from < to && from > (list[index - 1]?.[1] ?? -1));

describe('the union', () => {
  it.each([
    ['nothing', [], []],
    ['one', [[5, 9]], [[5, 9]]],
    [
      'two that touch',
      [
        [1, 3],
        [3, 5],
      ],
      [[1, 5]],
    ],
    [
      'two that overlap, the later one first',
      [
        [4, 8],
        [1, 5],
      ],
      [[1, 8]],
    ],
    [
      'one inside another',
      [
        [1, 9],
        [3, 4],
      ],
      [[1, 9]],
    ],
    [
      'two apart, out of order',
      [
        [6, 8],
        [1, 2],
      ],
      [
        [1, 2],
        [6, 8],
      ],
    ],
    [
      'one that begins at midnight',
      [
        [0, 2],
        [3, 4],
      ],
      [
        [0, 2],
        [3, 4],
      ],
    ],
  ] as [string, Interval[], Interval[]][])('of %s', (_, list, expected) => {
    expect(union(list)).toEqual(expected);
  });

  it('covers the same minutes, sorted and apart', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const merged = union(list);
        expect(minutesOf(merged)).toEqual(minutesOf(list));
        expect(isSortedAndApart(merged)).toBe(true);
        expect(total(merged)).toBe(minutesOf(list).size);
        expect(union(merged)).toEqual(merged);
      }),
    );
  });
});

describe('what is left', () => {
  it.each([
    ['without anything taken away', [[1, 5]], [], [[1, 5]]],
    [
      'around a hole',
      [[1, 9]],
      [[3, 4]],
      [
        [1, 3],
        [4, 9],
      ],
    ],
    ['when the beginning goes', [[3, 9]], [[1, 5]], [[5, 9]]],
    ['when the end goes', [[3, 9]], [[7, 12]], [[3, 7]]],
    ['when all goes', [[3, 9]], [[3, 9]], []],
    [
      'beside what touches only',
      [[3, 9]],
      [
        [1, 3],
        [9, 10],
      ],
      [[3, 9]],
    ],
    [
      'of two, cut by one',
      [
        [1, 4],
        [6, 9],
      ],
      [[3, 7]],
      [
        [1, 3],
        [7, 9],
      ],
    ],
  ] as [string, Interval[], Interval[], Interval[]][])('%s', (_, list, removed, expected) => {
    expect(subtract(list, removed)).toEqual(expected);
  });

  it('are the minutes of the one that are not of the other', () => {
    fc.assert(
      fc.property(intervals, intervals, (list, removed) => {
        const cut = minutesOf(removed);
        const left = subtract(union(list), union(removed));
        expect(minutesOf(left)).toEqual(new Set([...minutesOf(list)].filter((minute) => !cut.has(minute))));
        expect(isSortedAndApart(left)).toBe(true);
      }),
    );
  });
});

it('the longest is a length, 0 where there is none', () => {
  expect(longest([])).toBe(0);
  expect(
    longest([
      [0, 5],
      [10, 30],
      [40, 41],
    ]),
  ).toBe(20);
});

it('half typed, reversed and empty blocks are no intervals', () => {
  expect(
    complete([
      { from: minutes(5) },
      { to: minutes(9) },
      { from: minutes(9), to: minutes(5) },
      { from: minutes(7), to: minutes(7) },
      { from: minutes(0), to: minutes(1) },
    ]),
  ).toEqual([[0, 1]]);
});
