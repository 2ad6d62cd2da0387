/**
 * A learner has one agreement at a time: the next one starts after the end of the previous one (official slides,
 * article 2).
 */
import { addDays } from '../../values/plain-date';
import { dateValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const overlapsPrevious = defineRule({
  id: 'period/overlaps-previous',
  article: 2,
  cites: [{ source: 'oao-slides', at: 'artikel 2', confidence: 'A' }],
  severities: ['error'],
  messages: ['overlap'],
  needs: ['agreement.start', 'agreement.previousEnd'],
  check: (facts) => {
    const start = facts['agreement.start'];
    const previousEnd = facts['agreement.previousEnd'];
    if (start > previousEnd) return pass;
    return finding('error', 'overlap', {
      fields: ['agreement.start', 'agreement.previousEnd'],
      values: { start: dateValue(start), previousEnd: dateValue(previousEnd) },
      expected: dateValue(addDays(previousEnd, 1)),
      received: dateValue(start),
    });
  },
});
