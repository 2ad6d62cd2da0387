/** Premium of the company: the consent and the account number belong together (official slides; premium page). */
import { premiumTerms } from '../../law/premiums';
import { onlyTypes, startingUnder } from '../guards';
import { judgePremiumData, premiumMessages } from '../premium-data';
import { defineRule } from '../rule';

export const premiumData = defineRule({
  id: 'company/premium-data',
  cites: [
    { source: 'premium-page', confidence: 'A' },
    { source: 'oao-slides', at: 'premie kwalificerend werkplekleren', confidence: 'A' },
  ],
  severities: ['warning'],
  messages: premiumMessages,
  when: [onlyTypes('OAO', 'SAO', 'DA'), startingUnder(premiumTerms)],
  uses: ['company.premiumConsent', 'company.iban', 'agreement.stage'],
  check: (facts) =>
    judgePremiumData('company', {
      consent: facts['company.premiumConsent'],
      account: facts['company.iban'],
      stage: facts['agreement.stage'],
    }),
});
