/**
 * In every week 35 hours of rest in one go: 24 of the Sunday and 11 of the daily rest (labour act, art. 11, 16 and 38ter).
 * The rest may begin in the week and run into the next, or have 35 of its hours in it.
 */
import { weeklyRest as weeklyRestLaw } from '../../law/working-time';
import { datedMondays, workedOn } from '../../schedule/judged-days';
import { union, type Interval } from '../../schedule/intervals';
import { dayHours, type DayHours } from '../../schedule/day';
import { patternDay, type Schedule } from '../../schedule/schedule';
import { endOfDay, minutes } from '../../values/clock';
import { fromDayNumber } from '../../values/plain-date';
import { dateValue, durationValue, numberValue } from '../../values/value';
import { defineRule, detail, foundOrPass, type Detail } from '../rule';

const daysOfWeek = 7;
const weekLength = daysOfWeek * endOfDay;

/** Free intervals between the working hours of consecutive days; minutes since the first of them. */
function freeIntervals(days: readonly DayHours[]): Interval[] {
  const work = union(
    days.flatMap(({ span }, index): Interval[] => (span ? [[span[0] + index * endOfDay, span[1] + index * endOfDay]] : [])),
  );
  const edges = [0, ...work.flat(), days.length * endOfDay];
  return edges.flatMap((edge, index): Interval[] => (index % 2 === 0 ? [[edge, edges[index + 1] ?? edge]] : []));
}

/** Whether the middle week of three has its rest. */
function hasRest(threeWeeks: readonly DayHours[], rest: number): boolean {
  const [from, until] = [weekLength, 2 * weekLength];
  return freeIntervals(threeWeeks).some(([start, end]) => {
    const beginsHere = from <= start && start < until && end - start >= rest;
    return beginsHere || Math.min(end, until) - Math.max(start, from) >= rest;
  });
}

const weekOf = (schedule: Schedule, week: number): DayHours[] =>
  Array.from({ length: daysOfWeek }, (_, index) =>
    dayHours(patternDay(schedule, (week + schedule.weeks.length) % schedule.weeks.length, index)),
  );

const realWeeks = (schedule: Schedule, monday: number): DayHours[] =>
  Array.from({ length: 3 * daysOfWeek }, (_, index) => workedOn(schedule, fromDayNumber(monday - daysOfWeek + index)));

export const weeklyRest = defineRule({
  id: 'schedule/weekly-rest',
  cites: [{ source: 'labour-law', at: 'art. 11, 16 en 38ter', confidence: 'B' }],
  severities: ['error'],
  messages: ['pattern', 'dated'],
  adultEducation: true,
  needs: ['schedule'],
  uses: ['agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const rest = read(weeklyRestLaw, facts['agreement.start'] ?? today)?.value ?? minutes(0);
    const { schedule } = facts;
    const limit = durationValue(rest);
    const details: Detail<'pattern' | 'dated'>[] = schedule.weeks.flatMap((_, week) => {
      const three = [week - 1, week, week + 1].flatMap((at) => weekOf(schedule, at));
      return hasRest(three, rest) ? [] : [detail('error', 'pattern', { week: numberValue(week + 1), limit })];
    });
    for (const monday of datedMondays(schedule)) {
      if (hasRest(realWeeks(schedule, monday), rest)) continue;
      details.push(detail('error', 'dated', { monday: dateValue(fromDayNumber(monday)), limit }));
    }
    return foundOrPass(details, { fields: ['schedule'] });
  },
});
