/** The signed agreement is uploaded at the registration (official slides, article 12). */
import { atRegistration } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const signedAgreement = defineRule({
  id: 'documents/signed-agreement',
  article: 12,
  cites: [{ source: 'oao-slides', at: 'artikel 12', confidence: 'A' }],
  severities: ['error'],
  messages: ['missing'],
  when: [atRegistration],
  uses: ['documents.signedAgreement'],
  check: (facts) =>
    facts['documents.signedAgreement'] === true
      ? pass
      : finding('error', 'missing', { fields: ['documents.signedAgreement'] }),
});
