/** A compensation day is listed once. */
import { daysFault, withCompensationDays } from '../compensation-days';
import { defineRule } from '../rule';

export const compensationDayDuplicate = defineRule({
  id: 'schedule/compensation-day-duplicate',
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['error'],
  messages: ['twice'],
  adultEducation: true,
  when: [withCompensationDays],
  needs: ['schedule'],
  check: ({ schedule: { compensationDays } }) =>
    daysFault(
      [...new Set(compensationDays.filter((day, index) => compensationDays.indexOf(day) !== index))],
      'error',
      'twice',
    ),
});
