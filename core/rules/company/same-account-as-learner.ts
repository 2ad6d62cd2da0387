/** Each premium goes to its own account; the same number twice is most likely a mistake in copying. */
import { judgeEquality } from '../identifiers';
import { defineRule, finding, pass } from '../rule';

export const sameAccountAsLearner = defineRule({
  id: 'company/same-account-as-learner',
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['warning'],
  messages: ['same'],
  adultEducation: true,
  needs: ['company.iban', 'learner.iban'],
  check: (facts) => {
    const compared = judgeEquality(facts, 'company.iban', 'learner.iban');
    if (compared === 'equal') return finding('warning', 'same', { fields: ['company.iban', 'learner.iban'] });
    return compared === 'different' ? pass : compared;
  },
});
