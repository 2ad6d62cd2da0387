/** Totals of a schedule step by step. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateTotals, hours, scheduleTotals, type Schedule, type Step, type StepId } from '#core';
import { sampleTwoWeeks, sampleWeek, schedule, school } from '../rules/schedules';
import { factsOf } from '../texts/translation';
import { anySchedule } from './arbitraries';

function read(written: unknown): Schedule {
  const { schedule: known } = factsOf({ schedule: written });
  if (!known) throw new Error('no schedule');
  return known;
}

const called = (steps: readonly Step[], ...ids: readonly StepId[]): readonly Step[] =>
  steps.filter(({ id }) => ids.includes(id));
const valuesOf = (steps: readonly Step[], ...ids: readonly StepId[]) =>
  called(steps, ...ids).map(({ value }) => value.value);

describe('the fixed schedule of the official slides', () => {
  const fixed = read(schedule(sampleWeek));
  const calculate = () => calculateTotals(fixed);

  it('has the totals of the rules, calculated once', () => {
    expect(calculate().value).toBe(scheduleTotals(fixed));
  });

  it('is 39:00 by the clock and 40:00 as counted (H096, H097)', () => {
    expect(valuesOf(calculate().steps, 'week-clock', 'week-counted')).toEqual([hours(39), hours(40)]);
    expect(called(calculate().steps, 'week-counted')[0]?.inputs).toEqual({
      week: { unit: 'week', value: 1 },
      school: { unit: 'duration', value: hours(16) },
      company: { unit: 'duration', value: hours(24) },
    });
  });

  it('shows each day, and only the place where somebody is', () => {
    expect(valuesOf(calculate().steps, 'day-school')).toEqual([480, 480]);
    expect(valuesOf(calculate().steps, 'day-company')).toEqual([480, 480, 480]);
    expect(valuesOf(calculate().steps, 'day-clock')).toEqual([450, 480, 480, 450, 480]);
    expect(called(calculate().steps, 'day-school')[0]?.inputs).toEqual({
      day: { unit: 'weekday', value: 'monday' },
      lessons: { unit: 'lessonHours', value: 8 },
    });
  });

  it('has the average on the workplace, with where the decree asks for it (T 5.2)', () => {
    expect(called(calculate().steps, 'workplace-average')).toEqual([
      {
        id: 'workplace-average',
        value: { unit: 'duration', value: hours(24) },
        inputs: { sum: { unit: 'duration', value: hours(24) }, weeks: { unit: 'number', value: 1 } },
        cites: { source: 'decree-2016', at: 'art. 3, 1°', confidence: 'D' },
      },
    ]);
  });
});

it('names the week of a day where there are several, and takes the mean of the cycle', () => {
  const { value, steps } = calculateTotals(read(schedule(sampleTwoWeeks)));
  expect(called(steps, 'day-clock').map(({ inputs }) => inputs['day'])).toContainEqual({
    unit: 'weekday',
    value: 'wednesday',
    week: 2,
  });
  expect(called(steps, 'cycle-counted')[0]?.inputs).toEqual({
    sum: { unit: 'duration', value: value.counted.sum },
    weeks: { unit: 'number', value: 2 },
  });
  expect(valuesOf(steps, 'cycle-counted')).toEqual([value.counted.sum / 2]);
});

it('has no lesson hours to show where none are given', () => {
  const { steps } = calculateTotals(read(schedule({ monday: school('8:20-12:00') })));
  expect(called(steps, 'day-school')[0]).toMatchObject({ value: { value: 220 }, inputs: { day: { value: 'monday' } } });
  expect(called(steps, 'day-school')[0]?.inputs).not.toHaveProperty('lessons');
});

it('has weeks that are the sum of their days, for any schedule', () => {
  fc.assert(
    fc.property(anySchedule, (any) => {
      const { steps } = calculateTotals(any);
      for (const part of ['school', 'company', 'clock', 'counted'] as const) {
        const sum = (level: 'day' | 'week') =>
          valuesOf(steps, `${level}-${part}`).reduce((all: number, value) => all + Number(value), 0);
        expect(sum('day')).toBe(sum('week'));
      }
    }),
  );
});
