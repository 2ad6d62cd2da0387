/**
 * The planned end is 30 June. Another date is for agreements that follow one another, when it is certain that the
 * learner changes workplace during the school year (official slides, article 2).
 */
import { trajectoryLastDay } from '../../law/period';
import { dateValue } from '../../values/value';
import { defineRule, finding, notApplicable, pass } from '../rule';

export const endNot30June = defineRule({
  id: 'period/end-not-30-june',
  article: 2,
  cites: [{ source: 'oao-slides', at: 'artikel 2', confidence: 'A' }],
  severities: ['info'],
  messages: ['other-day'],
  needs: ['agreement.end'],
  uses: ['agreement.successive'],
  check: (facts, { read }) => {
    const end = facts['agreement.end'];
    const lastDay = read(trajectoryLastDay, end);
    if (!lastDay) return notApplicable('before-law');
    if (end.endsWith(lastDay.value) || facts['agreement.successive'] === true) return pass;
    return finding('info', 'other-day', {
      fields: ['agreement.end', 'agreement.successive'],
      values: { end: dateValue(end) },
      received: dateValue(end),
    });
  },
});
