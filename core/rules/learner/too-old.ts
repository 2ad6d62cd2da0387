/** Dual learning is for learners of 15 to 25 years on the first day. */
import { learnerAges } from '../../law/people';
import { ageOn } from '../../values/plain-date';
import { yearsValue } from '../../values/value';
import { birthDate, birthDateKeys, birthField } from '../derived';
import { defineRule, finding, pass, unknown } from '../rule';

export const tooOld = defineRule({
  id: 'learner/too-old',
  cites: [{ source: 'dual-steps-page', confidence: 'A' }],
  severities: ['warning'],
  messages: ['too-old'],
  needs: ['agreement.start'],
  uses: birthDateKeys,
  check: (facts, { read }) => {
    const start = facts['agreement.start'];
    const birth = birthDate(facts);
    const oldest = read(learnerAges, start)?.value.oldest;
    if (birth === undefined || oldest === undefined) return unknown('learner.birthDate');
    const age = ageOn(birth, start);
    if (age <= oldest) return pass;
    return finding('warning', 'too-old', {
      fields: [birthField(facts), 'agreement.start'],
      values: { age: yearsValue(age), oldest: yearsValue(oldest) },
      expected: yearsValue(oldest),
      received: yearsValue(age),
    });
  },
});
