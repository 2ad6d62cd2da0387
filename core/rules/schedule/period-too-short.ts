/**
 * A period of work lasts at least three hours (labour act, art. 21); two in PC 302 and one in PC 121. Counted from the
 * first start to the last end in the company; school in between splits it, midnight does not. Whether a half day in the company beside a half
 * day at school falls under it was not found: a warning.
 */
import { shortestPeriod, shortestPeriodOf } from '../../law/working-time';
import type { DayHours } from '../../schedule/day';
import type { Interval } from '../../schedule/intervals';
import { endOfDay, minutes, type Minutes } from '../../values/clock';
import { durationValue } from '../../values/value';
import { inSector } from '../guards';
import { judgeEachDay } from '../judge-days';
import { defineRule, detail, unknown, type RuleResult } from '../rule';

/** How long a shift over midnight lasts on the day before and after: from its first start, or to its last end. */
const beforeMidnight = ({ company: { work } }: DayHours): number =>
  work[0] && work.at(-1)?.[1] === endOfDay ? endOfDay - work[0][0] : 0;
const afterMidnight = ({ company: { work } }: DayHours): number => (work[0]?.[0] === 0 ? (work.at(-1)?.[1] ?? 0) : 0);

/** Length of the shortest period at the company, with what lies beyond midnight; `undefined` where nobody is there. */
function shortest({ school, company }: DayHours, near: (days: number) => DayHours): Minutes | undefined {
  const lengthOf = (start: number, end: number): number =>
    end - start + (start === 0 ? beforeMidnight(near(-1)) : 0) + (end === endOfDay ? afterMidnight(near(1)) : 0);
  let shortestSoFar = Infinity;
  let [start, end]: Interval = company.presence[0] ?? [0, 0];
  for (const block of company.presence) {
    const isSplit = school.blocks.some((lesson) => lesson[0] < block[0] && lesson[1] > end);
    if (isSplit) {
      shortestSoFar = Math.min(shortestSoFar, lengthOf(start, end));
      start = block[0];
    }
    end = block[1];
  }
  return company.presence.length === 0 ? undefined : minutes(Math.min(shortestSoFar, lengthOf(start, end)));
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
      judgeEachDay(facts.schedule, ({ hours, near }) => {
        const length = shortest(hours, near);
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
