/**
 * The attached file and the form say the same: the hours of each day, the total of each week, and the typed weekly hours
 * to within twelve minutes. A file tells no lesson hours unless it writes them, so without them school time is compared by
 * the clock alone.
 */
import { weeklyTolerance } from '../../law/working-time';
import type { DayHours } from '../../schedule/day';
import { scheduleHours } from '../../schedule/hours';
import type { Interval } from '../../schedule/intervals';
import { places, type Schedule } from '../../schedule/schedule';
import { compareMeans, exactly, roundedMean, scheduleTotals } from '../../schedule/totals';
import { minutes } from '../../values/clock';
import { weekdays } from '../../values/plain-date';
import { durationValue, listValue, numberValue, termValue, weekdayValue, type Value } from '../../values/value';
import { defineRule, detail, foundOrPass, unknown, type Detail } from '../rule';

type Message = 'weeks' | 'days' | 'totals' | 'hours';

const isSame = (one: readonly Interval[], other: readonly Interval[]): boolean =>
  one.length === other.length &&
  one.every(([start, end], index) => start === other[index]?.[0] && end === other[index][1]);

const sameBlocks = (a: DayHours, b: DayHours): boolean =>
  places.every((place) => isSame(a[place].presence, b[place].presence));

function differingDays(read: Schedule, schedule: Schedule): Value[] {
  const isCycle = schedule.weeks.length > 1;
  const inFile = scheduleHours(read).pattern;
  const days: Value[] = [];
  for (const [position, hours] of scheduleHours(schedule).pattern.entries()) {
    const other = inFile[position];
    const weekday = weekdays[position % weekdays.length];
    if (!other || !weekday || sameBlocks(other, hours)) continue;
    days.push(weekdayValue(weekday, isCycle ? Math.floor(position / weekdays.length) + 1 : undefined));
  }
  return days;
}

function fromSchedule(read: Schedule, schedule: Schedule): Detail<Message>[] {
  if (read.weeks.length !== schedule.weeks.length) {
    const values = { read: numberValue(read.weeks.length), weeks: numberValue(schedule.weeks.length) };
    return [detail('warning', 'weeks', values)];
  }
  const days = differingDays(read, schedule);
  return days.length > 0 ? [detail('warning', 'days', { days: listValue(days) })] : differingTotals(read, schedule);
}

/** Weeks with the same blocks and another total: other breaks, or other lesson hours where both tell them. */
function differingTotals(read: Schedule, schedule: Schedule): Detail<Message>[] {
  const { weeks } = scheduleTotals(schedule);
  return scheduleTotals(read).weeks.flatMap((inFile, index) => {
    const filled = weeks[index];
    if (!filled) return [];
    return weekParts.flatMap(([key, part]): Detail<Message>[] => {
      const isComparable = part === 'company' || inFile.estimated === filled.estimated;
      if (!isComparable || inFile[part] === filled[part]) return [];
      const week: Value = { unit: 'week', value: index + 1 };
      const values = { read: durationValue(inFile[part]), filled: durationValue(filled[part]) };
      return [detail('warning', 'totals', { week, part: termValue(key), ...values })];
    });
  });
}

const weekParts = [
  ['hours.lesson', 'school'],
  ['hours.workplace', 'company'],
] as const;

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
  messages: ['weeks', 'days', 'totals', 'hours'],
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
