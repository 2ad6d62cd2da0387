/** A compensation day lies inside the agreement; a day before the start does not, whatever the end is. */
import { daysFault, listedDays, termKeys, withCompensationDays } from '../compensation-days';
import { passOrWait } from '../guards';
import { defineRule } from '../rule';

export const compensationDayOutside = defineRule({
  id: 'schedule/compensation-day-outside',
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['error'],
  messages: ['outside'],
  adultEducation: true,
  when: [withCompensationDays],
  needs: ['schedule'],
  uses: termKeys,
  check: (facts) => {
    const { 'agreement.start': start, 'agreement.end': end } = facts;
    const outside = listedDays(facts.schedule).filter(
      (day) => (start !== undefined && day < start) || (end !== undefined && end < day),
    );
    return outside.length > 0 ? daysFault(outside, 'error', 'outside') : passOrWait(facts, ...termKeys);
  },
});
