/**
 * A value with its unit, for showing: rules and calculations hand out these, and the texts of a language format them
 * (`38 u 30`, `€ 600,50`, `1 september 2026`).
 */
import type { Minutes } from './clock';
import type { Cents } from './money';
import type { PlainDate, Weekday } from './plain-date';

export type Value =
  | { readonly unit: 'date'; readonly value: PlainDate }
  /** Length of time. */
  | { readonly unit: 'duration'; readonly value: Minutes }
  /** Time of day. */
  | { readonly unit: 'clock'; readonly value: Minutes }
  /** Amount of money. */
  | { readonly unit: 'money'; readonly value: Cents }
  | { readonly unit: 'number' | 'days' | 'months' | 'years' | 'lessonHours' | 'week'; readonly value: number }
  /** A day of a weekly pattern; the week (1-based) only where there are several. */
  | { readonly unit: 'weekday'; readonly value: Weekday; readonly week?: number }
  /** Free text, shown as it is. */
  | { readonly unit: 'text'; readonly value: string }
  /** A word that each language has its own for, such as `OAO` or `learner`. */
  | { readonly unit: 'term'; readonly value: string }
  /** "until and including a day", in brackets; nothing where the day is absent. */
  | { readonly unit: 'until'; readonly value: PlainDate | undefined }
  | { readonly unit: 'list'; readonly value: readonly Value[] };

export type Values = Readonly<Record<string, Value>>;

export const dateValue = (value: PlainDate): Value => ({ unit: 'date', value });
export const durationValue = (value: Minutes): Value => ({ unit: 'duration', value });
export const clockValue = (value: Minutes): Value => ({ unit: 'clock', value });
export const moneyValue = (value: Cents): Value => ({ unit: 'money', value });
export const numberValue = (value: number): Value => ({ unit: 'number', value });
export const daysValue = (value: number): Value => ({ unit: 'days', value });
export const yearsValue = (value: number): Value => ({ unit: 'years', value });
export const textValue = (value: string): Value => ({ unit: 'text', value });
export const termValue = (value: string): Value => ({ unit: 'term', value });
export const weekdayValue = (value: Weekday, week?: number): Value => ({
  unit: 'weekday',
  value,
  ...(week !== undefined && { week }),
});
export const listValue = (value: readonly Value[]): Value => ({ unit: 'list', value });
export const untilValue = (value: PlainDate | undefined): Value => ({ unit: 'until', value });
