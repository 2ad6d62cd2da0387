/**
 * Which week of the cycle a date lies in. Two weeks without a first Monday: the first is the even ISO week. More than two
 * without it: dates cannot be placed.
 */
import { dayInYear, dayNumber, fromDayNumber, weekdayIndexOfNumber, yearOf } from '../values/plain-date';
import { remember } from '../values/remember';
import type { Schedule } from './schedule';

/** Number of the ISO week of a day number: the week of its Thursday, counted from 1 January. */
const isoWeekOfNumber = remember((day: number): number => {
  const thursday = day - weekdayIndexOfNumber(day) + 3;
  const newYear = dayNumber(dayInYear(yearOf(fromDayNumber(thursday)), '01-01'));
  return Math.floor((thursday - newYear) / 7) + 1;
});

/** Whether dates can be placed in the cycle. */
export const placesDates = ({ weeks, firstWeek }: Schedule): boolean => weeks.length <= 2 || firstWeek !== undefined;

/** 0-based week of the cycle of a day number; `undefined` where dates cannot be placed. */
export function cycleWeek({ weeks, firstWeek }: Schedule, day: number): number | undefined {
  if (weeks.length === 1) return 0;
  if (firstWeek !== undefined) {
    const week = Math.floor((day - dayNumber(firstWeek)) / 7) % weeks.length;
    return (week + weeks.length) % weeks.length;
  }
  return weeks.length === 2 ? isoWeekOfNumber(day) % 2 : undefined;
}
