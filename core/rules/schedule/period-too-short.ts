/**
 * A period of work lasts at least three hours (labour act, art. 21); two in PC 302 and one in PC 121. Counted from the
 * first start to the last end in the company; school in between splits it. Whether a half day in the company beside a half
 * day at school falls under it was not found: a warning.
 */
import { shortestPeriod, shortestPeriodOf } from '../../law/working-time';
import { complete, union, type Interval } from '../../schedule/intervals';
import type { Day } from '../../schedule/schedule';
import { minutes, type Minutes } from '../../values/clock';
import { durationValue } from '../../values/value';
import { inSector } from '../guards';
import { judgeEachDay } from '../judge-days';
import { defineRule, detail, unknown, type RuleResult } from '../rule';

function shortest(day: Day): Minutes | undefined {
  const school = complete(day.school?.blocks ?? []);
  const periods: Interval[] = [];
  for (const block of union(complete(day.company?.blocks ?? []))) {
    const last = periods.at(-1);
    const isSplit = last !== undefined && school.some(([start, end]) => start < block[0] && end > last[1]);
    if (last && !isSplit) periods[periods.length - 1] = [last[0], block[1]];
    else periods.push(block);
  }
  const lengths = periods.map(([start, end]) => end - start);
  return lengths.length === 0 ? undefined : minutes(Math.min(...lengths));
}

export const periodTooShort = defineRule({
  id: 'schedule/period-too-short',
  cites: [{ source: 'labour-law', at: 'art. 21', confidence: 'A' }],
  severities: ['warning'],
  messages: ['too-short'],
  adultEducation: true,
  needs: ['schedule'],
  uses: ['company.jointCommittee', 'agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const on = facts['agreement.start'] ?? today;
    const usual = read(shortestPeriod, on)?.value ?? minutes(0);
    const exceptions = read(shortestPeriodOf, on)?.value ?? [];
    const judgeBy = (limit: Minutes): RuleResult<'too-short'> =>
      judgeEachDay(facts.schedule, ({ day }) => {
        const length = shortest(day);
        if (length === undefined || length >= limit) return undefined;
        return detail('warning', 'too-short', { length: durationValue(length), limit: durationValue(limit) });
      });
    const committee = facts['company.jointCommittee'];
    if (committee !== undefined) {
      return judgeBy(exceptions.find(({ committees }) => inSector(committee, committees))?.period ?? usual);
    }
    const mildest = judgeBy(minutes(Math.min(usual, ...exceptions.map(({ period }) => period))));
    if (mildest.kind === 'finding' || judgeBy(usual).kind === 'pass') return mildest;
    return unknown('company.jointCommittee');
  },
});
