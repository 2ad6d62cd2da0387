/** A public holiday is free already, so it is no compensation day. */
import { publicHolidayOn } from '../../calendar/public-holidays';
import { daysFault, daysInside, termKeys, withCompensationDays } from '../compensation-days';
import { defineRule } from '../rule';

export const compensationDayOnHoliday = defineRule({
  id: 'schedule/compensation-day-on-holiday',
  cites: [{ source: 'holidays-act', confidence: 'A' }],
  severities: ['error'],
  messages: ['holiday'],
  adultEducation: true,
  when: [withCompensationDays],
  needs: ['schedule', ...termKeys],
  check: (facts) =>
    daysFault(
      daysInside(facts.schedule, facts).filter((day) => publicHolidayOn(day) !== undefined),
      'error',
      'holiday',
    ),
});
