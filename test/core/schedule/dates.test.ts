/** Where dates lie in the cycle, what is worked on them, and under which age the days of a pattern occur. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, minutes, weekdays, type Day, type PlainDate, type Schedule, type Week } from '#core';
import { cycleWeek, placesDates } from '../../../core/schedule/cycle';
import { patternHoursOn, scheduleHours, workedOn } from '../../../core/schedule/hours';
import { datedMondays, judgedDays, placedDays, weekAround } from '../../../core/schedule/judged-days';
import { ageRegimeOn, minorUntil, regimesOf } from '../../../core/schedule/regimes';
import { addDays, dayNumber, isoWeek, weekdayIndex } from '../../../core/values/plain-date';
import { anyDate } from './arbitraries';

const work = (length: number): Day => ({
  company: { blocks: [{ from: minutes(480), to: minutes(480 + length) }], breaks: [] },
});
/** A week whose days tell which they are: Monday of week 2 is 210 minutes. */
const weekOf = (number: number): Week =>
  Object.fromEntries(weekdays.map((name, index) => [name, work(number * 100 + (index + 1) * 10)]));
const scheduleOf = (weeks: number, more: Partial<Schedule> = {}): Schedule => ({
  weeks: Array.from({ length: weeks }, (_, index) => weekOf(index + 1)),
  compensationDays: [],
  studyDays: [],
  holidayTraining: [],
  ...more,
});
const firstWeek = isoDate('2026-08-31');

describe('the week of the cycle', () => {
  it.each([
    ['one week', scheduleOf(1), '2026-09-10', 0],
    ['two weeks, an even ISO week', scheduleOf(2), '2026-08-31', 0],
    ['two weeks, an odd ISO week', scheduleOf(2), '2026-09-07', 1],
    ['two weeks, week 53', scheduleOf(2), '2026-12-31', 1],
    ['two weeks, week 1 after week 53', scheduleOf(2), '2027-01-04', 1],
    ['two weeks, week 1 of the next year in December', scheduleOf(2), '2024-12-30', 1],
    ['two weeks from a Monday', scheduleOf(2, { firstWeek: isoDate('2026-09-07') }), '2026-09-07', 0],
    ['two weeks from a Monday, its Sunday', scheduleOf(2, { firstWeek: isoDate('2026-09-07') }), '2026-09-13', 0],
    ['three weeks, the third', scheduleOf(3, { firstWeek }), '2026-09-20', 2],
    ['three weeks, again the first', scheduleOf(3, { firstWeek }), '2026-09-21', 0],
    ['three weeks, before the first', scheduleOf(3, { firstWeek }), '2026-08-30', 2],
    ['three weeks, long before the first', scheduleOf(3, { firstWeek }), '2026-08-10', 0],
    ['three weeks without a first', scheduleOf(3), '2026-09-10', undefined],
  ] as const)('%s', (_, schedule, date, week) => {
    expect(cycleWeek(schedule, dayNumber(isoDate(date)))).toBe(week);
    expect(placesDates(schedule)).toBe(week !== undefined);
  });

  it('without a first Monday follows the ISO week', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(cycleWeek(scheduleOf(2), dayNumber(date))).toBe(isoWeek(date) % 2);
      }),
    );
  });
});

describe('what is worked on a date', () => {
  const exception = { date: isoDate('2026-09-09'), ...work(5) };
  const clockOn = (schedule: Schedule, date: PlainDate): number => workedOn(schedule, dayNumber(date)).clock;

  it.each([
    ['a day of the pattern', scheduleOf(1), '2026-09-08', 120],
    ['the second week of a cycle', scheduleOf(2), '2026-09-08', 220],
    ['a Sunday', scheduleOf(1), '2026-09-13', 170],
    ['a study day', scheduleOf(1, { studyDays: [exception] }), '2026-09-09', 5],
    [
      'training in a holiday',
      scheduleOf(1, { holidayTraining: [{ ...exception, date: isoDate('2027-07-06') }] }),
      '2027-07-06',
      5,
    ],
    [
      'a study day before training on the same date',
      scheduleOf(1, { studyDays: [exception], holidayTraining: [{ ...exception, ...work(7) }] }),
      '2026-09-09',
      5,
    ],
    ['the day after a study day', scheduleOf(1, { studyDays: [exception] }), '2026-09-10', 140],
    ['a compensation day', scheduleOf(1, { compensationDays: [isoDate('2026-09-08')] }), '2026-09-08', 0],
    [
      'a study day that is a compensation day too',
      scheduleOf(1, { compensationDays: [exception.date], studyDays: [exception] }),
      '2026-09-09',
      5,
    ],
    ['a public holiday', scheduleOf(1), '2026-11-11', 0],
    ['a school holiday', scheduleOf(1), '2026-11-03', 0],
    ['a school holiday before the suspension', scheduleOf(1), '2018-10-29', 110],
    ['a date that cannot be placed', scheduleOf(3), '2026-09-08', 0],
  ] as const)('%s', (_, schedule, date, clock) => {
    expect(clockOn(schedule, isoDate(date))).toBe(clock);
  });

  it('leaves exceptions aside in the pattern', () => {
    const schedule = scheduleOf(2, { studyDays: [exception], compensationDays: [isoDate('2026-09-08')] });
    expect(patternHoursOn(schedule, isoDate('2026-09-08'))?.clock).toBe(220);
    expect(patternHoursOn(schedule, exception.date)?.clock).toBe(230);
    expect(patternHoursOn(scheduleOf(3), exception.date)).toBeUndefined();
  });

  it('knows all days of the cycle in order', () => {
    expect(scheduleHours(scheduleOf(2)).pattern.map(({ clock }) => clock)).toEqual([
      110, 120, 130, 140, 150, 160, 170, 210, 220, 230, 240, 250, 260, 270,
    ]);
  });
});

