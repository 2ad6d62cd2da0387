/** A compensation day lies inside the agreement. */
import { daysFault, isInside, termKeys, withCompensationDays } from '../compensation-days';
import { defineRule } from '../rule';

export const compensationDayOutside = defineRule({
  id: 'schedule/compensation-day-outside',
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['error'],
  messages: ['outside'],
  adultEducation: true,
  when: [withCompensationDays],
  needs: ['schedule', ...termKeys],
  check: (facts) =>
    daysFault(
      [...new Set(facts.schedule.compensationDays)].filter((day) => !isInside(day, facts)).sort(),
      'error',
      'outside',
    ),
});
