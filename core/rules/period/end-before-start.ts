/** An agreement ends on or after the day it starts. */
import { dateValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const endBeforeStart = defineRule({
  id: 'period/end-before-start',
  article: 2,
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['error'],
  messages: ['reversed'],
  adultEducation: true,
  needs: ['agreement.start', 'agreement.end'],
  check: (facts) => {
    const start = facts['agreement.start'];
    const end = facts['agreement.end'];
    if (end >= start) return pass;
    return finding('error', 'reversed', {
      fields: ['agreement.end', 'agreement.start'],
      values: { start: dateValue(start), end: dateValue(end) },
      received: dateValue(end),
    });
  },
});
