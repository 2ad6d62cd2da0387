/** For a minor the hours of all employers are added up (labour act, youth section). */
import { minorAtStart } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const severalJobs = defineRule({
  id: 'learner/several-jobs',
  cites: [{ source: 'labour-law', at: 'art. 30-33', confidence: 'B' }],
  severities: ['info'],
  messages: ['other-job'],
  when: [minorAtStart],
  needs: ['learner.otherJob'],
  check: (facts) => (facts['learner.otherJob'] ? finding('info', 'other-job', { fields: ['learner.otherJob'] }) : pass),
});
