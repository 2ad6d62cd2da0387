/** Learner premium: the consent and the account number belong together (official slides; premium page). */
import { premiumTerms } from '../../law/premiums';
import { onlyTypes, startingUnder } from '../guards';
import { judgePremiumData, premiumMessages } from '../premium-data';
import { defineRule } from '../rule';

export const premiumData = defineRule({
  id: 'learner/premium-data',
  cites: [
    { source: 'learner-premium-page', confidence: 'A' },
    { source: 'oao-slides', at: 'leerlingenpremie', confidence: 'A' },
  ],
  severities: ['warning'],
  messages: premiumMessages,
  when: [onlyTypes('OAO', 'SAO', 'DA'), startingUnder(premiumTerms)],
  uses: ['learner.premiumConsent', 'learner.iban', 'agreement.stage'],
  check: (facts) =>
    judgePremiumData('learner', {
      consent: facts['learner.premiumConsent'],
      account: facts['learner.iban'],
      stage: facts['agreement.stage'],
    }),
});
