/**
 * The rijksregisternummer of the learner, or the BIS number of a learner who is not in the national register: eleven digits
 * with check digits and an existing birth date.
 */
import { inszMessages, judgeInsz } from '../identifiers';
import { defineRule } from '../rule';

export const inszInvalid = defineRule({
  id: 'learner/insz-invalid',
  cites: [{ source: 'number-of-persons', confidence: 'B' }],
  severities: ['error'],
  messages: inszMessages,
  adultEducation: true,
  needs: ['learner.insz'],
  check: (facts) => judgeInsz('learner.insz', facts['learner.insz']),
});
