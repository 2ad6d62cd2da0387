/**
 * Typed hours and the schedule say the same, to within twelve minutes a week. Where the schedule lacks lesson hours the clock
 * is an estimate of them, and only the hours in the company are compared.
 */
import type { FactKey } from '../../facts/facts';
import { weeklyTolerance } from '../../law/working-time';
import { compareMeans, exactly, roundedMean } from '../../schedule/totals';
import { minutes } from '../../values/clock';
import { durationValue } from '../../values/value';
import { filledTotals } from '../derived';
import { defineRule, detail, foundOrPass, unknown } from '../rule';

const parts = [
  ['hours.lesson', 'school'],
  ['hours.workplace', 'company'],
  ['hours.effective', 'counted'],
] as const;

export const differsFromSchedule = defineRule({
  id: 'hours/differs-from-schedule',
  article: 5,
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['warning'],
  messages: ['lesson', 'workplace', 'effective'],
  adultEducation: true,
  needs: ['schedule'],
  uses: ['hours.lesson', 'hours.workplace', 'hours.effective'],
  check: (facts) => {
    const typed = parts.filter(([key]) => facts[key] !== undefined);
    if (typed.length === 0) return unknown('hours.lesson', 'hours.workplace', 'hours.effective');
    const totals = filledTotals(facts.schedule);
    if (!totals) return unknown('schedule');
    const comparable = totals.estimated ? typed.filter(([, part]) => part === 'company') : typed;
    const differing = comparable.filter(([key, part]) => {
      const value = facts[key] ?? minutes(0);
      const above = compareMeans(totals[part], exactly(minutes(value + weeklyTolerance))) > 0;
      return above || compareMeans(totals[part], exactly(minutes(value - weeklyTolerance))) < 0;
    });
    if (differing.length === 0 && comparable.length < typed.length) return unknown('schedule');
    const [first, ...others]: FactKey[] = [...differing.map(([key]) => key), 'schedule'];
    return foundOrPass(
      differing.map(([key, part]) =>
        detail('warning', key === 'hours.lesson' ? 'lesson' : key === 'hours.workplace' ? 'workplace' : 'effective', {
          typed: durationValue(facts[key] ?? minutes(0)),
          scheduled: durationValue(roundedMean(totals[part])),
        }),
      ),
      { fields: [first ?? 'schedule', ...others] },
    );
  },
});
