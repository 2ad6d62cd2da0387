/** From 20 hours a week on a real workplace the agreement is an OAO, not a SAO (decree of 10 June 2016, art. 3). */
import { workplaceMinimum } from '../../law/working-time';
import { compareMeans, exactly, roundedMean } from '../../schedule/totals';
import { durationValue } from '../../values/value';
import { workplaceMean } from '../derived';
import { onlyTypes, onRealWorkplace } from '../guards';
import { defineRule, finding, notApplicable, pass, unknown } from '../rule';

export const workplaceHoursTooHighForSao = defineRule({
  id: 'type/workplace-hours-too-high-for-sao',
  article: 1,
  cites: [{ source: 'decree-2016', at: 'art. 3, 1° en 2°', confidence: 'A' }],
  severities: ['error'],
  messages: ['too-high'],
  when: [onlyTypes('SAO'), onRealWorkplace],
  uses: ['training.realWorkplace', 'hours.workplace', 'schedule', 'agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const limit = read(workplaceMinimum, facts['agreement.start'] ?? today);
    if (!limit) return notApplicable('before-law');
    const workplace = workplaceMean(facts);
    if (!workplace) return unknown('hours.workplace');
    if (compareMeans(workplace, exactly(limit.value)) < 0) return pass;
    if (facts['training.realWorkplace'] === undefined) return unknown('training.realWorkplace');
    const received = durationValue(roundedMean(workplace));
    return finding('error', 'too-high', {
      fields: ['agreement.type', 'hours.workplace', 'schedule'],
      values: { workplace: received, limit: durationValue(limit.value) },
      received,
    });
  },
});
