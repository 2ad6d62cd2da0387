/**
 * A compensation day falls on a day with hours: a Saturday or a free weekday compensates nothing. Follows from the aim of
 * the days (official slides: at the end no more hours than the average).
 */
import { patternDayOn } from '../../schedule/cycle';
import { dayHours } from '../../schedule/day';
import { patternDay, type Schedule } from '../../schedule/schedule';
import { weekdayIndex, type PlainDate } from '../../values/plain-date';
import { daysFault, daysInside, termKeys, withCompensationDays } from '../compensation-days';
import { defineRule, pass, unknown } from '../rule';

/** `undefined` where the date cannot be placed in the cycle and the weeks differ on its weekday. */
function isWorked(schedule: Schedule, date: PlainDate): boolean | undefined {
  const day = patternDayOn(schedule, date);
  if (day) return dayHours(day).counted > 0;
  const index = weekdayIndex(date);
  const answers = new Set(schedule.weeks.map((_, week) => dayHours(patternDay(schedule, week, index)).counted > 0));
  return answers.size === 1 ? [...answers][0] : undefined;
}

export const compensationDayNotWorked = defineRule({
  id: 'schedule/compensation-day-not-worked',
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'A' }],
  severities: ['error'],
  messages: ['not-worked'],
  adultEducation: true,
  when: [withCompensationDays],
  needs: ['schedule', ...termKeys],
  check: (facts) => {
    const days = daysInside(facts.schedule, facts);
    const free = days.filter((day) => isWorked(facts.schedule, day) === false);
    if (free.length > 0) return daysFault(free, 'error', 'not-worked');
    return days.some((day) => isWorked(facts.schedule, day) === undefined) ? unknown('schedule') : pass;
  },
});
