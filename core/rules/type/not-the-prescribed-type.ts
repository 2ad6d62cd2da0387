/** The curriculum fixes whether a training is an OAO or a SAO; the parties have no choice (official slides). */
import { termValue } from '../../values/value';
import { onlyTypes } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const notThePrescribedType = defineRule({
  id: 'type/not-the-prescribed-type',
  article: 1,
  cites: [{ source: 'oao-slides', at: 'type overeenkomsten kiezen', confidence: 'A' }],
  severities: ['error'],
  messages: ['other-type'],
  when: [onlyTypes('OAO', 'SAO')],
  needs: ['agreement.type', 'training.prescribedType'],
  check: (facts) => {
    const type = termValue(facts['agreement.type']);
    const prescribed = termValue(facts['training.prescribedType']);
    if (type.value === prescribed.value) return pass;
    return finding('error', 'other-type', {
      fields: ['agreement.type', 'training.prescribedType'],
      values: { type, prescribed },
      expected: prescribed,
      received: type,
    });
  },
});
