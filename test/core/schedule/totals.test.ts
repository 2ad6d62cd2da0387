/** Totals of the official samples and what holds for every schedule. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compensationDaysFullYear,
  hours,
  minutes,
  readDossier,
  roundedMean,
  scheduleTotals,
  type Schedule,
} from '#core';
import { anySchedule } from './arbitraries';
import { company, sampleTwoWeeks, sampleWeek, schedule, school } from '../rules/schedules';

function read(written: unknown): Schedule {
  const reading = readDossier({ duaalwijzer: 1, facts: { schedule: written } });
  if (!reading.ok || !reading.facts.schedule) throw new Error(JSON.stringify(reading));
  return reading.facts.schedule;
}

describe('the fixed schedule of the official slides', () => {
  const totalsOf = () => scheduleTotals(read(schedule(sampleWeek)));

  it('is 39:00 by the clock (H096)', () => {
    expect(totalsOf().weeks[0]?.clock).toBe(hours(39));
  });
  it('is 40:00 with eight lesson hours a day (H097)', () => {
    expect(totalsOf().weeks[0]?.counted).toBe(hours(40));
    expect(totalsOf().weeks[0]?.school).toBe(hours(16));
    expect(totalsOf().weeks[0]?.company).toBe(hours(24));
    expect(totalsOf().estimated).toBe(false);
  });
  it('says that it is an estimate without the number of lesson hours', () => {
    const { monday, ...rest } = sampleWeek;
    const unsaid = scheduleTotals(read(schedule({ ...rest, monday: school('8:20-12:00 12:30-16:50') })));
    expect(monday).toBeDefined();
    expect(unsaid.estimated).toBe(true);
    expect(unsaid.weeks[0]?.days[0]?.schoolCounted).toBe(hours(8));
  });
});

it('counts the two-weekly sample with its double Thursday once (T 7.2)', () => {
  const [even] = scheduleTotals(read(schedule(sampleTwoWeeks))).weeks;
  // Thursday: 8 lesson hours, and the company hours that fall outside lessons: 6:00-8:20, 12:00-12:30, 14:15-14:30
  expect(even?.days[3]?.counted).toBe(hours(8) + 140 + 30 + 15);
});

describe('compensation days of a full year', () => {
  it.each([
    ['40 h at 38 (H001, H004, H007, H008)', 40 * 60, 38 * 60, 5, 12],
    ['39 h at 38 (H003, H009)', 39 * 60, 38 * 60, 5, 6],
    ['four days of 10 h: 9.6 days, to the half day (T 2.2)', 40 * 60, 38 * 60, 4, 9.5],
    ['36 h at 35: 6.67 days, to the half day (T 2.2)', 36 * 60, 35 * 60, 5, 6.5],
    ['nothing above the average', 38 * 60, 38 * 60, 5, 0],
  ])('%s', (_, effective, average, daysWorked, days) => {
    const result = compensationDaysFullYear({ sum: minutes(effective), weeks: 1 }, minutes(average), {
      sum: daysWorked,
      weeks: 1,
    });
    expect(result?.days).toBe(days);
  });
  it('has no answer for a week without hours', () => {
    expect(compensationDaysFullYear({ sum: minutes(0), weeks: 1 }, hours(38), { sum: 0, weeks: 1 })).toBeUndefined();
  });
});

describe('every schedule', () => {
  it('has week totals that are the sum of its days', () => {
    fc.assert(
      fc.property(anySchedule, (any) => {
        for (const week of scheduleTotals(any).weeks) {
          expect(week.counted).toBe(week.days.reduce((sum, day) => sum + day.counted, 0));
          expect(week.clock).toBeGreaterThanOrEqual(week.company);
        }
      }),
    );
  });
  it('never works more by the clock than it is present', () => {
    fc.assert(
      fc.property(anySchedule, (any) => {
        for (const day of scheduleTotals(any).weeks.flatMap((week) => week.days)) {
          const presence = day.span ? day.span[1] - day.span[0] : 0;
          expect(day.clock).toBeLessThanOrEqual(presence);
          expect(day.clock + day.rests.reduce((sum, [start, end]) => sum + end - start, 0)).toBeLessThanOrEqual(
            presence,
          );
        }
      }),
    );
  });
  it('keeps its mean when the cycle is written twice', () => {
    fc.assert(
      fc.property(anySchedule, (any) => {
        const twice = scheduleTotals({ ...any, weeks: [...any.weeks, ...any.weeks] });
        expect(roundedMean(twice.counted)).toBe(roundedMean(scheduleTotals(any).counted));
      }),
    );
  });
});

it('takes a company day apart as a person would', () => {
  const [week] = scheduleTotals(
    read(schedule({ friday: company('7:30-12:00 12:30-16:30', '10:00-10:15 15:00-15:15') })),
  ).weeks;
  expect(week?.days[4]?.companyClock).toBe(hours(8));
  expect(week?.days[4]?.rests).toEqual([
    [600, 615],
    [720, 750],
    [900, 915],
  ]);
});
