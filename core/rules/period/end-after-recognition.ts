/**
 * When the recognition of the establishment ends before the agreement, the company must renew it in time (official
 * slides).
 */
import { dateValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const endAfterRecognition = defineRule({
  id: 'period/end-after-recognition',
  article: 2,
  cites: [{ source: 'oao-slides', at: 'opmaken van een OAO', confidence: 'A' }],
  severities: ['warning'],
  messages: ['after'],
  needs: ['agreement.end', 'establishment.recognisedUntil'],
  check: (facts) => {
    const end = facts['agreement.end'];
    const until = facts['establishment.recognisedUntil'];
    if (end <= until) return pass;
    return finding('warning', 'after', {
      fields: ['agreement.end', 'establishment.recognisedUntil'],
      values: { end: dateValue(end), until: dateValue(until) },
      expected: dateValue(until),
      received: dateValue(end),
    });
  },
});
