/** Several weeks in a cycle: the learner knows the hours in time. Seven days is the term for flexible full-time schedules. */
import { noticeDays } from '../../law/working-time';
import { daysValue, numberValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const variableNotice = defineRule({
  id: 'schedule/variable-notice',
  cites: [{ source: 'labour-law', at: 'art. 20bis', confidence: 'B' }],
  severities: ['info'],
  messages: ['ahead'],
  adultEducation: true,
  needs: ['schedule'],
  uses: ['agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const { weeks } = facts.schedule;
    const notice = read(noticeDays, facts['agreement.start'] ?? today);
    if (weeks.length === 1 || !notice) return pass;
    return finding('info', 'ahead', {
      fields: ['schedule'],
      values: { weeks: numberValue(weeks.length), notice: daysValue(notice.value) },
    });
  },
});
