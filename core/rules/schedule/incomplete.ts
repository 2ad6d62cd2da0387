/** A schedule gives the exact start and end of every training day (official slides): no half block, no empty week. */
import { scheduleTotals } from '../../schedule/totals';
import type { Block, CompanyHours } from '../../schedule/schedule';
import { listValue, numberValue } from '../../values/value';
import { judgeEachDay } from '../judge-days';
import { defineRule, detail, type Found } from '../rule';

const isHalf = ({ from, to }: Block): boolean => (from === undefined) !== (to === undefined);
const hasHalf = (place: CompanyHours | undefined): boolean =>
  place !== undefined && (place.blocks.some(isHalf) || place.breaks.some(isHalf));

export const incomplete = defineRule({
  id: 'schedule/incomplete',
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'A' }],
  severities: ['warning'],
  messages: ['half-block', 'empty-week'],
  adultEducation: true,
  needs: ['schedule'],
  check: ({ schedule }) => {
    const halves = judgeEachDay(schedule, ({ day }) =>
      hasHalf(day.school) || hasHalf(day.company) ? detail('warning', 'half-block') : undefined,
    );
    const empty = scheduleTotals(schedule).weeks.flatMap((week, index) => (week.counted === 0 ? [index + 1] : []));
    if (empty.length === 0) return halves;
    const weeks = detail('warning', 'empty-week', { weeks: listValue(empty.map(numberValue)) });
    const others = halves.kind === 'finding' ? halves.details : [];
    return { kind: 'finding', details: [...others, weeks], fields: ['schedule'] } satisfies Found<
      'half-block' | 'empty-week'
    >;
  },
});
