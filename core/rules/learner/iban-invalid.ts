/** The account number of the learner: length by country, modulo 97, and for Belgium the national check digits as well. */
import { judgeIban } from '../identifiers';
import { defineRule } from '../rule';

export const ibanInvalid = defineRule({
  id: 'learner/iban-invalid',
  cites: [{ source: 'number-of-accounts', confidence: 'B' }],
  severities: ['error'],
  messages: ['belgian-length', 'invalid'],
  adultEducation: true,
  needs: ['learner.iban'],
  check: (facts) => judgeIban('learner.iban', facts['learner.iban']),
});
