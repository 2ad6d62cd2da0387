/**
 * A listed break lies in the hours of its own place or between two blocks of the day, where there is rest anyway; breaks
 * of one place do not overlap.
 */
import type { DayHours, PlaceHours } from '../../schedule/day';
import { subtract, union, type Interval } from '../../schedule/intervals';
import { minutes } from '../../values/clock';
import { clockValue } from '../../values/value';
import { judgeEachDay } from '../judge-days';
import { defineRule, detail, type Detail } from '../rule';

type Message = 'outside' | 'overlapping';

const fault = (message: Message, [start, end]: Interval): Detail<Message> =>
  detail('error', message, { from: clockValue(minutes(start)), to: clockValue(minutes(end)) });

/** Where a break of a place may lie: its own blocks and every gap between two blocks of the day. */
function roomFor(place: PlaceHours, { school, company }: DayHours): readonly Interval[] {
  const blocks = union([...school.blocks, ...company.blocks]);
  const first = blocks[0];
  const last = blocks[blocks.length - 1];
  const gaps = first && last ? subtract([[first[0], last[1]]], blocks) : [];
  return union([...place.blocks, ...gaps]);
}

const isInside = ([start, end]: Interval, room: readonly Interval[]): boolean => {
  for (const one of room) if (one[0] <= start && end <= one[1]) return true;
  return false;
};

/** The first of the breaks before this one that it overlaps. */
function overlapped(breaks: readonly Interval[], index: number, [start, end]: Interval): Interval | undefined {
  return index === 0 ? undefined : breaks.slice(0, index).find((other) => other[0] < end && start < other[1]);
}

function faultOf(place: PlaceHours, day: DayHours): Detail<Message> | undefined {
  let index = 0;
  for (const one of place.breaks) {
    if (!isInside(one, place.blocks) && !isInside(one, roomFor(place, day))) return fault('outside', one);
    const other = overlapped(place.breaks, index, one);
    if (other) return fault('overlapping', [Math.max(one[0], other[0]), Math.min(one[1], other[1])]);
    index += 1;
  }
  return undefined;
}

export const breakOutsideBlock = defineRule({
  id: 'schedule/break-outside-block',
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['error'],
  messages: ['outside', 'overlapping'],
  adultEducation: true,
  needs: ['schedule'],
  check: ({ schedule }) =>
    judgeEachDay(schedule, ({ hours }) => faultOf(hours.school, hours) ?? faultOf(hours.company, hours)),
});
