/** Nobody is in two places at once: blocks of a day do not overlap, company and school together. */
import type { PlaceHours } from '../../schedule/day';
import type { Interval } from '../../schedule/intervals';
import { minutes } from '../../values/clock';
import { clockValue } from '../../values/value';
import { judgeEachDay } from '../judge-days';
import { defineRule, detail } from '../rule';

/** From the first to the last moment that two of the blocks share. */
function overlapOf(blocks: readonly Interval[]): Interval | undefined {
  let shared: Interval | undefined;
  for (const [index, one] of blocks.entries()) {
    for (let next = index + 1; next < blocks.length; next += 1) {
      const other = blocks[next];
      if (!other || one[0] >= other[1] || other[0] >= one[1]) continue;
      const start = Math.max(one[0], other[0]);
      const end = Math.min(one[1], other[1]);
      shared = shared ? [Math.min(shared[0], start), Math.max(shared[1], end)] : [start, end];
    }
  }
  return shared;
}

/** Blocks that are their own union need no comparing. */
const overlapIn = ({ blocks, presence }: PlaceHours): Interval | undefined =>
  blocks === presence ? undefined : overlapOf(blocks);

/** What blocks of both places share; that of one place alone where the other is empty. */
const overlapOfDay = (school: PlaceHours, company: PlaceHours): Interval | undefined =>
  school.blocks.length > 0 && company.blocks.length > 0
    ? overlapOf([...school.blocks, ...company.blocks])
    : (overlapIn(school) ?? overlapIn(company));

export const blocksOverlap = defineRule({
  id: 'schedule/blocks-overlap',
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['error'],
  messages: ['both-places', 'one-place'],
  adultEducation: true,
  needs: ['schedule'],
  check: ({ schedule }) =>
    judgeEachDay(schedule, ({ hours: { school, company } }) => {
      const overlap = overlapOfDay(school, company);
      if (!overlap) return undefined;
      const inOnePlace = overlapIn(school) ?? overlapIn(company);
      return detail('error', inOnePlace ? 'one-place' : 'both-places', {
        from: clockValue(minutes(overlap[0])),
        to: clockValue(minutes(overlap[1])),
      });
    }),
});
