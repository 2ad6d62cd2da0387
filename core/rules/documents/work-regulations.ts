/** The work regulations of the company are an annex to the agreement (official slides, article 12). */
import { atRegistration } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const workRegulations = defineRule({
  id: 'documents/work-regulations',
  article: 12,
  cites: [{ source: 'oao-slides', at: 'artikel 12', confidence: 'A' }],
  severities: ['warning'],
  messages: ['missing'],
  when: [atRegistration],
  uses: ['documents.workRegulations'],
  check: (facts) =>
    facts['documents.workRegulations'] === true
      ? pass
      : finding('warning', 'missing', { fields: ['documents.workRegulations'] }),
});
