/** Compensation days by the three methods, and the steps that lead to them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculateCompensation,
  compensationDaysFullYear,
  halfDays,
  hours,
  isoDate,
  minutes,
  type CompensationCase,
  type StepId,
} from '#core';

const schoolYear = { start: isoDate('2023-09-01'), end: isoDate('2024-06-30') };

const needs = (effective: number, average: number, worked = 5): CompensationCase => ({
  effective: { sum: minutes(effective), weeks: 1 },
  average: minutes(average),
  worked: { sum: worked, weeks: 1 },
  ...schoolYear,
});
const fortyAt38 = needs(40 * 60, 38 * 60);

const shown = (one: CompensationCase, id: StepId) =>
  calculateCompensation(one).steps.find((step) => step.id === id)?.value.value;

describe('40 hours at 38 over a school year (T 2.3)', () => {
  it('is 12, 10.0 or 9.1 days', () => {
    expect(shown(fortyAt38, 'formula-year')).toBe(12);
    expect(shown(fortyAt38, 'by-months')).toBe(10);
    expect(shown(fortyAt38, 'by-lesson-weeks')).toBe(9.1);
  });

  it('is a range from the lowest to the highest, in half days outwards', () => {
    const { value } = calculateCompensation(fortyAt38);
    expect(halfDays(value)).toEqual({ lowest: 9, highest: 12 });
    expect(value.lowest).toBeCloseTo(9.1);
    expect(value.highest).toBe(12);
  });

  it('shows the excess, the days and what they follow from, in order', () => {
    const { steps } = calculateCompensation(fortyAt38);
    expect(steps.map(({ id }) => id)).toEqual([
      'weekly-excess',
      'normal-day',
      'half-day',
      'formula-year',
      'by-lesson-weeks',
      'by-months',
      'days-range',
    ]);
    expect(shown(fortyAt38, 'weekly-excess')).toBe(hours(2));
    expect(steps.find(({ id }) => id === 'by-lesson-weeks')?.inputs).toEqual({
      schoolDays: { unit: 'days', value: 182 },
      weeks: { unit: 'number', value: 36.4 },
    });
    expect(steps.find(({ id }) => id === 'by-months')?.inputs).toEqual({
      year: { unit: 'days', value: 12 },
      months: { unit: 'number', value: 10 },
    });
  });
});

it.each([
  ['40 h over 5 days (T 2.3)', 40 * 60, 5, hours(4)],
  ['38 h over 5 days (T 2.3)', 38 * 60, 5, minutes(228)],
  ['19 h over 5 days (T 2.3)', 19 * 60, 5, minutes(114)],
  ['38 h over 4 days (H027)', 38 * 60, 4, minutes(285)],
])('half a day: %s', (_, effective, worked, half) => {
  expect(shown(needs(effective, 18 * 60, worked), 'half-day')).toBe(half);
  expect(shown(needs(effective, 18 * 60, worked), 'normal-day')).toBe(half * 2);
});

it.each([
  ['39 h at 38: published as 6 days of 8 h, here of 7:48', 39 * 60, 38 * 60, 6.2],
  ['36 h at 35 (PC 311)', 36 * 60, 35 * 60, 6.7],
  ['38 h at 36 (PC 117)', 38 * 60, 36 * 60, 12.6],
  ['38 h at 35:50 (PC 326)', 38 * 60, 2150, 13.7],
  ['38 h at 37:20 (PC 120)', 38 * 60, 2240, 4.2],
])('the formula of a full year gives the days of T 2.2: %s', (_, effective, average, days) => {
  expect(shown(needs(effective, average), 'formula-year')).toBe(days);
});

it('takes the number of the sector instead of the formula, for the year and for its months', () => {
  const cites = { source: 'groups-311', confidence: 'A' } as const;
  const one: CompensationCase = { ...needs(36 * 60, 35 * 60), sector: { days: 6, cites } };
  const { value, steps } = calculateCompensation(one);
  expect(steps.find(({ id }) => id === 'sector-year')).toMatchObject({ value: { value: 6 }, cites });
  expect(shown(one, 'by-months')).toBe(5);
  expect(value.methods.map(({ method }) => method)).toEqual(['by-months', 'by-lesson-weeks', 'sector-year']);
});

it('takes days that are fixed by date as they are', () => {
  const cites = { source: 'construction-rest-days', confidence: 'B' } as const;
  const { value, steps } = calculateCompensation({ ...fortyAt38, fixed: { days: 12, cites } });
  expect(value).toMatchObject({ lowest: 12, highest: 12 });
  expect(steps.find(({ id }) => id === 'fixed-dates')?.cites).toEqual(cites);
  expect(steps.map(({ id }) => id)).not.toContain('by-months');
});

describe('any week above the average', () => {
  const anyNeeds = fc
    .tuple(fc.integer({ min: 60, max: 2400 }), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 7 }))
    .map(([average, excess, worked]) => needs(average + excess, average, worked));

  it('has a range that holds every method, and never fewer days for more hours', () => {
    fc.assert(
      fc.property(anyNeeds, (one) => {
        const { value } = calculateCompensation(one);
        for (const { days } of value.methods) {
          expect(days).toBeGreaterThanOrEqual(value.lowest);
          expect(days).toBeLessThanOrEqual(value.highest);
        }
        const more = { ...one, effective: { sum: minutes(one.effective.sum + 30), weeks: 1 } };
        expect(calculateCompensation(more).value.highest).toBeGreaterThanOrEqual(value.highest);
      }),
    );
  });

  it('is the same when the cycle is written twice', () => {
    fc.assert(
      fc.property(anyNeeds, (one) => {
        const twice: CompensationCase = {
          ...one,
          effective: { sum: minutes(one.effective.sum * 2), weeks: 2 },
          worked: { sum: one.worked.sum * 2, weeks: 2 },
        };
        expect(calculateCompensation(twice).value.lowest).toBeCloseTo(calculateCompensation(one).value.lowest, 9);
      }),
    );
  });
});

it('shows every step of a cycle of two weeks with nine days worked', () => {
  const two: CompensationCase = {
    effective: { sum: hours(78), weeks: 2 },
    average: hours(38),
    worked: { sum: 9, weeks: 2 },
    start: isoDate('2026-09-01'),
    end: isoDate('2027-06-30'),
  };
  const duration = (value: number) => ({ unit: 'duration', value });
  const days = (value: number) => ({ unit: 'days', value });
  const number = (value: number) => ({ unit: 'number', value });
  const day = { effective: duration(2340), days: number(4.5) };
  // a day is 78 h ÷ 9 = 8:40; 48 weeks of an hour are 5.5 of those; 183 school days are 36.6 weeks; 303 days are 10 months
  expect(calculateCompensation(two).steps).toEqual([
    { id: 'weekly-excess', value: duration(60), inputs: { effective: duration(2340), average: duration(2280) } },
    { id: 'normal-day', value: duration(520), inputs: day },
    { id: 'half-day', value: duration(260), inputs: day },
    {
      id: 'formula-year',
      value: days(5.5),
      inputs: { weeks: number(48) },
      cites: { source: 'rest-day-advice', confidence: 'B' },
    },
    { id: 'by-lesson-weeks', value: days(4.2), inputs: { schoolDays: days(183), weeks: number(36.6) } },
    { id: 'by-months', value: days(4.6), inputs: { year: days(5.5), months: number(10) } },
    { id: 'days-range', value: { unit: 'list', value: [days(4), days(6)] }, inputs: {} },
  ]);
  expect(compensationDaysFullYear(two.effective, two.average, two.worked)).toEqual({
    days: 5.5,
    excess: 2880,
    day: 520,
  });
});

it.each([
  ['without hours', 0, 5, undefined],
  ['without days', 40, 0, undefined],
  ['below the average', 37, 5, { days: 0, excess: 0, day: 444 }],
])('a full year %s', (_, effective, worked, expected) => {
  const days = compensationDaysFullYear({ sum: hours(effective), weeks: 1 }, hours(38), { sum: worked, weeks: 1 });
  expect(days).toEqual(expected);
});
