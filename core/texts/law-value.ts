/** Values of the law as a reader sees them. A law value is a number, a word, or a record of them; its name tells its unit. */
import { cents } from '../values/money';
import { minutes } from '../values/clock';
import {
  clockValue,
  daysValue,
  durationValue,
  moneyValue,
  numberValue,
  termValue,
  yearsValue,
  type Value,
} from '../values/value';

const months = (value: number): Value => ({ unit: 'months', value });
const duration = (value: number): Value => durationValue(minutes(value));
const clock = (value: number): Value => clockValue(minutes(value));
const money = (value: number): Value => moneyValue(cents(value));

/** By the name of a series or of a field in its value; what is not in here is a number without unit. */
const units: Readonly<Record<string, (value: number) => Value>> = {
  weeklyAverageMaximum: duration,
  weeklyEffectiveMaximum: duration,
  workplaceMinimum: duration,
  sharedMinimum: duration,
  adultWorkplaceMinimum: duration,
  shortestPeriod: duration,
  weeklyRest: duration,
  rest: duration,
  period: duration,
  average: duration,
  effective: duration,
  day: duration,
  dayInLongWeek: duration,
  stretch: duration,
  above: duration,
  atOnce: duration,
  dailyRest: duration,
  night: clock,
  days: daysValue,
  longestGap: daysValue,
  draftLifetime: daysValue,
  noticeDays: daysValue,
  premiumTerms: months,
  longestAgreement: yearsValue,
  learnerAges: yearsValue,
  mentorAges: yearsValue,
  from: yearsValue,
  minimumIncome: money,
  steps: money,
  premiumAmounts: money,
};

/** A day of every year, `09-01`, is written `1/9`. */
const monthAndDay = /^0?(\d{1,2})-0?(\d{1,2})$/;

type ToValue = (value: number) => Value;

/** The figures of a law value in order, each with its unit. */
export function lawValues(name: string, value: unknown, around: ToValue = numberValue): readonly Value[] {
  const unit = units[name] ?? around;
  if (typeof value === 'number') return [unit(value)];
  if (typeof value === 'string') return [termValue(value.replace(monthAndDay, '$2/$1'))];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => lawValues(name, item, unit));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, item]: [string, unknown]) => lawValues(field, item, unit));
}
