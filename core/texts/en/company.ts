/** English sentences of the rules in `rules/company`. */
import type { RuleTextsOf } from '../texts';
import { ibanTexts, premiumTexts } from './identifiers';

export const company: RuleTextsOf<'company'> = {
  'company/iban-invalid': ibanTexts('company'),
  'company/number-invalid': {
    title: 'The enterprise number is not right',
    messages: {
      shape: 'An enterprise number has 10 digits and starts with 0 or 1. This one has {digits}.',
      'check-digits': 'The last two digits do not match the other eight. One of the digits is wrong.',
      establishment: 'This is an establishment number. An enterprise number starts with 0 or 1.',
      'without-zero': 'This number has 9 digits. With a 0 in front it is {number}.',
    },
    todo: 'Copy the number from the Crossroads Bank for Enterprises (KBO).',
    fix: 'Put a 0 in front',
    why: 'An enterprise number has 10 digits. The last two check the others. Old numbers of 9 digits were given a 0 in front.',
  },
  'company/premium-data': {
    ...premiumTexts('company', 'the premium for workplace learning (premie kwalificerend werkplekleren)'),
    title: 'The details for the premium of the company are not complete',
    why: 'Registering the agreement is also the application for the premium for workplace learning. It needs the consent and the account number of the company.',
  },
  'company/representative-missing': {
    title: 'The representative of the company is missing',
    messages: { missing: 'The company is entered, but not who signs for it.' },
    todo: 'Enter the name of the person who signs for the company, usually the manager.',
    why: 'The agreement states the company and its representative. The decree requires it.',
  },
  'company/same-account-as-learner': {
    title: 'The learner and the company have the same account number',
    messages: { same: 'The same account number is entered for the learner and for the company.' },
    todo: 'Check which of the two numbers is wrong.',
    why: 'The learner and the company each get their own premium, on their own account.',
  },
};
