/** What days are, for a calendar, and the hours of rest, for a picture. */
import { describe, expect, it } from 'vitest';
import { calendarDays, isoDate, restHours, type CalendarDay, type PlainDate } from '#core';
import { factsOf } from '../texts/translation';

const monday = { company: { blocks: [{ from: '08:00', to: '12:00' }], breaks: [] } };
const schedule = {
  weeks: [{ monday }],
  compensationDays: ['2023-10-30'],
  studyDays: [{ date: '2023-11-20', company: { blocks: [], breaks: [] } }],
  holidayTraining: [],
};
const facts = factsOf({
  'agreement.start': '2023-09-04',
  'agreement.end': '2024-06-30',
  'company.jointCommittee': '124',
  schedule,
});
const dayOn = (date: PlainDate, given = facts): CalendarDay | undefined => calendarDays(given, date, date)[0];

describe('a day of the calendar', () => {
  it.each([
    [isoDate('2023-10-30'), { schoolHoliday: 'autumn', isSectorDay: true, isCompensationDay: true, hasHours: true }],
    [isoDate('2023-11-01'), { publicHoliday: 'all-saints', schoolHoliday: 'autumn', hasHours: false }],
    [isoDate('2023-11-13'), { isSectorDay: true, isCompensationDay: false }],
    [isoDate('2023-11-20'), { exception: 'studyDays', schoolHoliday: undefined, isSectorDay: false }],
    [isoDate('2023-09-03'), { isOutside: true }],
    [isoDate('2023-09-04'), { isOutside: false }],
    [isoDate('2024-06-30'), { isOutside: false }],
    [isoDate('2024-07-01'), { isOutside: true, schoolHoliday: 'summer' }],
  ])('%s', (date, expected) => {
    expect(dayOn(date)).toMatchObject(expected);
  });

  it('belongs to a sector only in that sector', () => {
    expect(dayOn(isoDate('2023-10-30'), { ...facts, 'company.jointCommittee': '302' })?.isSectorDay).toBe(false);
  });

  it('has no known hours without a schedule, or where weeks cannot be placed', () => {
    expect(dayOn(isoDate('2023-10-30'), {})).toMatchObject({ hasHours: undefined, isOutside: false });
    const three = factsOf({ schedule: { ...schedule, weeks: [{ monday }, {}, {}] } });
    expect(dayOn(isoDate('2023-10-30'), three)?.hasHours).toBeUndefined();
  });

  it('is one of a row, both ends included', () => {
    expect(calendarDays({}, isoDate('2024-02-27'), isoDate('2024-03-01')).map(({ date }) => date)).toEqual([
      '2024-02-27',
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });
});

describe('the hours of rest', () => {
  const day = isoDate('2026-09-01');
  it.each([
    [
      'a minor',
      { 'learner.birthDate': '2010-01-01' },
      { night: { start: 1200, end: 360 }, sunday: true, for: 'minor' },
    ],
    [
      'a minor of 16 in a restaurant',
      { 'learner.birthDate': '2010-01-01', 'company.jointCommittee': '302' },
      { night: { start: 1380, end: 360 }, sunday: false, for: 'minor' },
    ],
    [
      'a minor of 15 in a restaurant',
      { 'learner.birthDate': '2011-01-01', 'company.jointCommittee': '302' },
      { night: { start: 1200, end: 360 }, sunday: false, for: 'minor' },
    ],
    [
      'an adult',
      { 'learner.birthDate': '2005-01-01', 'company.jointCommittee': '124' },
      { night: { start: 1200, end: 360 }, sunday: true, for: 'everybody' },
    ],
    ['somebody of unknown age', {}, { night: { start: 1200, end: 360 }, sunday: true, for: 'everybody' }],
  ])('of %s', (_, given, expected) => {
    expect(restHours(factsOf(given), day)).toEqual(expected);
  });

  it('are none for an adult in a sector that works at all hours', () => {
    expect(
      restHours(factsOf({ 'learner.birthDate': '2005-01-01', 'company.jointCommittee': '302' }), day),
    ).toBeUndefined();
  });
});
