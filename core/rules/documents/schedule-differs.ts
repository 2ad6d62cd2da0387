/**
 * The attached file and the form say the same: the hours of each day, and the weekly totals to within twelve minutes. A
 * file tells no lesson hours unless it writes them, so without them school time is compared by the clock alone.
 */
import { weeklyTolerance } from '../../law/working-time';
import { complete, union, type Interval } from '../../schedule/intervals';
import { patternDay, places, type Day, type Place, type Schedule } from '../../schedule/schedule';
import { compareMeans, exactly, roundedMean, scheduleTotals } from '../../schedule/totals';
import { minutes } from '../../values/clock';
import { weekdays } from '../../values/plain-date';
import { durationValue, listValue, numberValue, termValue, weekdayValue, type Value } from '../../values/value';
import { defineRule, detail, foundOrPass, unknown, type Detail } from '../rule';

type Message = 'weeks' | 'days' | 'hours';

const presence = (day: Day, place: Place): readonly Interval[] => union(complete(day[place]?.blocks));

const isSame = (one: readonly Interval[], other: readonly Interval[]): boolean =>
  one.length === other.length &&
  one.every(([start, end], index) => start === other[index]?.[0] && end === other[index][1]);

const sameBlocks = (a: Day, b: Day): boolean =>
  a === b || places.every((place) => isSame(presence(a, place), presence(b, place)));

function differingDays(read: Schedule, schedule: Schedule): Value[] {
  const isCycle = schedule.weeks.length > 1;
  const days: Value[] = [];
  for (let week = 0; week < schedule.weeks.length; week += 1) {
    for (const [index, weekday] of weekdays.entries()) {
      if (sameBlocks(patternDay(read, week, index), patternDay(schedule, week, index))) continue;
      days.push(weekdayValue(weekday, isCycle ? week + 1 : undefined));
    }
  }
  return days;
}

function fromSchedule(read: Schedule, schedule: Schedule): Detail<Message>[] {
  if (read.weeks.length !== schedule.weeks.length) {
    const values = { read: numberValue(read.weeks.length), weeks: numberValue(schedule.weeks.length) };
    return [detail('warning', 'weeks', values)];
  }
  const days = differingDays(read, schedule);
  return days.length > 0 ? [detail('warning', 'days', { days: listValue(days) })] : [];
}

const typedHours = [
  ['hours.lesson', 'school'],
  ['hours.workplace', 'company'],
  ['hours.effective', 'counted'],
] as const;

export const scheduleDiffers = defineRule({
  id: 'documents/schedule-differs',
  article: 12,
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['warning'],
  messages: ['weeks', 'days', 'hours'],
  needs: ['documents.scheduleRead'],
  uses: ['schedule', 'hours.lesson', 'hours.workplace', 'hours.effective'],
  check: (facts) => {
    const read = facts['documents.scheduleRead'];
    const typed = typedHours.filter(([key]) => facts[key] !== undefined);
    if (facts.schedule === undefined && typed.length === 0) return unknown('schedule');
    const totals = scheduleTotals(read);
    const differing = typed.flatMap(([key, part]): Detail<Message>[] => {
      if (totals.estimated && part !== 'company') return [];
      const value = facts[key] ?? minutes(0);
      const isWithin =
        compareMeans(totals[part], exactly(minutes(value + weeklyTolerance))) <= 0 &&
        compareMeans(totals[part], exactly(minutes(value - weeklyTolerance))) >= 0;
      if (isWithin) return [];
      const values = {
        part: termValue(key),
        read: durationValue(roundedMean(totals[part])),
        typed: durationValue(value),
      };
      return [detail('warning', 'hours', values)];
    });
    const details = [...(facts.schedule ? fromSchedule(read, facts.schedule) : []), ...differing];
    return foundOrPass(details, { fields: ['documents.schedule', 'schedule'] });
  },
});
