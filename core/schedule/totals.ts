/**
 * Totals of a schedule per week and over the cycle. A total says what it is: clock hours, or counted hours (a lesson hour
 * is 60 minutes). A mean over the cycle is kept as a sum and a number of weeks, so that comparing it needs no rounding.
 */
import { minutes, type Minutes } from '../values/clock';
import { dayHours, type DayHours } from './day';
import { patternDay, type Schedule } from './schedule';

export interface WeekTotals {
  readonly school: Minutes;
  readonly company: Minutes;
  /** School as counted plus company. */
  readonly counted: Minutes;
  /** School and company by the clock. */
  readonly clock: Minutes;
  readonly daysWorked: number;
  /** Some school day lacks its number of lesson hours. */
  readonly estimated: boolean;
  /** Monday to Sunday. */
  readonly days: readonly DayHours[];
}

/** A mean that is not rounded: `sum / weeks` minutes a week. */
export interface WeeklyMean {
  readonly sum: Minutes;
  readonly weeks: number;
}

export interface ScheduleTotals {
  readonly weeks: readonly WeekTotals[];
  readonly school: WeeklyMean;
  readonly company: WeeklyMean;
  readonly counted: WeeklyMean;
  readonly clock: WeeklyMean;
  readonly daysWorked: { readonly sum: number; readonly weeks: number };
  readonly estimated: boolean;
}

function weekTotals(schedule: Schedule, week: number): WeekTotals {
  const days = Array.from({ length: 7 }, (_, index) => dayHours(patternDay(schedule, week, index)));
  const sum = (of: (day: DayHours) => number): Minutes => minutes(days.reduce((all, day) => all + of(day), 0));
  return {
    school: sum((day) => day.schoolCounted),
    company: sum((day) => day.companyClock),
    counted: sum((day) => day.counted),
    clock: sum((day) => day.clock),
    daysWorked: days.filter((day) => day.counted > 0).length,
    estimated: days.some((day) => day.estimated),
    days,
  };
}

function computeTotals(schedule: Schedule): ScheduleTotals {
  const weeks = schedule.weeks.map((_, index) => weekTotals(schedule, index));
  const mean = (of: (week: WeekTotals) => number): WeeklyMean => ({
    sum: minutes(weeks.reduce((all, week) => all + of(week), 0)),
    weeks: weeks.length,
  });
  return {
    weeks,
    school: mean((week) => week.school),
    company: mean((week) => week.company),
    counted: mean((week) => week.counted),
    clock: mean((week) => week.clock),
    daysWorked: mean((week) => week.daysWorked),
    estimated: weeks.some((week) => week.estimated),
  };
}

const known = new WeakMap<Schedule, ScheduleTotals>();

/** The totals of a schedule. Schedules are immutable, so each is computed once. */
export function scheduleTotals(schedule: Schedule): ScheduleTotals {
  const before = known.get(schedule);
  if (before) return before;
  const totals = computeTotals(schedule);
  known.set(schedule, totals);
  return totals;
}

/** A whole number of minutes as a mean over one week, to compare typed values with means of a cycle. */
export const exactly = (value: Minutes): WeeklyMean => ({ sum: value, weeks: 1 });

/** Negative when `a` is less than `b`, positive when it is more; exact. */
export const compareMeans = (a: WeeklyMean, b: WeeklyMean): number => a.sum * b.weeks - b.sum * a.weeks;

/** Sum of two means, exact. */
export const addMeans = (a: WeeklyMean, b: WeeklyMean): WeeklyMean => ({
  sum: minutes(a.sum * b.weeks + b.sum * a.weeks),
  weeks: a.weeks * b.weeks,
});

/** For showing: the mean in whole minutes. */
export const roundedMean = (mean: WeeklyMean): Minutes => minutes(Math.round(mean.sum / mean.weeks));
