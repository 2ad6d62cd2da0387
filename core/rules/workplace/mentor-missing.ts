/** The agreement names the mentor of the establishment (decree of 10 June 2016, art. 10, 3°). */
import type { FactKey } from '../../facts/facts';
import { isFilled } from '../derived';
import { defineRule, finding, pass, unknown } from '../rule';

const establishmentKeys = [
  'establishment.number',
  'establishment.recognisedFrom',
  'establishment.recognisedUntil',
  'establishment.recognisedTrainings',
] as const satisfies readonly FactKey[];

export const mentorMissing = defineRule({
  id: 'workplace/mentor-missing',
  article: 3,
  cites: [{ source: 'decree-2016', at: 'art. 10, 3°', confidence: 'A' }],
  severities: ['warning'],
  messages: ['missing'],
  uses: ['mentor.name', 'mentor.insz', ...establishmentKeys],
  check: (facts) => {
    if (isFilled(facts['mentor.name']) || isFilled(facts['mentor.insz'])) return pass;
    return establishmentKeys.some((key) => isFilled(facts[key]))
      ? finding('warning', 'missing', { fields: ['mentor.name', 'mentor.insz'] })
      : unknown('establishment.number');
  },
});
