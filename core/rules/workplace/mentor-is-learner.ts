/** Nobody is their own mentor: the two identification numbers differ. */
import { judgeEquality } from '../identifiers';
import { defineRule, finding, pass } from '../rule';

export const mentorIsLearner = defineRule({
  id: 'workplace/mentor-is-learner',
  article: 3,
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['error'],
  messages: ['same'],
  adultEducation: true,
  needs: ['mentor.insz', 'learner.insz'],
  check: (facts) => {
    const compared = judgeEquality(facts, 'mentor.insz', 'learner.insz');
    if (compared === 'equal') return finding('error', 'same', { fields: ['mentor.insz', 'learner.insz'] });
    return compared === 'different' ? pass : compared;
  },
});
