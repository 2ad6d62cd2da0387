/** School holidays against the table of nine school years. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicHolidayOn } from '../../../core/calendar/public-holidays';
import {
  isSchoolFree,
  isSuspended,
  schoolFreeDays,
  schoolHolidayNames,
  schoolHolidayOn,
  schoolDaysBetween,
  schoolHolidays,
  trainingRanges,
} from '../../../core/calendar/school-holidays';
import {
  addDays,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isoDate,
  parsePlainDate,
  weekdayOf,
  type PlainDate,
} from '../../../core/values/plain-date';

/**
 * Origin: dossier on working time, 4.2: the lists of schools for 2022-2023 to 2025-2026 and parts of 2027-2028 and 2028-2029;
 * the others by the same rule. Periods in the order of their names: autumn, Christmas, spring, Easter, summer.
 */
const table = [
  {
    schoolYear: 2022,
    periods: [
      ['2022-10-31', '2022-11-06'],
      ['2022-12-26', '2023-01-08'],
      ['2023-02-20', '2023-02-26'],
      ['2023-04-03', '2023-04-16'],
      ['2023-07-01', '2023-08-31'],
    ],
    freeDays: ['2022-11-11', '2023-05-01', '2023-05-18', '2023-05-19', '2023-05-29'],
    easterMonday: '2023-04-10',
  },
  {
    schoolYear: 2023,
    periods: [
      ['2023-10-30', '2023-11-05'],
      ['2023-12-25', '2024-01-07'],
      ['2024-02-12', '2024-02-18'],
      ['2024-04-01', '2024-04-14'],
      ['2024-07-01', '2024-08-31'],
    ],
    freeDays: ['2023-11-11', '2024-05-01', '2024-05-09', '2024-05-10', '2024-05-20'],
    easterMonday: '2024-04-01',
  },
  {
    schoolYear: 2024,
    periods: [
      ['2024-10-28', '2024-11-03'],
      ['2024-12-23', '2025-01-05'],
      ['2025-03-03', '2025-03-09'],
      ['2025-04-07', '2025-04-21'],
      ['2025-07-01', '2025-08-31'],
    ],
    freeDays: ['2024-11-11', '2025-05-01', '2025-05-29', '2025-05-30', '2025-06-09'],
    easterMonday: '2025-04-21',
  },
  {
    schoolYear: 2025,
    periods: [
      ['2025-10-27', '2025-11-02'],
      ['2025-12-22', '2026-01-04'],
      ['2026-02-16', '2026-02-22'],
      ['2026-04-06', '2026-04-19'],
      ['2026-07-01', '2026-08-31'],
    ],
    freeDays: ['2025-11-11', '2026-05-01', '2026-05-14', '2026-05-15', '2026-05-25'],
    easterMonday: '2026-04-06',
  },
  {
    schoolYear: 2026,
    periods: [
      ['2026-11-02', '2026-11-08'],
      ['2026-12-21', '2027-01-03'],
      ['2027-02-08', '2027-02-14'],
      ['2027-03-29', '2027-04-11'],
      ['2027-07-01', '2027-08-31'],
    ],
    freeDays: ['2026-11-11', '2027-05-01', '2027-05-06', '2027-05-07', '2027-05-17'],
    easterMonday: '2027-03-29',
  },
  {
    schoolYear: 2027,
    periods: [
      ['2027-11-01', '2027-11-07'],
      ['2027-12-27', '2028-01-09'],
      ['2028-02-28', '2028-03-05'],
      ['2028-04-03', '2028-04-17'],
      ['2028-07-01', '2028-08-31'],
    ],
    freeDays: ['2027-11-11', '2028-05-01', '2028-05-25', '2028-05-26', '2028-06-05'],
    easterMonday: '2028-04-17',
  },
  {
    schoolYear: 2028,
    periods: [
      ['2028-10-30', '2028-11-05'],
      ['2028-12-25', '2029-01-07'],
      ['2029-02-12', '2029-02-18'],
      ['2029-04-02', '2029-04-15'],
      ['2029-07-01', '2029-08-31'],
    ],
    freeDays: ['2028-11-11', '2029-05-01', '2029-05-10', '2029-05-11', '2029-05-21'],
    easterMonday: '2029-04-02',
  },
  {
    schoolYear: 2029,
    periods: [
      ['2029-10-29', '2029-11-04'],
      ['2029-12-24', '2030-01-06'],
      ['2030-03-04', '2030-03-10'],
      ['2030-04-08', '2030-04-22'],
      ['2030-07-01', '2030-08-31'],
    ],
    freeDays: ['2029-11-11', '2030-05-01', '2030-05-30', '2030-05-31', '2030-06-10'],
    easterMonday: '2030-04-22',
  },
  {
    schoolYear: 2030,
    periods: [
      ['2030-10-28', '2030-11-03'],
      ['2030-12-23', '2031-01-05'],
      ['2031-02-24', '2031-03-02'],
      ['2031-04-07', '2031-04-20'],
      ['2031-07-01', '2031-08-31'],
    ],
    freeDays: ['2030-11-11', '2031-05-01', '2031-05-22', '2031-05-23', '2031-06-02'],
    easterMonday: '2031-04-14',
  },
];

const days = (from: string, until: string): PlainDate[] => {
  const first = parsePlainDate(from);
  const last = parsePlainDate(until);
  if (first === undefined || last === undefined) throw new Error(`no dates: ${from} ${until}`);
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
};

