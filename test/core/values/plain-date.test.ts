/** Days: parsing, reading what people type, and the arithmetic of the calendar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  birthday,
  dayInYear,
  dayNumber,
  dayOf,
  daysBetween,
  fromDayNumber,
  isoDate,
  isoWeek,
  localDay,
  monthOf,
  parsePlainDate,
  readDate,
  schoolYearOf,
  weekdayIndex,
  weekdayIndexOfNumber,
  weekdayOf,
  yearOf,
  type PlainDate,
} from '../../../core/values/plain-date';

const day = fc
  .integer({ min: dayNumber(isoDate('1900-01-01')), max: dayNumber(isoDate('2199-12-31')) })
  .map(fromDayNumber);
const typedCharacter = fc.constantFrom(...Array.from('0123456789/-. aejmnrst'));

describe('parsing a day of a file', () => {
  it.each(['2026-09-01', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-31',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '0999-12-31',
    '2026-9-1',
    '26-09-01',
    '1/9/2026',
    ' 2026-09-01',
    '2026-09-01T00:00',
    '',
  ])('refuses "%s"', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });

  it('gives back what it was given, or nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => [text, undefined].includes(parsePlainDate(text))));
  });
});

describe('reading what a person types', () => {
  it.each([
    ['1/9/2026', '2026-09-01'],
    ['01/09/2026', '2026-09-01'],
    ['01.09.2026', '2026-09-01'],
    ['1-9-2026', '2026-09-01'],
    ['1 9 2026', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['1 september 2026', '2026-09-01'],
    ['dinsdag 1 september 2026', '2026-09-01'],
    ['di 1 sep. 2026', '2026-09-01'],
    ['Dinsdag, 1 September 2026', '2026-09-01'],
    [' 1/9/2026 ', '2026-09-01'],
    ['12 mrt 2026', '2026-03-12'],
    ['12 maart 2026', '2026-03-12'],
    ['12 mei 2026', '2026-05-12'],
    ['31 dec 2026', '2026-12-31'],
    ['29/2/2024', '2024-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(readDate(typed)).toBe(date);
  });

  it.each([
    '29/2/2026',
    '31/4/2026',
    '0/9/2026',
    '1/0/2026',
    '1/13/2026',
    '1 foo 2026',
    '9/2026',
    '1/9/26',
    '1/9/20261',
    '__/__/____',
  ])('%s is no day', (typed) => {
    expect(readDate(typed)).toBeUndefined();
  });

  it.each(['1/9/2026', '01.09.2026', '2026-09-01', '1 september 2026', 'dinsdag 1 september 2026'])(
    'waits until %s is typed to the end',
    (typed) => {
      for (let length = 0; length < typed.length; length += 1) expect(readDate(typed.slice(0, length))).toBeUndefined();
    },
  );

  it('reads every day in each notation', () => {
    fc.assert(
      fc.property(day, (date) => {
        const parts = [String(dayOf(date)), String(monthOf(date)), String(yearOf(date))];
        for (const separator of ['/', '-', '.', ' ']) expect(readDate(parts.join(separator))).toBe(date);
        expect(readDate(date)).toBe(date);
        expect(parsePlainDate(date)).toBe(date);
      }),
    );
  });

  it('never throws, and gives a day that exists or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: typedCharacter })), (text) => {
        const date = readDate(text);
        return date === undefined || parsePlainDate(date) === date;
      }),
    );
  });
});

describe('adding', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-09-01', 3, '2026-12-01'],
    ['2026-12-31', 2, '2027-02-28'],
  ] as const)('to %s %i months is %s', (date, months, expected) => {
    expect(addMonths(isoDate(date), months)).toBe(expected);
  });

  it('years is clamped', () => {
    expect(addYears(isoDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(isoDate('2024-02-29'), 4)).toBe('2028-02-29');
  });

  it('months keeps the day, or ends on the last day of the month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (date, months) => {
        const later = addMonths(date, months);
        expect((yearOf(later) - yearOf(date)) * 12 + monthOf(later) - monthOf(date)).toBe(months);
        if (dayOf(later) !== dayOf(date)) {
          expect(dayOf(later)).toBeLessThan(dayOf(date));
          expect(dayOf(addDays(later, 1))).toBe(1);
        }
      }),
    );
  });

  it('days is undone by taking them away, and counted by the days between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        const other = addDays(date, days);
        expect(addDays(other, -days)).toBe(date);
        expect(daysBetween(date, other)).toBe(days);
        expect(date < other).toBe(days > 0);
        expect(fromDayNumber(dayNumber(other))).toBe(other);
      }),
    );
  });

  it('days crosses the ends of months, leap days and the change to summer time', () => {
    expect(addDays(isoDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(isoDate('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(isoDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(isoDate('2026-03-28'), 1)).toBe('2026-03-29');
    expect(addDays(isoDate('2026-03-29'), 1)).toBe('2026-03-30');
    expect(addDays(isoDate('2026-10-25'), 1)).toBe('2026-10-26');
  });
});

describe('weekdays and weeks', () => {
  it.each([
    ['1969-12-31', 'wednesday'],
    ['1970-01-01', 'thursday'],
    ['2026-08-31', 'monday'],
    ['2026-09-06', 'sunday'],
  ] as const)('%s is a %s', (date, weekday) => {
    expect(weekdayOf(isoDate(date))).toBe(weekday);
  });

  it('come back every seven days', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(weekdayIndex(addDays(date, 7))).toBe(weekdayIndex(date));
        expect(weekdayIndex(addDays(date, 1))).toBe((weekdayIndex(date) + 1) % 7);
        expect(weekdayIndexOfNumber(dayNumber(date))).toBe(weekdayIndex(date));
      }),
    );
  });

  // origin: ISO 8601, the week with the first Thursday is week 1
  it.each([
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2026-08-31', 36],
  ] as const)('%s is in week %i', (date, week) => {
    expect(isoWeek(isoDate(date))).toBe(week);
  });
});

describe('ages', () => {
  it.each([
    ['2008-09-01', '2026-08-31', 17],
    ['2008-09-01', '2026-09-01', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2024-02-28', 15],
    ['2008-02-29', '2024-02-29', 16],
  ] as const)('born on %s is on %s %i', (born, on, age) => {
    expect(ageOn(isoDate(born), isoDate(on))).toBe(age);
  });

  it.each([
    ['2008-09-01', 18, '2026-09-01'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2008-02-29', 16, '2024-02-29'],
    ['2008-12-31', 18, '2026-12-31'],
  ] as const)('born on %s reaches %i on %s', (born, age, date) => {
    expect(birthday(isoDate(born), age)).toBe(date);
  });

  it('begin on the birthday, not the day before', () => {
    const born: fc.Arbitrary<PlainDate> = fc.oneof(day, fc.constantFrom(isoDate('2008-02-29'), isoDate('2004-02-29')));
    fc.assert(
      fc.property(born, fc.integer({ min: 1, max: 40 }), (birth, age) => {
        expect(ageOn(birth, birthday(birth, age))).toBe(age);
        expect(ageOn(birth, addDays(birthday(birth, age), -1))).toBe(age - 1);
      }),
    );
  });
});

describe('school years and days of a year', () => {
  it.each([
    ['2026-08-31', 2025],
    ['2026-09-01', 2026],
    ['2027-01-01', 2026],
  ] as const)('%s is in the school year of %i', (date, year) => {
    expect(schoolYearOf(isoDate(date))).toBe(year);
  });

  it('are written in full', () => {
    expect(dayInYear(2027, '06-30')).toBe('2027-06-30');
  });
});

it.each([
  [new Date(2026, 8, 1, 0, 0), '2026-09-01'],
  [new Date(2026, 11, 31, 23, 59), '2026-12-31'],
  [new Date(12_026, 0, 1), undefined],
])('a clock at %s shows the day %s', (clock, day) => {
  expect(localDay(clock)).toBe(day);
});
