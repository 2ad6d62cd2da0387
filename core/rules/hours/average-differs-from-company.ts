/** Article 5 holds the average full-time hours of this company (official slides, article 5). */
import { durationValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const averageDiffersFromCompany = defineRule({
  id: 'hours/average-differs-from-company',
  article: 5,
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'A' }],
  severities: ['warning'],
  messages: ['differs'],
  adultEducation: true,
  needs: ['hours.average', 'hours.fullTime'],
  check: (facts) => {
    const average = facts['hours.average'];
    const fullTime = facts['hours.fullTime'];
    if (average === fullTime) return pass;
    return finding('warning', 'differs', {
      fields: ['hours.average', 'hours.fullTime'],
      values: { average: durationValue(average), fullTime: durationValue(fullTime) },
      expected: durationValue(fullTime),
      received: durationValue(average),
      fix: { 'hours.average': fullTime },
    });
  },
});
