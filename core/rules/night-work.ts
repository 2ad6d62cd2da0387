/** Company time at night, as the rules on night work see it. */
import type { Night } from '../law/sunday-night';
import type { Interval } from '../schedule/intervals';
import type { JudgedDay } from '../schedule/judged-days';
import { endOfDay, hours, minutes } from '../values/clock';
import { clockValue, type Values } from '../values/value';

const none: readonly Interval[] = [];

/** The part of working time inside a stretch of the day. */
function within(work: readonly Interval[], from: number, until: number): readonly Interval[] {
  let parts: Interval[] | undefined;
  for (const [start, end] of work) {
    if (end > from && start < until) (parts ??= []).push([Math.max(start, from), Math.min(end, until)]);
  }
  return parts ?? none;
}

/** Company time before the end and after the start of the night. */
export function nightWork({ hours: { company } }: JudgedDay, { start, end }: Night): readonly Interval[] {
  const early = within(company.work, 0, end);
  const late = within(company.work, start, endOfDay);
  return early.length === 0 ? late : [...early, ...late];
}

/** Company time in the hours in which no minor works. */
export const neverWork = ({ hours }: JudgedDay, { neverUntil }: Night): readonly Interval[] =>
  within(hours.company.work, 0, neverUntil);

const noon = hours(12);

/** First and last moment, for the sentence. Of work in the morning and in the evening it names the morning. */
export function spanValues(work: readonly Interval[]): Values {
  const start = work[0]?.[0] ?? 0;
  const last = work.findLast((part) => part[0] < noon === start < noon);
  return { from: clockValue(minutes(start)), to: clockValue(minutes(last?.[1] ?? 0)) };
}
