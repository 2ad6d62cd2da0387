/**
 * A company trains a learner only while its establishment is recognised for the training (steps "leerling opleiden op
 * de werkplek").
 */
import { dateValue } from '../../values/value';
import { passOrWait } from '../guards';
import { defineRule, finding } from '../rule';

export const startOutsideRecognition = defineRule({
  id: 'period/start-outside-recognition',
  article: 2,
  cites: [
    { source: 'dual-steps-page', at: 'stap 3', confidence: 'A' },
    { source: 'oao-slides', at: 'opmaken van een OAO', confidence: 'A' },
  ],
  severities: ['error'],
  messages: ['before', 'after'],
  needs: ['agreement.start'],
  uses: ['establishment.recognisedFrom', 'establishment.recognisedUntil'],
  check: (facts) => {
    const start = facts['agreement.start'];
    const from = facts['establishment.recognisedFrom'];
    const until = facts['establishment.recognisedUntil'];
    const values = { start: dateValue(start) };
    const received = dateValue(start);
    if (from !== undefined && start < from) {
      return finding('error', 'before', {
        fields: ['agreement.start', 'establishment.recognisedFrom'],
        values: { ...values, from: dateValue(from) },
        expected: dateValue(from),
        received,
      });
    }
    if (until !== undefined && start > until) {
      return finding('error', 'after', {
        fields: ['agreement.start', 'establishment.recognisedUntil'],
        values: { ...values, until: dateValue(until) },
        expected: dateValue(until),
        received,
      });
    }
    return passOrWait(facts, 'establishment.recognisedFrom', 'establishment.recognisedUntil');
  },
});
