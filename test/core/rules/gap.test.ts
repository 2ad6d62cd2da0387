/** The gap between two agreements, counted day by day in every year that the calendar knows. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, isoDate, weekdayOf } from '#core';
import { publicHolidayOn } from '../../../core/calendar/public-holidays';
import { schoolFreeDays, schoolHolidays } from '../../../core/calendar/school-holidays';
import { addDays, dayNumber, fromDayNumber, schoolYearOf, type PlainDate } from '../../../core/values/plain-date';

function isSchoolDay(date: PlainDate): boolean {
  const year = schoolYearOf(date);
  return (
    weekdayOf(date) !== 'saturday' &&
    weekdayOf(date) !== 'sunday' &&
    !schoolHolidays(year).some(({ from, until }) => from <= date && date <= until) &&
    !schoolFreeDays(year).includes(date) &&
    publicHolidayOn(date) === undefined
  );
}

function schoolDaysStrictlyBetween(previousEnd: PlainDate, start: PlainDate): number {
  let count = 0;
  for (let day = addDays(previousEnd, 1); day < start; day = addDays(day, 1)) if (isSchoolDay(day)) count += 1;
  return count;
}

const firstStart = dayNumber(isoDate('2016-09-01'));
const lastStart = dayNumber(isoDate('2040-08-31'));

it('leaves out weekends, holidays and free days of any year, also before agreements were suspended in holidays', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: firstStart, max: lastStart }).map(fromDayNumber),
      // about where the 20 school days end, with and without a holiday in them
      fc.integer({ min: 20, max: 110 }),
      (start, days) => {
        const previousEnd = addDays(start, -days);
        const facts = { 'agreement.start': start, 'agreement.previousEnd': previousEnd };
        const outcome = check(facts, { today: start }).outcomes.find(
          ({ rule }) => rule === 'period/gap-after-previous',
        );
        expect(outcome?.kind).toBe(schoolDaysStrictlyBetween(previousEnd, start) > 20 ? 'finding' : 'pass');
      },
    ),
    { numRuns: 500 },
  );
});
