/** A block or break ends after it starts. A shift over midnight is two blocks: to 24:00, and from 00:00 the next day. */
import type { Block, Day } from '../../schedule/schedule';
import { clockValue } from '../../values/value';
import { judgeEachDay } from '../judge-days';
import { defineRule, detail } from '../rule';

const allOf = ({ school, company }: Day): readonly Block[] =>
  [school, company].flatMap((place) => [...(place?.blocks ?? []), ...(place?.breaks ?? [])]);

export const blockReversed = defineRule({
  id: 'schedule/block-reversed',
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['error'],
  messages: ['reversed'],
  adultEducation: true,
  needs: ['schedule'],
  check: ({ schedule }) =>
    judgeEachDay(schedule, ({ day }) => {
      for (const { from, to } of allOf(day)) {
        if (from === undefined || to === undefined || from < to) continue;
        return detail('error', 'reversed', { from: clockValue(from), to: clockValue(to) });
      }
      return undefined;
    }),
});
