/**
 * Article 5 holds the average full-time hours of this company (official slides, article 5). More than 38 hours is no average
 * over the year but the effective week, and is not copied.
 */
import { weeklyAverageMaximum } from '../../law/working-time';
import { durationValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const averageDiffersFromCompany = defineRule({
  id: 'hours/average-differs-from-company',
  article: 5,
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'A' }],
  severities: ['warning'],
  messages: ['differs', 'above-maximum'],
  adultEducation: true,
  needs: ['hours.average', 'hours.fullTime'],
  uses: ['agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const average = facts['hours.average'];
    const fullTime = facts['hours.fullTime'];
    if (average === fullTime) return pass;
    const maximum = read(weeklyAverageMaximum, facts['agreement.start'] ?? today);
    if (maximum && fullTime > maximum.value) {
      return finding('warning', 'above-maximum', {
        fields: ['hours.fullTime', 'hours.average'],
        values: { fullTime: durationValue(fullTime), maximum: durationValue(maximum.value) },
      });
    }
    return finding('warning', 'differs', {
      fields: ['hours.average', 'hours.fullTime'],
      values: { average: durationValue(average), fullTime: durationValue(fullTime) },
      expected: durationValue(fullTime),
      received: durationValue(average),
      fix: { 'hours.average': fullTime },
    });
  },
});
