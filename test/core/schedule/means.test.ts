/** Means over a cycle: exact fractions, compared and added without rounding. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareMeans, exactly, hours, minutes, scheduleTotals, type Day, type WeeklyMean } from '#core';
import { addMeans } from '../../../core/schedule/totals';

const mean: fc.Arbitrary<WeeklyMean> = fc.record({
  sum: fc.nat({ max: 20_000 }).map(minutes),
  weeks: fc.integer({ min: 1, max: 8 }),
});

it('are compared as fractions', () => {
  expect(compareMeans({ sum: minutes(4561), weeks: 2 }, exactly(hours(38)))).toBeGreaterThan(0);
  expect(compareMeans({ sum: minutes(4560), weeks: 2 }, exactly(hours(38)))).toBe(0);
  expect(compareMeans({ sum: minutes(6839), weeks: 3 }, { sum: minutes(4560), weeks: 2 })).toBeLessThan(0);
  fc.assert(
    fc.property(mean, mean, (a, b) => {
      expect(Math.sign(compareMeans(a, b))).toBe(Math.sign(a.sum / a.weeks - b.sum / b.weeks));
    }),
  );
});

it('are added as fractions', () => {
  fc.assert(
    fc.property(mean, mean, (a, b) => {
      const sum = addMeans(a, b);
      expect(sum.sum / sum.weeks).toBeCloseTo(a.sum / a.weeks + b.sum / b.weeks, 9);
      expect(Number.isInteger(sum.sum)).toBe(true);
    }),
  );
});

it('of a cycle count every week and day once', () => {
  const work: Day = { company: { blocks: [{ from: minutes(480), to: minutes(720) }], breaks: [] } };
  const lessons: Day = { school: { lessonHours: 2, blocks: [{ from: minutes(480), to: minutes(580) }], breaks: [] } };
  const unsaid: Day = { school: { blocks: [{ from: minutes(480), to: minutes(580) }], breaks: [] } };
  const totalsOf = (first: Day, second: Day) =>
    scheduleTotals({
      weeks: [{ monday: first, tuesday: work }, { monday: second }],
      compensationDays: [],
      studyDays: [],
      holidayTraining: [],
    });
  expect(totalsOf(lessons, lessons)).toMatchObject({
    school: { sum: 240, weeks: 2 },
    company: { sum: 240, weeks: 2 },
    counted: { sum: 480, weeks: 2 },
    clock: { sum: 440, weeks: 2 },
    daysWorked: { sum: 3, weeks: 2 },
    estimated: false,
    weeks: [
      { daysWorked: 2, estimated: false },
      { daysWorked: 1, estimated: false },
    ],
  });
  expect(totalsOf(lessons, unsaid)).toMatchObject({
    estimated: true,
    weeks: [{ estimated: false }, { estimated: true }],
  });
});
