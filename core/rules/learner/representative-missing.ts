/** For a learner who is a minor on the day of signing the legal representative signs too (official slides, article 12). */
import { isFilled } from '../derived';
import { minorAtSigning } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const representativeMissing = defineRule({
  id: 'learner/representative-missing',
  cites: [{ source: 'oao-slides', at: 'leerling; artikel 12', confidence: 'A' }],
  severities: ['error'],
  messages: ['missing'],
  when: [minorAtSigning],
  uses: ['learner.representative'],
  check: (facts) =>
    isFilled(facts['learner.representative'])
      ? pass
      : finding('error', 'missing', { fields: ['learner.representative'] }),
});
