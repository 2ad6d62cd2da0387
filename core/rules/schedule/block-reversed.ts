/** A block or break ends after it starts. A shift over midnight is two blocks: to 24:00, and from 00:00 the next day. */
import type { Block, CompanyHours } from '../../schedule/schedule';
import { clockValue } from '../../values/value';
import { judgeEachDay } from '../judge-days';
import { defineRule, detail } from '../rule';

const reversed = ({ from, to }: Block): boolean => from !== undefined && to !== undefined && from >= to;

const reversedOf = (place: CompanyHours | undefined): Block | undefined =>
  place?.blocks.find(reversed) ?? place?.breaks.find(reversed);

export const blockReversed = defineRule({
  id: 'schedule/block-reversed',
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['error'],
  messages: ['reversed'],
  adultEducation: true,
  needs: ['schedule'],
  check: ({ schedule }) =>
    judgeEachDay(schedule, ({ day }) => {
      const block = reversedOf(day.school) ?? reversedOf(day.company);
      if (block?.from === undefined || block.to === undefined) return undefined;
      return detail('error', 'reversed', { from: clockValue(block.from), to: clockValue(block.to) });
    }),
});
