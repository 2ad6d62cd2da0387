/**
 * An OAO has at least 20 hours a week on a real workplace, on average over the year; public holidays, vacation and rest
 * days do not lower the average (decree of 10 June 2016, art. 3, 1°). Exactly 20 hours is an OAO.
 */
import { workplaceMinimum } from '../../law/working-time';
import { compareMeans, exactly, roundedMean } from '../../schedule/totals';
import { durationValue } from '../../values/value';
import { workplaceMean } from '../derived';
import { onlyTypes, onRealWorkplace } from '../guards';
import { defineRule, finding, notApplicable, pass, unknown } from '../rule';

export const workplaceHoursTooLow = defineRule({
  id: 'type/workplace-hours-too-low',
  article: 1,
  cites: [
    { source: 'decree-2016', at: 'art. 3, 1°', confidence: 'A' },
    { source: 'oao-slides', at: 'artikel 5', confidence: 'A' },
  ],
  severities: ['error'],
  messages: ['too-low'],
  when: [onlyTypes('OAO'), onRealWorkplace],
  uses: ['hours.workplace', 'schedule', 'agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const minimum = read(workplaceMinimum, facts['agreement.start'] ?? today);
    if (!minimum) return notApplicable('before-law');
    const workplace = workplaceMean(facts);
    if (!workplace) return unknown('hours.workplace');
    if (compareMeans(workplace, exactly(minimum.value)) >= 0) return pass;
    const received = durationValue(roundedMean(workplace));
    return finding('error', 'too-low', {
      fields: ['hours.workplace', 'schedule', 'agreement.type'],
      values: { workplace: received, minimum: durationValue(minimum.value) },
      expected: durationValue(minimum.value),
      received,
    });
  },
});
