/**
 * In every week 35 hours of rest in one go: 24 of the Sunday and 11 of the daily rest (labour act, art. 11, 16 and 38ter).
 * The rest may begin in the week and run into the next, or have 35 of its hours in it.
 */
import { weeklyRest as weeklyRestLaw } from '../../law/working-time';
import { datedMondays, workedOn } from '../../schedule/judged-days';
import { dayHours, type DayHours } from '../../schedule/day';
import { patternDay, type Schedule } from '../../schedule/schedule';
import { endOfDay, minutes } from '../../values/clock';
import { fromDayNumber } from '../../values/plain-date';
import { dateValue, durationValue, numberValue } from '../../values/value';
import { defineRule, detail, foundOrPass, type Detail } from '../rule';

const daysOfWeek = 7;
const weekLength = daysOfWeek * endOfDay;

/** Whether the middle week of three has its rest: it begins there, or all of it lies there. */
function hasRest(threeWeeks: readonly DayHours[], rest: number): boolean {
  let freeSince = 0;
  for (let index = 0; index <= threeWeeks.length; index += 1) {
    const span = threeWeeks[index]?.span;
    const isLast = index === threeWeeks.length;
    if (!span && !isLast) continue;
    const freeUntil = index * endOfDay + (span?.[0] ?? 0);
    const beginsHere = weekLength <= freeSince && freeSince < 2 * weekLength && freeUntil - freeSince >= rest;
    const inside = Math.min(freeUntil, 2 * weekLength) - Math.max(freeSince, weekLength);
    if (beginsHere || inside >= rest) return true;
    freeSince = index * endOfDay + (span?.[1] ?? 0);
  }
  return false;
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
  messages: ['every-week', 'pattern', 'dated'],
  adultEducation: true,
  needs: ['schedule'],
  uses: ['agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const rest = read(weeklyRestLaw, facts['agreement.start'] ?? today)?.value ?? minutes(0);
    const { schedule } = facts;
    const limit = durationValue(rest);
    const details: Detail<'every-week' | 'pattern' | 'dated'>[] = schedule.weeks.flatMap((_, week) => {
      const three = [week - 1, week, week + 1].flatMap((at) => weekOf(schedule, at));
      if (hasRest(three, rest)) return [];
      const message = schedule.weeks.length === 1 ? 'every-week' : 'pattern';
      return [detail('error', message, { week: numberValue(week + 1), limit })];
    });
    for (const monday of datedMondays(schedule)) {
      if (hasRest(realWeeks(schedule, monday), rest)) continue;
      details.push(detail('error', 'dated', { monday: dateValue(fromDayNumber(monday)), limit }));
    }
    return foundOrPass(details, { fields: ['schedule'] });
  },
});
