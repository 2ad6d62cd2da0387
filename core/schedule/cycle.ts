/**
 * Which week of the cycle a date lies in, and what is scheduled on a date. Two weeks without a first Monday: the first is
 * the even ISO week. More than two without it: dates cannot be placed.
 */
import {
  dayNumber,
  weekdayIndexOfNumber,
  yearOf,
  fromDayNumber,
  dayInYear,
  type PlainDate,
} from '../values/plain-date';
import { datedDays, patternDay, type Day, type Schedule } from './schedule';

/** Number of the ISO week of a day number: the week of its Thursday, counted from 1 January. */
function isoWeekOfNumber(day: number): number {
  const thursday = day - weekdayIndexOfNumber(day) + 3;
  const newYear = dayNumber(dayInYear(yearOf(fromDayNumber(thursday)), '01-01'));
  return Math.floor((thursday - newYear) / 7) + 1;
}

/** Whether dates can be placed in the cycle. */
export const placesDates = ({ weeks, firstWeek }: Schedule): boolean => weeks.length <= 2 || firstWeek !== undefined;

/** 0-based week of the cycle of a day number; `undefined` where dates cannot be placed. */
export function cycleWeek({ weeks, firstWeek }: Schedule, day: number): number | undefined {
  if (weeks.length === 1) return 0;
  if (firstWeek !== undefined) {
    const week = Math.floor((day - dayNumber(firstWeek)) / 7) % weeks.length;
    return week < 0 ? week + weeks.length : week;
  }
  return weeks.length === 2 ? isoWeekOfNumber(day) % 2 : undefined;
}

/** The pattern's day on a date, dated exceptions left aside. */
export function patternDayOn(schedule: Schedule, date: PlainDate): Day | undefined {
  const day = dayNumber(date);
  const week = cycleWeek(schedule, day);
  return week === undefined ? undefined : patternDay(schedule, week, weekdayIndexOfNumber(day));
}

/** What is scheduled on a date: a dated exception if there is one, else the pattern. */
export const dayOn = (schedule: Schedule, date: PlainDate): Day | undefined =>
  datedDays(schedule).find((dated) => dated.date === date) ?? patternDayOn(schedule, date);
