/** From 1 September 2024: passed the first grade, or admitted by a decision of the class council (circular SO 64). */
import { admissionCondition } from '../../law/people';
import { admissionKeys, isAdmitted } from '../derived';
import { startingUnder, waitFor } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const firstGrade = defineRule({
  id: 'learner/first-grade',
  cites: [{ source: 'oao-slides', at: 'leerling', confidence: 'A' }],
  severities: ['error'],
  messages: ['not-admitted'],
  when: [startingUnder(admissionCondition)],
  uses: admissionKeys,
  check: (facts) => {
    const admitted = isAdmitted(facts);
    if (admitted === undefined) return waitFor(facts, ...admissionKeys);
    return admitted ? pass : finding('error', 'not-admitted', { fields: admissionKeys });
  },
});
