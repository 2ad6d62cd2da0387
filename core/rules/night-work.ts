/** Company time at night, as the rules on night work see it. */
import type { Night } from '../law/sunday-night';
import type { Interval } from '../schedule/intervals';
import type { JudgedDay } from '../schedule/judged-days';
import { endOfDay, minutes } from '../values/clock';
import { clockValue, type Values } from '../values/value';

/** The part of working time inside a stretch of the day. */
const within = (work: readonly Interval[], from: number, until: number): Interval[] =>
  work.flatMap(([start, end]): Interval[] => {
    const part: Interval = [Math.max(start, from), Math.min(end, until)];
    return part[0] < part[1] ? [part] : [];
  });

/** Company time before the end and after the start of the night. */
export const nightWork = ({ hours }: JudgedDay, { start, end }: Night): readonly Interval[] => [
  ...within(hours.companyWork, 0, end),
  ...within(hours.companyWork, start, endOfDay),
];

/** Company time in the hours in which no minor works. */
export const neverWork = ({ hours }: JudgedDay, { neverUntil }: Night): readonly Interval[] =>
  within(hours.companyWork, 0, neverUntil);

/** First and last moment, for the sentence. */
export const spanValues = (work: readonly Interval[]): Values => ({
  from: clockValue(minutes(work[0]?.[0] ?? 0)),
  to: clockValue(minutes(work.at(-1)?.[1] ?? 0)),
});
