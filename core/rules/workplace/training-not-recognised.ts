/** An establishment is recognised for each training by itself; the agreement is about one of those. */
import { textValue } from '../../values/value';
import { isFilled } from '../derived';
import { defineRule, finding, pass, unknown } from '../rule';

const normalised = (name: string): string => name.trim().toLowerCase();

export const trainingNotRecognised = defineRule({
  id: 'workplace/training-not-recognised',
  article: 3,
  cites: [{ source: 'oao-slides', at: 'opmaken van een OAO', confidence: 'A' }],
  severities: ['error'],
  messages: ['not-recognised'],
  needs: ['training.name', 'establishment.recognisedTrainings'],
  check: (facts) => {
    const training = facts['training.name'];
    const recognised = facts['establishment.recognisedTrainings'];
    if (!isFilled(training)) return unknown('training.name');
    if (recognised.length === 0) return unknown('establishment.recognisedTrainings');
    if (recognised.some((name) => normalised(name) === normalised(training))) return pass;
    const received = textValue(training.trim());
    return finding('error', 'not-recognised', {
      fields: ['training.name', 'establishment.recognisedTrainings'],
      values: { training: received },
      expected: { unit: 'list', value: recognised.map(textValue) },
      received,
    });
  },
});
