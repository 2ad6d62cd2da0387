/**
 * Compensation days (inhaalrustdagen): who works more in a normal week than the average of article 5 takes days off until
 * the average over the year is right. Over a full year: (effective − average) × 48 worked weeks ÷ hours of a normal day.
 * 48 weeks is what reproduces the published pairs: 39 hours is 6 days, 40 hours is 12. For a part of a year no law fixes
 * the method, so three are given as a range: the year number by months, the lesson weeks, the full year.
 */
import { schoolDaysBetween } from '../calendar/school-holidays';
import type { Citation } from '../law/sources';
import { step, type Calculation, type Step, type StepId } from '../law/step';
import { minutes, type Minutes } from '../values/clock';
import { daysBetween, type PlainDate } from '../values/plain-date';
import { daysValue, durationValue, listValue, numberValue } from '../values/value';
import { roundedMean, type WeeklyMean } from './totals';

/** Weeks worked in a full year: 52 less four of vacation. */
export const workedWeeks = 48;

const daysOfYear = 365;
const monthsOfYear = 12;
const schoolDaysPerWeek = 5;

/** Days worked a week: a mean over the cycle. */
interface DaysWorked {
  readonly sum: number;
  readonly weeks: number;
}

export interface CompensationDays {
  /**
   * To the nearest half day: no law fixes the rounding, and this gives the published pairs of 38 hours. Sectors with another
   * average may fix one day less, as PC 311 does; their number goes first.
   */
  readonly days: number;
  /** Hours a year above the average, rounded to the minute. */
  readonly excess: Minutes;
  /** Hours of a normal day, rounded to the minute. */
  readonly day: Minutes;
}

/** Weekly hours ÷ days ÷ parts, rounded to the minute: a normal day, or half of it. */
const dayLength = (effective: WeeklyMean, worked: DaysWorked, parts: 1 | 2): Minutes =>
  minutes(Math.round((effective.sum * worked.weeks) / (effective.weeks * worked.sum * parts)));

/** Days that an excess of `weeks` weeks makes up: exact until the one division. */
const daysFor = (weeks: number, effective: WeeklyMean, average: Minutes, worked: DaysWorked): number =>
  // (effective − average) × weeks ÷ (effective ÷ days worked), all as fractions over the weeks of the cycle
  ((effective.sum - average * effective.weeks) * weeks * worked.sum) / (effective.sum * worked.weeks);

/**
 * Compensation days of a full year for an effective week, an average and a number of days worked a week (a mean over the
 * cycle). `undefined` when no day is worked; none when the effective week does not exceed the average.
 */
export function compensationDaysFullYear(
  effective: WeeklyMean,
  average: Minutes,
  worked: DaysWorked,
): CompensationDays | undefined {
  if (worked.sum <= 0 || effective.sum <= 0) return undefined;
  const excess = ((effective.sum - average * effective.weeks) * workedWeeks) / effective.weeks;
  return {
    days: Math.max(0, Math.round(2 * daysFor(workedWeeks, effective, average, worked)) / 2),
    excess: minutes(Math.max(0, Math.round(excess))),
    day: dayLength(effective, worked, 1),
  };
}

/** A number of days with where it stands. */
export interface CitedDays {
  readonly days: number;
  readonly cites: Citation;
}

/** What the number of compensation days follows from. */
export interface CompensationCase {
  readonly effective: WeeklyMean;
  readonly average: Minutes;
  readonly worked: DaysWorked;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** The number of a full year, where the sector fixes it for this effective week. */
  readonly sector?: CitedDays;
  /** Days fixed by date that lie inside the agreement: they are the number. */
  readonly fixed?: CitedDays;
}

export type CompensationMethod = Extract<
  StepId,
  'by-months' | 'by-lesson-weeks' | `${'sector' | 'formula'}-year` | 'fixed-dates'
>;

export interface CompensationRange {
  /** Days by each method, not rounded. */
  readonly methods: readonly { readonly method: CompensationMethod; readonly days: number }[];
  readonly lowest: number;
  readonly highest: number;
}

const yearFormula: Citation = { source: 'rest-day-advice', confidence: 'B' };

function methodsOf(needs: CompensationCase): CompensationRange['methods'] {
  const { effective, average, worked, start, end, sector, fixed } = needs;
  if (fixed) return [{ method: 'fixed-dates', days: fixed.days }];
  const year = sector?.days ?? daysFor(workedWeeks, effective, average, worked);
  const lessonWeeks = schoolDaysBetween(start, end) / schoolDaysPerWeek;
  return [
    { method: 'by-months', days: (year * (daysBetween(start, end) + 1)) / daysOfYear },
    { method: 'by-lesson-weeks', days: daysFor(lessonWeeks, effective, average, worked) },
    { method: sector ? 'sector-year' : 'formula-year', days: year },
  ];
}

/**
 * Lowest to highest number of compensation days of an agreement. The effective week has hours and exceeds the average,
 * and the agreement does not end before it starts.
 */
export function compensationRange(needs: CompensationCase): CompensationRange {
  const methods = methodsOf(needs);
  const numbers = methods.map(({ days }) => days);
  return { methods, lowest: Math.min(...numbers), highest: Math.max(...numbers) };
}

/** Half days, outwards: what lies between is defensible. */
export const halfDays = ({
  lowest,
  highest,
}: CompensationRange): { readonly lowest: number; readonly highest: number } => ({
  lowest: Math.floor(lowest * 2) / 2,
  highest: Math.ceil(highest * 2) / 2,
});

const toOneDecimal = (value: number): number => Math.round(value * 10) / 10;

function methodStep(
  needs: CompensationCase,
  { method, days }: CompensationRange['methods'][number],
  year: number,
): Step {
  const value = daysValue(toOneDecimal(days));
  switch (method) {
    case 'fixed-dates':
      return step(method, value, {}, needs.fixed?.cites);
    case 'sector-year':
      return step(method, value, {}, needs.sector?.cites);
    case 'formula-year':
      return step(method, value, { weeks: numberValue(workedWeeks) }, yearFormula);
    case 'by-months': {
      const months = ((daysBetween(needs.start, needs.end) + 1) / daysOfYear) * monthsOfYear;
      return step(method, value, { year: daysValue(toOneDecimal(year)), months: numberValue(toOneDecimal(months)) });
    }
    case 'by-lesson-weeks': {
      const schoolDays = schoolDaysBetween(needs.start, needs.end);
      return step(method, value, {
        schoolDays: daysValue(schoolDays),
        weeks: numberValue(toOneDecimal(schoolDays / schoolDaysPerWeek)),
      });
    }
  }
}

/** The range with its steps, and the length of a normal day and a half day. Days in steps are shown to one decimal. */
export function calculateCompensation(needs: CompensationCase): Calculation<CompensationRange> {
  const { effective, average, worked } = needs;
  const value = compensationRange(needs);
  const { lowest, highest } = halfDays(value);
  const hours = { effective: durationValue(roundedMean(effective)), average: durationValue(average) };
  const excess = minutes(roundedMean(effective) - average);
  const days = numberValue(toOneDecimal(worked.sum / worked.weeks));
  const year = value.methods.at(-1)?.days ?? 0;
  const day = { effective: hours.effective, days };
  return {
    value,
    steps: [
      step('weekly-excess', durationValue(excess), hours),
      step('normal-day', durationValue(dayLength(effective, worked, 1)), day),
      step('half-day', durationValue(dayLength(effective, worked, 2)), day),
      ...value.methods.toReversed().map((method) => methodStep(needs, method, year)),
      step('days-range', listValue([daysValue(lowest), daysValue(highest)]), {}),
    ],
  };
}
