/**
 * A start on a weekend or public holiday is possible, and often a slip: the start can be a lesson day or a day at the
 * company.
 */
import { publicHolidayOn } from '../../calendar/public-holidays';
import { weekdayIndex, weekdayOf } from '../../values/plain-date';
import { dateValue, termValue, weekdayValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const startsOnFreeDay = defineRule({
  id: 'period/starts-on-free-day',
  article: 2,
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['info'],
  messages: ['public-holiday', 'weekend'],
  needs: ['agreement.start'],
  check: (facts) => {
    const start = facts['agreement.start'];
    const holiday = publicHolidayOn(start);
    const parts = { fields: ['agreement.start'], received: dateValue(start) } as const;
    const values = { start: dateValue(start) };
    if (holiday)
      return finding('info', 'public-holiday', { ...parts, values: { ...values, holiday: termValue(holiday) } });
    if (weekdayIndex(start) < 5) return pass;
    return finding('info', 'weekend', { ...parts, values: { ...values, weekday: weekdayValue(weekdayOf(start)) } });
  },
});
