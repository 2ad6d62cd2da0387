/** A mentor is at least 25 on the first day, or 23 with proof of prior training. */
import { mentorAges } from '../../law/people';
import { birthDateOf } from '../../values/insz';
import { ageOn } from '../../values/plain-date';
import { yearsValue } from '../../values/value';
import { defineRule, finding, pass, unknown } from '../rule';

export const mentorTooYoung = defineRule({
  id: 'workplace/mentor-too-young',
  article: 3,
  cites: [{ source: 'mentor-conditions', confidence: 'B' }],
  severities: ['error', 'warning'],
  messages: ['too-young', 'with-proof'],
  needs: ['mentor.insz', 'agreement.start'],
  check: (facts, { read }) => {
    const start = facts['agreement.start'];
    const birth = birthDateOf(facts['mentor.insz']);
    const ages = read(mentorAges, start)?.value;
    if (birth === undefined || !ages) return unknown('mentor.insz');
    const age = ageOn(birth, start);
    if (age >= ages.youngest) return pass;
    const withProof = age >= ages.withProof;
    return finding(withProof ? 'warning' : 'error', withProof ? 'with-proof' : 'too-young', {
      fields: ['mentor.insz', 'agreement.start'],
      values: { age: yearsValue(age), youngest: yearsValue(ages.youngest), withProof: yearsValue(ages.withProof) },
      expected: yearsValue(withProof ? ages.youngest : ages.withProof),
      received: yearsValue(age),
    });
  },
});