describe('the days that are judged', () => {
  const free: Schedule = {
    weeks: [{ monday: work(10), tuesday: {}, friday: { school: { blocks: [], breaks: [] } } }],
    compensationDays: [],
    studyDays: [{ date: isoDate('2026-09-09'), ...work(5) }, { date: isoDate('2026-09-16') }],
    holidayTraining: [],
  };

  it('leave out those without school or company', () => {
    expect(placedDays(free).map(({ place }) => place)).toEqual([
      { kind: 'pattern', weekday: 'monday' },
      { kind: 'pattern', weekday: 'friday' },
      { kind: 'date', date: '2026-09-09' },
    ]);
  });

  it('name their week where there are several', () => {
    expect(placedDays(scheduleOf(2))[7]?.place).toEqual({ kind: 'pattern', weekday: 'monday', week: 2 });
  });

  it('know the days around them: the pattern goes round, a date has its calendar', () => {
    const schedule = scheduleOf(2, { studyDays: [{ date: isoDate('2026-11-02'), ...work(5) }] });
    const days = judgedDays(schedule, {});
    const clocks = (index: number, around: readonly number[]) => around.map((by) => days[index]?.near(by).clock);
    expect(clocks(0, [0, 1, -1, 13, 14, -14, -15])).toEqual([110, 120, 270, 270, 110, 110, 270]);
    expect(clocks(13, [1, 7, -7])).toEqual([110, 170, 170]);
    // Sunday 1 November is a public holiday, the week after it a school holiday; 44 is an even week
    expect(clocks(14, [0, -1, -2, 1, 7])).toEqual([5, 0, 160, 0, 110]);
  });

  it('have their whole week, Monday to Sunday', () => {
    const wednesday = judgedDays(scheduleOf(1), {})[2];
    expect(wednesday && weekAround(wednesday).map(({ clock }) => clock)).toEqual([110, 120, 130, 140, 150, 160, 170]);
    expect(wednesday?.weekdayIndex).toBe(2);
  });

  it('are judged anew when the term changes', () => {
    const schedule = scheduleOf(1);
    const start = isoDate('2026-09-01');
    const end = isoDate('2027-06-30');
    const agesWith = (birthDate: PlainDate | undefined, until = end) =>
      judgedDays(schedule, { start, end: until, birthDate })[0]?.ages;
    expect(agesWith(undefined)).toEqual([]);
    expect(agesWith(isoDate('2000-01-01'))).toEqual(['adult']);
    expect(agesWith(isoDate('2010-01-01'))).toEqual(['minor']);
    expect(agesWith(isoDate('2009-01-15'))).toEqual(['minor', 'adult']);
    expect(agesWith(isoDate('2009-01-15'), isoDate('2026-12-18'))).toEqual(['minor']);
    expect(
      judgedDays(schedule, { start: isoDate('2027-02-01'), end, birthDate: isoDate('2009-01-15') })[0]?.ages,
    ).toEqual(['adult']);
  });

  it('know the age on their date', () => {
    const dated = scheduleOf(1, { studyDays: [{ date: isoDate('2026-09-09'), ...work(5) }] });
    const ages = (birthDate: PlainDate | undefined) => judgedDays(dated, { birthDate })[7]?.ages;
    expect(ages(isoDate('2008-09-09'))).toEqual(['adult']);
    expect(ages(isoDate('2008-09-10'))).toEqual(['minor']);
    expect(ages(undefined)).toEqual([]);
  });

  it('have the Monday of each week with a dated day, once', () => {
    const studyDays = ['2026-09-09', '2026-09-13', '2026-09-14'].map((date) => ({
      date: date as PlainDate,
      ...work(5),
    }));
    const mondays = ['2026-09-07', '2026-09-14'].map((date) => dayNumber(date as PlainDate));
    expect(datedMondays(scheduleOf(1, { studyDays }))).toEqual(mondays);
    expect(datedMondays(scheduleOf(3, { studyDays }))).toEqual([]);
    expect(datedMondays(scheduleOf(1))).toEqual([]);
  });
});

