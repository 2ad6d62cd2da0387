/**
 * An agreement lasts at most three years (two recognised secondary sources; the article of the decree was not found).
 */
import { longestAgreement } from '../../law/period';
import { addDays, addYears } from '../../values/plain-date';
import { dateValue, yearsValue } from '../../values/value';
import { defineRule, finding, notApplicable, pass } from '../rule';

export const longerThanThreeYears = defineRule({
  id: 'period/longer-than-three-years',
  article: 2,
  cites: [{ source: 'hdi-2021', confidence: 'B' }],
  severities: ['warning'],
  messages: ['longer'],
  needs: ['agreement.start', 'agreement.end'],
  check: (facts, { read }) => {
    const start = facts['agreement.start'];
    const end = facts['agreement.end'];
    const longest = read(longestAgreement, start);
    if (!longest) return notApplicable('before-law');
    const latest = addDays(addYears(start, longest.value), -1);
    if (end <= latest) return pass;
    return finding('warning', 'longer', {
      fields: ['agreement.end', 'agreement.start'],
      values: { longest: yearsValue(longest.value), latest: dateValue(latest), end: dateValue(end) },
      expected: dateValue(latest),
      received: dateValue(end),
    });
  },
});
