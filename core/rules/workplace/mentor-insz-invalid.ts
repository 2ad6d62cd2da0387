/** The rijksregisternummer or BIS number of the mentor, judged like the one of the learner. */
import { inszMessages, judgeInsz } from '../identifiers';
import { defineRule } from '../rule';

export const mentorInszInvalid = defineRule({
  id: 'workplace/mentor-insz-invalid',
  article: 3,
  cites: [{ source: 'number-of-persons', confidence: 'B' }],
  severities: ['error'],
  messages: inszMessages,
  adultEducation: true,
  needs: ['mentor.insz'],
  check: (facts) => judgeInsz('mentor.insz', facts['mentor.insz']),
});
