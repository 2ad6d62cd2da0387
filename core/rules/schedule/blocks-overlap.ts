/** Nobody is in two places at once: blocks of a day do not overlap, company and school together. */
import { complete } from '../../schedule/intervals';
import type { Day } from '../../schedule/schedule';
import { minutes } from '../../values/clock';
import { clockValue } from '../../values/value';
import { judgeEachDay } from '../judge-days';
import { defineRule, detail } from '../rule';

type Span = readonly [start: number, end: number];

/** From the first to the last moment that two of the blocks share. */
function overlapOf(blocks: readonly Span[]): Span | undefined {
  let shared: Span | undefined;
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

const blocksOf = ({ school, company }: Day): { school: readonly Span[]; company: readonly Span[] } => ({
  school: complete(school?.blocks),
  company: complete(company?.blocks),
});

export const blocksOverlap = defineRule({
  id: 'schedule/blocks-overlap',
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['error'],
  messages: ['both-places', 'one-place'],
  adultEducation: true,
  needs: ['schedule'],
  check: ({ schedule }) =>
    judgeEachDay(schedule, ({ day }) => {
      const { school, company } = blocksOf(day);
      const overlap = overlapOf(school.length === 0 ? company : [...school, ...company]);
      if (!overlap) return undefined;
      const inOnePlace = overlapOf(school) ?? overlapOf(company);
      return detail('error', inOnePlace ? 'one-place' : 'both-places', {
        from: clockValue(minutes(overlap[0])),
        to: clockValue(minutes(overlap[1])),
      });
    }),
});
