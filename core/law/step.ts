/**
 * A calculation gives its value and the steps that lead to it, so that a screen shows how a number came about and nothing
 * is calculated twice. A step has a name in every language; its inputs fill the holes of that name.
 */
import type { Value, Values } from '../values/value';
import type { Citation } from './sources';

export type HoursPart = 'school' | 'company' | 'clock' | 'counted';

/** Every step a calculation can have. */
export type StepId =
  | `${'day' | 'week' | 'cycle'}-${HoursPart}`
  | 'workplace-average'
  | 'weekly-excess'
  | 'normal-day'
  | 'half-day'
  | 'sector-year'
  | 'formula-year'
  | 'by-months'
  | 'by-lesson-weeks'
  | 'fixed-dates'
  | 'days-range'
  | 'monthly-amount'
  | 'given-amount'
  | 'part-month'
  | 'unpaid-month'
  | 'calendar-year-total'
  | 'school-year-total';

export interface Step {
  readonly id: StepId;
  readonly value: Value;
  readonly inputs: Values;
  readonly cites?: Citation;
}

export interface Calculation<Result> {
  readonly value: Result;
  readonly steps: readonly Step[];
}

/** One step; without a citation it is arithmetic alone. */
export const step = (id: StepId, value: Value, inputs: Values, cites?: Citation): Step => ({
  id,
  value,
  inputs,
  ...(cites && { cites }),
});