describe.each(table)('school year $schoolYear', ({ schoolYear, periods, freeDays, easterMonday }) => {
  it('has these holiday periods', () => {
    expect(schoolHolidays(schoolYear).map(({ name, from, until }) => [name, from, until])).toEqual(
      periods.map((period, index) => [schoolHolidayNames[index], ...period]),
    );
  });

  it('has these single free days', () => {
    expect(schoolFreeDays(schoolYear)).toEqual(freeDays);
  });

  it('knows of each day whether it is in a period, free or neither', () => {
    for (const day of days(`${String(schoolYear)}-09-01`, `${String(schoolYear + 1)}-08-31`)) {
      const period = periods.findIndex(
        ([from, until]) => from !== undefined && until !== undefined && from <= day && day <= until,
      );
      expect([day, schoolHolidayOn(day)?.name]).toEqual([day, schoolHolidayNames[period]]);
      expect([day, isSchoolFree(day)]).toEqual([day, period >= 0 || freeDays.includes(day)]);
      expect([day, isSuspended(day)]).toEqual([day, period >= 0]);
    }
  });

  it('has Easter Monday in the Easter holiday', () => {
    expect(days(easterMonday, easterMonday).map((day) => schoolHolidayOn(day)?.name)).toEqual(['easter']);
  });
});

describe('suspension', () => {
  it('exists from 1 September 2019', () => {
    expect(isSuspended(isoDate('2019-08-31'))).toBe(false);
    expect(schoolHolidayOn(isoDate('2019-08-31'))?.name).toBe('summer');
    expect(isSuspended(isoDate('2019-10-28'))).toBe(true);
  });
});

describe('the ranges of training', () => {
  const ranges = (from: PlainDate, until: PlainDate): string[][] =>
    trainingRanges(from, until).map((range) => range.map(fromDayNumber));

  it('leave out the holidays of a school year', () => {
    expect(ranges(isoDate('2026-09-01'), isoDate('2027-06-30'))).toEqual([
      ['2026-09-01', '2026-11-01'],
      ['2026-11-09', '2026-12-20'],
      ['2027-01-04', '2027-02-07'],
      ['2027-02-15', '2027-03-28'],
      ['2027-04-12', '2027-06-30'],
    ]);
  });

  it('leave out nothing before the suspension exists', () => {
    expect(ranges(isoDate('2018-09-01'), isoDate('2019-06-30'))).toEqual([['2018-09-01', '2019-06-30']]);
    expect(ranges(isoDate('2019-07-01'), isoDate('2019-09-15'))).toEqual([['2019-07-01', '2019-09-15']]);
  });

  it('are empty in a holiday', () => {
    expect(ranges(isoDate('2027-07-01'), isoDate('2027-08-31'))).toEqual([]);
  });

  it('hold the days that are not suspended, and no others', () => {
    const day = fc.integer({ min: dayNumber(isoDate('2018-01-01')), max: dayNumber(isoDate('2040-12-31')) });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), (first, length) => {
        const expected = Array.from({ length }, (_, index) => first + index).filter(
          (one) => !isSuspended(fromDayNumber(one)),
        );
        const inRanges = trainingRanges(fromDayNumber(first), fromDayNumber(first + length - 1)).flatMap(
          ([from, until]) => Array.from({ length: until - from + 1 }, (_, index) => from + index),
        );
        expect(inRanges).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the rule of any school year', () => {
  it('gives periods that begin on a Monday, stay apart and come in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (schoolYear) => {
        const periods = schoolHolidays(schoolYear);
        for (const { name, from, until } of periods) {
          if (name !== 'summer') expect(weekdayOf(from)).toBe('monday');
          expect(from < until).toBe(true);
        }
        periods.slice(1).forEach(({ from }, index) => {
          expect(from > (periods[index]?.until ?? '')).toBe(true);
        });
      }),
    );
  });
});

describe('the days with school', () => {
  const isSchoolDay = (day: PlainDate): boolean =>
    !['saturday', 'sunday'].includes(weekdayOf(day)) &&
    !isSuspended(day) &&
    !isSchoolFree(day) &&
    publicHolidayOn(day) !== 'easter-monday';

  it.each([
    ['a week', '2026-09-07', '2026-09-13', 5],
    ['one day', '2026-09-07', '2026-09-07', 1],
    ['a Sunday', '2026-09-13', '2026-09-13', 0],
    ['Friday to Monday', '2026-09-11', '2026-09-14', 2],
    ['a week with 11 November', '2026-11-09', '2026-11-15', 4],
    ['11 November alone', '2026-11-11', '2026-11-11', 0],
    ['a week with Ascension and the Friday after', '2027-05-03', '2027-05-09', 3],
    ['autumn holiday', '2026-11-02', '2026-11-08', 0],
    ['the last day before a holiday and the first after it', '2026-10-30', '2026-11-09', 2],
    ['an end before the start', '2026-09-14', '2026-09-11', 0],
    ['a school year', '2023-09-01', '2024-06-30', 182],
  ])('%s', (_, from, until, count) => {
    const [start, end] = [parsePlainDate(from), parsePlainDate(until)];
    expect(start && end && schoolDaysBetween(start, end)).toBe(count);
  });

  it('are counted as day by day, also where Ascension falls on 1 May', () => {
    expect(schoolFreeDays(2159).filter((day) => day === '2160-05-01')).toHaveLength(2);
    const first = fc.oneof(
      fc.integer({ min: dayNumber(isoDate('2019-09-01')), max: dayNumber(isoDate('2040-12-31')) }),
      fc.constant(dayNumber(isoDate('2160-04-21'))),
    );
    fc.assert(
      fc.property(first, fc.nat({ max: 500 }), (number, length) => {
        const all = Array.from({ length: length + 1 }, (_, index) => fromDayNumber(number + index));
        const [start, end] = [fromDayNumber(number), fromDayNumber(number + length)];
        expect(schoolDaysBetween(start, end)).toBe(all.filter(isSchoolDay).length);
      }),
      { numRuns: 60 },
    );
  });
});
