/**
 * After the end of an agreement a learner has 20 school days to find the next one; after that the training has to be
 * left (Onderwijs Vlaanderen). Weekends, school holidays, public holidays and the Friday after Ascension are no school
 * days.
 */
import { publicHolidayOn } from '../../calendar/public-holidays';
import { isSchoolFree } from '../../calendar/school-holidays';
import { longestGap } from '../../law/period';
import { dayNumber, fromDayNumber, weekdayIndexOfNumber, type PlainDate } from '../../values/plain-date';
import { remember } from '../../values/remember';
import { dateValue, daysValue } from '../../values/value';
import { defineRule, finding, notApplicable, pass } from '../rule';

export const gapAfterPrevious = defineRule({
  id: 'period/gap-after-previous',
  article: 2,
  cites: [{ source: 'agreement-page', confidence: 'A' }],
  severities: ['warning'],
  messages: ['gap'],
  needs: ['agreement.start', 'agreement.previousEnd'],
  check: (facts, { read }) => {
    const start = facts['agreement.start'];
    const previousEnd = facts['agreement.previousEnd'];
    const longest = read(longestGap, start);
    if (!longest) return notApplicable('before-law');
    if (start <= previousEnd) return pass;
    const latest = latestStart(previousEnd, longest.value);
    if (start <= latest) return pass;
    return finding('warning', 'gap', {
      fields: ['agreement.start', 'agreement.previousEnd'],
      values: { previousEnd: dateValue(previousEnd), longest: daysValue(longest.value), latest: dateValue(latest) },
      expected: dateValue(latest),
      received: dateValue(start),
    });
  },
});

const isSchoolDay = remember((day: number): boolean => {
  const date = fromDayNumber(day);
  return weekdayIndexOfNumber(day) < 5 && !isSchoolFree(date) && publicHolidayOn(date) === undefined;
});

/** The first school day with this many school days between it and the previous end: who starts later waits too long. */
function latestStart(previousEnd: PlainDate, schoolDays: number): PlainDate {
  let day = dayNumber(previousEnd);
  for (let left = schoolDays; left >= 0; left -= 1) {
    do day += 1;
    while (!isSchoolDay(day));
  }
  return fromDayNumber(day);
}
