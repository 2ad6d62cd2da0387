/**
 * Article 5 holds the average over the year, at most 38 hours (act of 10 August 2001, art. 2). Who works 40 hours a week
 * writes 38 and gives compensation days.
 */
import { weeklyAverageMaximum } from '../../law/working-time';
import { durationValue } from '../../values/value';
import { defineRule, finding, notApplicable, pass } from '../rule';

export const averageAbove38 = defineRule({
  id: 'hours/average-above-38',
  article: 5,
  cites: [
    { source: 'act-2001', at: 'art. 2', confidence: 'A' },
    { source: 'oao-slides', at: 'artikel 5', confidence: 'A' },
  ],
  severities: ['error'],
  messages: ['above'],
  adultEducation: true,
  needs: ['hours.average'],
  uses: ['agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const average = facts['hours.average'];
    const maximum = read(weeklyAverageMaximum, facts['agreement.start'] ?? today);
    if (!maximum) return notApplicable('before-law');
    if (average <= maximum.value) return pass;
    return finding('error', 'above', {
      fields: ['hours.average'],
      values: { average: durationValue(average), maximum: durationValue(maximum.value) },
      expected: durationValue(maximum.value),
      received: durationValue(average),
      fix: { 'hours.average': maximum.value },
    });
  },
});
