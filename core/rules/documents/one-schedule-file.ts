/**
 * Only one schedule can be attached: a new upload replaces the one before (official slides, schedule in the counter).
 */
import { numberValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const oneScheduleFile = defineRule({
  id: 'documents/one-schedule-file',
  article: 12,
  cites: [{ source: 'oao-slides', at: 'uurrooster in het digitale loket', confidence: 'A' }],
  severities: ['warning'],
  messages: ['several'],
  needs: ['documents.scheduleCount'],
  check: (facts) => {
    const count = facts['documents.scheduleCount'];
    if (count <= 1) return pass;
    return finding('warning', 'several', {
      fields: ['documents.schedule', 'documents.scheduleCount'],
      values: { count: numberValue(count) },
      expected: numberValue(1),
      received: numberValue(count),
    });
  },
});
