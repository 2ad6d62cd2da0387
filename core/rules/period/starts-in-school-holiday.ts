/**
 * Since 1 September 2019 learners are free in every school holiday and their agreement is suspended then (Vlaamse
 * overheid, "Alternerende opleidingen"). The single free days during the year are no school holiday.
 */
import { schoolHolidayOn, suspensionSince } from '../../calendar/school-holidays';
import { addDays } from '../../values/plain-date';
import { dateValue, termValue } from '../../values/value';
import { startingFrom } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const startsInSchoolHoliday = defineRule({
  id: 'period/starts-in-school-holiday',
  article: 2,
  cites: [{ source: 'alternating-training-page', confidence: 'A' }],
  severities: ['warning'],
  messages: ['in-holiday'],
  when: [startingFrom(suspensionSince)],
  needs: ['agreement.start'],
  check: (facts) => {
    const start = facts['agreement.start'];
    const holiday = schoolHolidayOn(start);
    if (!holiday) return pass;
    const next = addDays(holiday.until, 1);
    return finding('warning', 'in-holiday', {
      fields: ['agreement.start'],
      values: {
        start: dateValue(start),
        holiday: termValue(holiday.name === 'christmas' ? 'christmas-holiday' : holiday.name),
        until: dateValue(holiday.until),
      },
      expected: dateValue(next),
      received: dateValue(start),
    });
  },
});
