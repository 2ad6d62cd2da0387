/**
 * In every week 35 hours of rest in one go: 24 of the Sunday and 11 of the daily rest (labour act, art. 11, 16 and 38ter).
 * The rest may begin in the week and run into the next, or have 35 of its hours in it.
 */
import { weeklyRest as weeklyRestLaw } from '../../law/working-time';
import { scheduleHours, workedOn } from '../../schedule/hours';
import type { Interval } from '../../schedule/intervals';
import { datedMondays } from '../../schedule/judged-days';
import type { Schedule } from '../../schedule/schedule';
import { endOfDay, minutes } from '../../values/clock';
import { dayNumber, fromDayNumber, type PlainDate } from '../../values/plain-date';
import { dateValue, durationValue, numberValue } from '../../values/value';
import { oncePlaced } from '../judge-days';
import { defineRule, detail, foundOrPass, type Detail } from '../rule';

const daysOfWeek = 7;
const weekLength = daysOfWeek * endOfDay;

/**
 * Whether a week has its rest: it begins there, or all of it lies there. `spanOn` gives the hours from first start to last
 * end, day 0 being the Monday of the week before and day 20 the Sunday of the week after.
 */
function hasRest(spanOn: (day: number) => Interval | undefined, rest: number): boolean {
  let freeSince = 0;
  for (let day = 0; day <= 3 * daysOfWeek; day += 1) {
    const span: Interval | undefined = day < 3 * daysOfWeek ? spanOn(day) : [0, 0];
    if (!span) continue;
    const freeUntil = day * endOfDay + span[0];
    const beginsHere = weekLength <= freeSince && freeSince < 2 * weekLength && freeUntil - freeSince >= rest;
    const inside = Math.min(freeUntil, 2 * weekLength) - Math.max(freeSince, weekLength);
    if (beginsHere || inside >= rest) return true;
    freeSince = day * endOfDay + span[1];
  }
  return false;
}

/** The weeks of the pattern without their rest, 0-based. */
function weeksWithoutRest(schedule: Schedule, rest: number): number[] {
  const { pattern } = scheduleHours(schedule);
  const weeks = pattern.length / daysOfWeek;
  const spanOn = (day: number): Interval | undefined => pattern[day % pattern.length]?.span;
  return schedule.weeks.flatMap((_, week) => {
    const before = (week - 1 + weeks) * daysOfWeek;
    return hasRest((day) => spanOn(before + day), rest) ? [] : [week];
  });
}

const hasRealRest = (schedule: Schedule, monday: number, rest: number): boolean =>
  hasRest((day) => workedOn(schedule, monday - daysOfWeek + day).span, rest);

/** The weeks with dated exceptions without their rest, by their Mondays. */
const datedWithoutRest = (schedule: Schedule, rest: number): readonly number[] =>
  datedMondays(schedule).filter((monday) => !hasRealRest(schedule, monday, rest));

/** The weeks before one with a dated exception that lose the rest they have in the pattern: it ran into that week. */
function cutShort(schedule: Schedule, rest: number, start: PlainDate | undefined): readonly number[] {
  const mondays = datedMondays(schedule);
  const first = start === undefined ? -Infinity : dayNumber(start);
  return mondays
    .map((monday) => monday - daysOfWeek)
    .filter((monday) => monday >= first && !mondays.includes(monday) && !hasRealRest(schedule, monday, rest));
}

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
    const message = schedule.weeks.length === 1 ? 'every-week' : 'pattern';
    const details: Detail<'every-week' | 'pattern' | 'dated'>[] = weeksWithoutRest(schedule, rest).map((week) =>
      detail('error', message, { week: numberValue(week + 1), limit }),
    );
    const ofPattern = details.length > 0;
    const cut = ofPattern ? [] : cutShort(schedule, rest, facts['agreement.start']);
    for (const monday of [...datedWithoutRest(schedule, rest), ...cut].sort((one, other) => one - other)) {
      details.push(detail('error', 'dated', { monday: dateValue(fromDayNumber(monday)), limit }));
    }
    return oncePlaced(foundOrPass(details, { fields: ['schedule'] }), schedule);
  },
});
