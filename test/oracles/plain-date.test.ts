/** The arithmetic of days against the reference implementation of Temporal, on random days. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  birthday,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isoWeek,
  parsePlainDate,
  schoolYearOf,
  weekdayIndex,
} from '../../core/values/plain-date';

const runs = { numRuns: 2000 };
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Days of 1900 to 2199, the last days of months and 29 February more often than they come. */
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant(31)),
  )
  .map(([year, month, wanted]) => Temporal.PlainDate.from({ year, month, day: wanted }, { overflow: 'constrain' }));

const both = (date: Temporal.PlainDate) => {
  const core = parsePlainDate(date.toString());
  if (core === undefined) throw new Error(`the core does not know ${date.toString()}`);
  return core;
};

describe('random days', () => {
  it('move by days as in Temporal', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(addDays(both(date), days)).toBe(date.add({ days }).toString());
      }),
      runs,
    );
  });

  it('move by months and years as in Temporal, to the last day of a shorter month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (date, count) => {
        expect(addMonths(both(date), count)).toBe(date.add({ months: count }).toString());
        expect(addYears(both(date), count)).toBe(date.add({ years: count }).toString());
      }),
      runs,
    );
  });

  it('lie as many days apart as in Temporal', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(both(from), both(to))).toBe(from.until(to, { largestUnit: 'days' }).days);
        expect(both(from) < both(to)).toBe(Temporal.PlainDate.compare(from, to) < 0);
      }),
      runs,
    );
  });

  it('have the weekday, the ISO week and the school year of Temporal', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(weekdayIndex(both(date)) + 1).toBe(date.dayOfWeek);
        expect(isoWeek(both(date))).toBe(date.weekOfYear);
        expect(schoolYearOf(both(date))).toBe(date.subtract({ months: 8 }).year);
      }),
      runs,
    );
  });

  it('are numbered from 1 January 1970 as in Temporal', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(day, (date) => {
        const number = epoch.until(date, { largestUnit: 'days' }).days;
        expect(dayNumber(both(date))).toBe(number);
        expect(fromDayNumber(number)).toBe(date.toString());
      }),
      runs,
    );
  });

  it('give the ages of Temporal: who was born on 29 February is older on 1 March of a common year', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40_000 }), (birth, days) => {
        const on = birth.add({ days });
        expect(ageOn(both(birth), both(on))).toBe(birth.until(on, { largestUnit: 'years' }).years);
      }),
      runs,
    );
  });

  it('give the first day of an age, with the age a year less the day before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (birth, age) => {
        const first = birthday(both(birth), age);
        const moved = birth.add({ years: age });
        const isClamped = twoDigits(moved.day) !== twoDigits(birth.day);
        expect(first).toBe((isClamped ? moved.add({ days: 1 }) : moved).toString());
      }),
      runs,
    );
  });

  it('exist in the core exactly when they exist in Temporal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, dayOfMonth) => {
          const text = `${String(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
          let exists = true;
          try {
            Temporal.PlainDate.from(text);
          } catch {
            exists = false;
          }
          expect(parsePlainDate(text)).toBe(exists ? text : undefined);
        },
      ),
      runs,
    );
  });
});
