/**
 * The statement of the learner on the premium is attached at the registration (official slides, article 12), unless the
 * learner does not want the premium.
 */
import { atRegistration } from '../guards';
import { defineRule, finding, notApplicable, pass, type Guard } from '../rule';

/** Without an answer the premium counts as wanted. */
const unlessPremiumRefused: Guard = {
  reads: ['learner.premiumConsent'],
  judge: (facts) => (facts['learner.premiumConsent'] === false ? notApplicable('no-consent') : undefined),
};

export const learnerStatement = defineRule({
  id: 'documents/learner-statement',
  article: 12,
  cites: [{ source: 'oao-slides', at: 'artikel 12', confidence: 'A' }],
  severities: ['error'],
  messages: ['missing'],
  when: [unlessPremiumRefused, atRegistration],
  uses: ['documents.learnerStatement'],
  check: (facts) =>
    facts['documents.learnerStatement'] === true
      ? pass
      : finding('error', 'missing', { fields: ['documents.learnerStatement'] }),
});
