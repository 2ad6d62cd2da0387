/**
 * The agreement is concluded at the latest when the learner starts the training in the company (two recognised
 * secondary sources).
 */
import { dateValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const signedAfterStart = defineRule({
  id: 'period/signed-after-start',
  article: 2,
  cites: [{ source: 'besox-2016', confidence: 'B' }],
  severities: ['error'],
  messages: ['late'],
  needs: ['agreement.signedOn', 'agreement.start'],
  check: (facts) => {
    const signedOn = facts['agreement.signedOn'];
    const start = facts['agreement.start'];
    if (signedOn <= start) return pass;
    return finding('error', 'late', {
      fields: ['agreement.signedOn', 'agreement.start'],
      values: { signedOn: dateValue(signedOn), start: dateValue(start) },
      expected: dateValue(start),
      received: dateValue(signedOn),
    });
  },
});
