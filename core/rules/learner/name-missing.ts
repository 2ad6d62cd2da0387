/** The agreement names the learner (decree of 10 June 2016, art. 10, 4°). */
import { factKeys, type FactKey } from '../../facts/facts';
import { isFilled } from '../derived';
import { atRegistration } from '../guards';
import { defineRule, finding, pass, unknown } from '../rule';

type LearnerKey = Extract<FactKey, `learner.${string}`>;
const learnerKeys = factKeys.filter((key): key is LearnerKey => key.startsWith('learner.'));

export const nameMissing = defineRule({
  id: 'learner/name-missing',
  cites: [{ source: 'decree-2016', at: 'art. 10, 4°', confidence: 'A' }],
  severities: ['warning'],
  messages: ['missing'],
  when: [atRegistration],
  uses: learnerKeys,
  check: (facts) => {
    if (isFilled(facts['learner.name'])) return pass;
    return learnerKeys.some((key) => isFilled(facts[key]))
      ? finding('warning', 'missing', { fields: ['learner.name'] })
      : unknown('learner.name');
  },
});
