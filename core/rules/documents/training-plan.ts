/** The training plan is attached at the registration (official slides, article 12). */
import { atRegistration } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const trainingPlan = defineRule({
  id: 'documents/training-plan',
  article: 12,
  cites: [{ source: 'oao-slides', at: 'artikel 12', confidence: 'A' }],
  severities: ['error'],
  messages: ['missing'],
  when: [atRegistration],
  uses: ['documents.trainingPlan'],
  check: (facts) =>
    facts['documents.trainingPlan'] === true
      ? pass
      : finding('error', 'missing', { fields: ['documents.trainingPlan'] }),
});
