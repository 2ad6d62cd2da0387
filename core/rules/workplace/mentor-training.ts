/** A mentor follows the mentor training within the term of the sector; the premium of the company asks for it too. */
import { defineRule, finding, pass } from '../rule';

export const mentorTraining = defineRule({
  id: 'workplace/mentor-training',
  article: 3,
  cites: [
    { source: 'oao-slides', at: 'artikel 3', confidence: 'A' },
    { source: 'premium-page', confidence: 'A' },
  ],
  severities: ['warning'],
  messages: ['not-followed'],
  needs: ['mentor.trainingFollowed'],
  check: (facts) =>
    facts['mentor.trainingFollowed']
      ? pass
      : finding('warning', 'not-followed', { fields: ['mentor.trainingFollowed'] }),
});