describe('the age of the days of a pattern', () => {
  const start = isoDate('2026-09-01');
  const end = isoDate('2027-06-30');
  const ages = (schedule: Schedule, birthDate: PlainDate | undefined, until: PlainDate | undefined = end) =>
    regimesOf(schedule, { start, end: until, birthDate });

  it.each([
    ['without a birth date', undefined, []],
    ['18 on the first day', '2008-09-01', ['adult']],
    ['18 on the last day', '2009-06-30', ['minor', 'adult']],
    ['18 the day after', '2009-07-01', ['minor']],
  ] as const)('%s, on a Wednesday', (_, birthDate, expected) => {
    // 30 June 2027, the last day, is a Wednesday
    expect(ages(scheduleOf(1), birthDate as PlainDate | undefined)(0, 2)).toEqual(expected);
  });

  it('is that of its own dates alone', () => {
    const regimes = ages(scheduleOf(1), isoDate('2009-06-30'));
    expect(weekdays.map((_, index) => regimes(0, index))).toEqual(
      weekdays.map((_, index) => (index === 2 ? ['minor', 'adult'] : ['minor'])),
    );
  });

  it('is both for a day that never comes', () => {
    const regimes = regimesOf(scheduleOf(2, { firstWeek }), {
      start,
      end: isoDate('2026-09-06'),
      birthDate: isoDate('2008-09-03'),
    });
    expect([regimes(0, 1), regimes(0, 2), regimes(0, 3), regimes(0, 6), regimes(1, 1)]).toEqual([
      ['minor'],
      ['minor'],
      ['adult'],
      ['adult'],
      ['minor', 'adult'],
    ]);
  });

  it('is not known where dates cannot be placed, save where one age holds all the time', () => {
    expect(ages(scheduleOf(3), isoDate('2009-01-15'))(0, 0)).toEqual([]);
    expect(ages(scheduleOf(3), isoDate('2000-01-15'))(0, 0)).toEqual(['adult']);
    expect(ages(scheduleOf(3), isoDate('2010-01-15'))(0, 0)).toEqual(['minor']);
  });

  it('is that of the start without an end', () => {
    const regimes = regimesOf(scheduleOf(1), { start, birthDate: isoDate('2008-09-02') });
    expect(regimes(0, 0)).toEqual(['minor']);
  });

  it('on a date changes on the 18th birthday', () => {
    const birthDate = isoDate('2008-09-10');
    expect(ageRegimeOn(isoDate('2026-09-09'), birthDate)).toBe('minor');
    expect(ageRegimeOn(isoDate('2026-09-10'), birthDate)).toBe('adult');
    expect(ageRegimeOn(isoDate('2026-09-10'), undefined)).toBeUndefined();
  });

  it.each([
    ['no birth date', undefined, end, undefined],
    ['18 in the agreement', '2009-01-15', end, '2027-01-14'],
    ['18 after the end', '2010-01-15', end, undefined],
    ['18 the day after the end', '2009-07-01', end, undefined],
    ['18 on the last day', '2009-06-30', end, '2027-06-29'],
    ['no end', '2010-01-15', undefined, '2028-01-14'],
  ] as const)('the last day as a minor: %s', (_, birthDate, until, expected) => {
    expect(minorUntil({ end: until, birthDate: birthDate as PlainDate | undefined })).toBe(expected);
  });

  it('is reckoned day by day over the agreement', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.integer({ min: 1, max: 40 }), (offset, length) => {
        // in September and October 2026 no day is suspended
        const from = isoDate('2026-09-01');
        const birthday = addDays(from, offset % 30);
        const until = addDays(from, length);
        const regimes = regimesOf(scheduleOf(2), {
          start: from,
          end: until,
          birthDate: `${String(Number(birthday.slice(0, 4)) - 18)}${birthday.slice(4)}` as PlainDate,
        });
        const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
        for (const date of days) {
          const age = date < birthday ? 'minor' : 'adult';
          expect(regimes(isoWeek(date) % 2, weekdayIndex(date))).toContain(age);
        }
      }),
    );
  });
});
