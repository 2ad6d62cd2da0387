/**
 * Totals of a schedule per week and over the cycle. A total says what it is: clock hours, or counted hours (a lesson hour
 * is 60 minutes). A mean over the cycle is kept as a sum and a number of weeks, so that comparing it needs no rounding.
 */
import { minutes, type Minutes } from '../values/clock';
import { rememberLast } from '../values/remember';
import type { DayHours } from './day';
import { scheduleHours } from './hours';
import type { Schedule } from './schedule';

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

function weekTotals(days: readonly DayHours[]): WeekTotals {
  let school = 0;
  let company = 0;
  let counted = 0;
  let clock = 0;
  let daysWorked = 0;
  let estimated = false;
  for (const day of days) {
    school += day.schoolCounted;
    company += day.companyClock;
    counted += day.counted;
    clock += day.clock;
    daysWorked += day.counted > 0 ? 1 : 0;
    estimated ||= day.estimated;
  }
  return {
    school: minutes(school),
    company: minutes(company),
    counted: minutes(counted),
    clock: minutes(clock),
    daysWorked,
    estimated,
    days,
  };
}

/** The totals of a schedule. Schedules are immutable, so those at hand are kept. */
export const scheduleTotals: (schedule: Schedule) => ScheduleTotals = rememberLast((schedule: Schedule) => {
  const { pattern } = scheduleHours(schedule);
  const weeks = schedule.weeks.map((_, week) => weekTotals(pattern.slice(week * 7, week * 7 + 7)));
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
});

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
