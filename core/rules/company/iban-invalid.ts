/** The account number of the company: length by country, modulo 97, and for Belgium the national check digits as well. */
import { judgeIban } from '../identifiers';
import { defineRule } from '../rule';

export const ibanInvalid = defineRule({
  id: 'company/iban-invalid',
  cites: [{ source: 'number-of-accounts', confidence: 'B' }],
  severities: ['error'],
  messages: ['belgian-length', 'invalid'],
  adultEducation: true,
  needs: ['company.iban'],
  check: (facts) => judgeIban('company.iban', facts['company.iban']),
});
