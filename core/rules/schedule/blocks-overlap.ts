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
  const shared = blocks.flatMap((one, index) =>
    blocks
      .slice(index + 1)
      .map((other): Span => [Math.max(one[0], other[0]), Math.min(one[1], other[1])])
      .filter(([start, end]) => start < end),
  );
  if (shared.length === 0) return undefined;
  return [Math.min(...shared.map(([start]) => start)), Math.max(...shared.map(([, end]) => end))];
}

const blocksOf = ({ school, company }: Day): { school: Span[]; company: Span[] } => ({
  school: complete(school?.blocks ?? []),
  company: complete(company?.blocks ?? []),
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
      const overlap = overlapOf([...school, ...company]);
      if (!overlap) return undefined;
      const inOnePlace = overlapOf(school) ?? overlapOf(company);
      return detail('error', inOnePlace ? 'one-place' : 'both-places', {
        from: clockValue(minutes(overlap[0])),
        to: clockValue(minutes(overlap[1])),
      });
    }),
});
