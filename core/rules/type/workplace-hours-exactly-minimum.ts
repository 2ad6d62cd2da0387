/**
 * An OAO with exactly 20 hours on the workplace and compensation days besides: no source says whether those days lower the
 * yearly average, so it may fall below 20 (decree of 10 June 2016, art. 3, 1°, names public holidays and vacation only).
 */
import { workplaceMinimum } from '../../law/working-time';
import { compareMeans, exactly } from '../../schedule/totals';
import { durationValue, numberValue } from '../../values/value';
import { workplaceMean } from '../derived';
import { onlyTypes, onRealWorkplace } from '../guards';
import { defineRule, finding, notApplicable, pass, unknown } from '../rule';

export const workplaceHoursExactlyMinimum = defineRule({
  id: 'type/workplace-hours-exactly-minimum',
  article: 1,
  cites: [{ source: 'decree-2016', at: 'art. 3, 1°', confidence: 'D' }],
  severities: ['warning'],
  messages: ['exactly'],
  when: [onlyTypes('OAO'), onRealWorkplace],
  uses: ['hours.workplace', 'schedule', 'agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const minimum = read(workplaceMinimum, facts['agreement.start'] ?? today);
    if (!minimum) return notApplicable('before-law');
    const { schedule } = facts;
    if (schedule?.compensationDays.length === 0) return pass;
    const workplace = workplaceMean(facts);
    if (!workplace) return unknown('hours.workplace');
    if (compareMeans(workplace, exactly(minimum.value)) !== 0) return pass;
    if (!schedule) return unknown('schedule');
    return finding('warning', 'exactly', {
      fields: ['hours.workplace', 'schedule'],
      values: { minimum: durationValue(minimum.value), days: numberValue(new Set(schedule.compensationDays).size) },
    });
  },
});
