/**
 * The final schedule is attached before the registration (official slides, article 12). The hours alone are not enough:
 * the file counts.
 */
import { atRegistration } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const scheduleMissing = defineRule({
  id: 'documents/schedule-missing',
  article: 12,
  cites: [{ source: 'oao-slides', at: 'artikel 12', confidence: 'A' }],
  severities: ['error'],
  messages: ['missing'],
  when: [atRegistration],
  uses: ['documents.schedule'],
  check: (facts) =>
    facts['documents.schedule'] === undefined ? finding('error', 'missing', { fields: ['documents.schedule'] }) : pass,
});
