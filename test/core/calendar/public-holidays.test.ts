/** Public holidays against the table of ten years. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  easterSunday,
  publicHolidayNames,
  publicHolidayOn,
  publicHolidays,
} from '../../../core/calendar/public-holidays';
import { addDays, isoDate, monthOf, weekdayOf, yearOf } from '../../../core/values/plain-date';

/**
 * Origin: dossier on working time, 4.1: the dates printed by anthonissen, securex, lexalert, kmoteam, talent4people, easypay
 * and partena, and the computation for later years. The order is the one of the names.
 */
const table = [
  [
    2022,
    '2022-01-01',
    '2022-04-18',
    '2022-05-01',
    '2022-05-26',
    '2022-06-06',
    '2022-07-21',
    '2022-08-15',
    '2022-11-01',
    '2022-11-11',
    '2022-12-25',
  ],
  [
    2023,
    '2023-01-01',
    '2023-04-10',
    '2023-05-01',
    '2023-05-18',
    '2023-05-29',
    '2023-07-21',
    '2023-08-15',
    '2023-11-01',
    '2023-11-11',
    '2023-12-25',
  ],
  [
    2024,
    '2024-01-01',
    '2024-04-01',
    '2024-05-01',
    '2024-05-09',
    '2024-05-20',
    '2024-07-21',
    '2024-08-15',
    '2024-11-01',
    '2024-11-11',
    '2024-12-25',
  ],
  [
    2025,
    '2025-01-01',
    '2025-04-21',
    '2025-05-01',
    '2025-05-29',
    '2025-06-09',
    '2025-07-21',
    '2025-08-15',
    '2025-11-01',
    '2025-11-11',
    '2025-12-25',
  ],
  [
    2026,
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ],
  [
    2027,
    '2027-01-01',
    '2027-03-29',
    '2027-05-01',
    '2027-05-06',
    '2027-05-17',
    '2027-07-21',
    '2027-08-15',
    '2027-11-01',
    '2027-11-11',
    '2027-12-25',
  ],
  [
    2028,
    '2028-01-01',
    '2028-04-17',
    '2028-05-01',
    '2028-05-25',
    '2028-06-05',
    '2028-07-21',
    '2028-08-15',
    '2028-11-01',
    '2028-11-11',
    '2028-12-25',
  ],
  [
    2029,
    '2029-01-01',
    '2029-04-02',
    '2029-05-01',
    '2029-05-10',
    '2029-05-21',
    '2029-07-21',
    '2029-08-15',
    '2029-11-01',
    '2029-11-11',
    '2029-12-25',
  ],
  [
    2030,
    '2030-01-01',
    '2030-04-22',
    '2030-05-01',
    '2030-05-30',
    '2030-06-10',
    '2030-07-21',
    '2030-08-15',
    '2030-11-01',
    '2030-11-11',
    '2030-12-25',
  ],
  [
    2031,
    '2031-01-01',
    '2031-04-14',
    '2031-05-01',
    '2031-05-22',
    '2031-06-02',
    '2031-07-21',
    '2031-08-15',
    '2031-11-01',
    '2031-11-11',
    '2031-12-25',
  ],
] as const;

describe('public holidays', () => {
  it.each(table.map(([year, ...dates]) => [year, dates] as const))('of %i', (year, dates) => {
    const named = Object.fromEntries(publicHolidays(year).map(({ name, date }) => [name, date]));
    expect(publicHolidayNames.map((name) => named[name])).toEqual(dates);
  });

  it('come in order of date', () => {
    const dates = publicHolidays(2027).map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  it('are found by their day, and no other day is one', () => {
    expect(publicHolidayOn(isoDate('2027-03-29'))).toBe('easter-monday');
    expect(publicHolidayOn(isoDate('2027-03-28'))).toBeUndefined();
    expect(publicHolidayOn(isoDate('2027-03-30'))).toBeUndefined();
    expect(publicHolidayOn(isoDate('2027-05-07'))).toBeUndefined();
  });
});

describe('Easter', () => {
  // origin: extreme dates of the Gregorian calendar
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it('is a Sunday from 22 March to 25 April, and its holidays hang on it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe('sunday');
        expect(yearOf(easter)).toBe(year);
        expect([3, 4]).toContain(monthOf(easter));
        expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
        expect(publicHolidayOn(addDays(easter, 1))).toBe('easter-monday');
        expect(publicHolidays(year)).toHaveLength(10);
      }),
    );
  });
});

it('have their names, in order of date', () => {
  expect(publicHolidays(2026).map(({ name, date }) => `${date} ${name}`)).toEqual([
    '2026-01-01 new-year',
    '2026-04-06 easter-monday',
    '2026-05-01 labour-day',
    '2026-05-14 ascension',
    '2026-05-25 whit-monday',
    '2026-07-21 national-day',
    '2026-08-15 assumption',
    '2026-11-01 all-saints',
    '2026-11-11 armistice',
    '2026-12-25 christmas',
  ]);
});
