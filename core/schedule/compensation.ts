/**
 * Compensation days (inhaalrustdagen): who works more in a normal week than the average of article 5 takes days off until
 * the average over the year is right. Over a full year: (effective − average) × 48 worked weeks ÷ hours of a normal day.
 * 48 weeks is what reproduces the published pairs: 39 hours is 6 days, 40 hours is 12.
 */
import { minutes, type Minutes } from '../values/clock';
import type { WeeklyMean } from './totals';

/** Weeks worked in a full year: 52 less four of vacation. */
export const workedWeeks = 48;

export interface CompensationDays {
  /** To the nearest half day: no law fixes the rounding, and this gives the published pairs. */
  readonly days: number;
  /** Hours a year above the average, rounded to the minute. */
  readonly excess: Minutes;
  /** Hours of a normal day, rounded to the minute. */
  readonly day: Minutes;
}

/**
 * Compensation days of a full year for an effective week, an average and a number of days worked a week (a mean over the
 * cycle). `undefined` when no day is worked; none when the effective week does not exceed the average.
 */
export function compensationDaysFullYear(
  effective: WeeklyMean,
  average: Minutes,
  daysWorked: { readonly sum: number; readonly weeks: number },
): CompensationDays | undefined {
  if (daysWorked.sum <= 0 || effective.sum <= 0) return undefined;
  const excess = (effective.sum - average * effective.weeks) * workedWeeks;
  // days = excess ÷ (effective ÷ days worked), all as fractions over the weeks of the cycle
  const numerator = excess * daysWorked.sum;
  const denominator = effective.sum * daysWorked.weeks;
  return {
    days: Math.max(0, Math.round((2 * numerator) / denominator) / 2),
    excess: minutes(Math.max(0, Math.round(excess / effective.weeks))),
    day: minutes(Math.round((effective.sum * daysWorked.weeks) / (effective.weeks * daysWorked.sum))),
  };
}
