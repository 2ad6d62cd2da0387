/** Training on a simulated workplace alone is a SAO, whatever the hours (decree of 10 June 2016, art. 3, 2°). */
import { onlyTypes } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const simulatedWorkplace = defineRule({
  id: 'type/simulated-workplace',
  article: 1,
  cites: [{ source: 'decree-2016', at: 'art. 3, 2°', confidence: 'A' }],
  severities: ['error'],
  messages: ['simulated'],
  when: [onlyTypes('OAO')],
  needs: ['training.realWorkplace'],
  check: (facts) =>
    facts['training.realWorkplace']
      ? pass
      : finding('error', 'simulated', { fields: ['agreement.type', 'training.realWorkplace'] }),
});
