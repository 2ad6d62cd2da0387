/** A BIS number is fine for a learner from abroad, until a rijksregisternummer takes its place. */
import { checkInsz } from '../../values/insz';
import { withValidInsz } from '../identifiers';
import { defineRule, finding, pass } from '../rule';

export const bisNumber = defineRule({
  id: 'learner/bis-number',
  cites: [{ source: 'number-of-persons', confidence: 'B' }],
  severities: ['info'],
  messages: ['bis'],
  adultEducation: true,
  when: [withValidInsz],
  needs: ['learner.insz'],
  check: (facts) => {
    const insz = checkInsz(facts['learner.insz']);
    return insz.kind === 'valid' && insz.bis ? finding('info', 'bis', { fields: ['learner.insz'] }) : pass;
  },
});
