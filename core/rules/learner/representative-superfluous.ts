/** A learner who is an adult on the day of signing signs alone: no legal representative is needed. */
import { isFilled } from '../derived';
import { adultAtSigning } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const representativeSuperfluous = defineRule({
  id: 'learner/representative-superfluous',
  cites: [{ source: 'oao-slides', at: 'leerling; artikel 12', confidence: 'A' }],
  severities: ['info'],
  messages: ['superfluous'],
  when: [adultAtSigning],
  uses: ['learner.representative'],
  check: (facts) =>
    isFilled(facts['learner.representative'])
      ? finding('info', 'superfluous', { fields: ['learner.representative'] })
      : pass,
});
