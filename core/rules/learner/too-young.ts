/**
 * A learner is at least 15 on the first day, and at 15 has the full-time compulsory schooling behind: the first two years
 * of secondary school were followed. The first grade, or a decision of the class council, stands for that.
 */
import { learnerAges } from '../../law/people';
import { ageOn } from '../../values/plain-date';
import { yearsValue } from '../../values/value';
import { admissionKeys, birthDate, birthDateKeys, birthField, isAdmitted } from '../derived';
import { waitFor } from '../guards';
import { defineRule, finding, pass, unknown } from '../rule';

export const tooYoung = defineRule({
  id: 'learner/too-young',
  cites: [
    { source: 'dual-steps-page', confidence: 'A' },
    { source: 'labour-law', at: 'art. 2', confidence: 'A' },
  ],
  severities: ['error'],
  messages: ['too-young', 'first-grade'],
  needs: ['agreement.start'],
  uses: [...birthDateKeys, ...admissionKeys],
  check: (facts, { read }) => {
    const start = facts['agreement.start'];
    const birth = birthDate(facts);
    const ages = read(learnerAges, start)?.value;
    if (birth === undefined || !ages) return unknown('learner.birthDate');
    const age = ageOn(birth, start);
    if (age >= ages.withoutCondition) return pass;
    const values = { age: yearsValue(age), youngest: yearsValue(ages.youngest) };
    if (age < ages.youngest) {
      return finding('error', 'too-young', {
        fields: [birthField(facts), 'agreement.start'],
        values,
        expected: yearsValue(ages.youngest),
        received: yearsValue(age),
      });
    }
    const admitted = isAdmitted(facts);
    if (admitted === undefined) return waitFor(facts, ...admissionKeys);
    return admitted ? pass : finding('error', 'first-grade', { fields: [birthField(facts), ...admissionKeys], values });
  },
});
