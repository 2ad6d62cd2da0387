/**
 * The allowance of an OAO month by month. It changes on 1 September, when a learner who finished the year with success
 * goes up a step, and on the dates of the index; a birthday changes nothing. During school holidays the agreement is
 * suspended and the allowance is not due, save on days of training that were agreed and on accrued vacation, which is left
 * out here. No law says how a part of a month is paid: it is estimated by working days, Monday to Friday.
 */
import { isSuspended, schoolHolidayOn, type SchoolHolidayName } from '../calendar/school-holidays';
import {
  allowanceAmounts,
  perMille,
  stepChangeDay,
  type AllowanceAmounts,
  type AllowanceStep,
} from '../law/allowance-amounts';
import type { LawEntry, LawSeries } from '../law/dated';
import { step, type Calculation, type Step, type StepId } from '../law/step';
import { cents, type Cents } from '../values/money';
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  fromDayNumber,
  schoolYearOf,
  weekdayIndexOfNumber,
  yearOf,
  type PlainDate,
} from '../values/plain-date';
import { dateValue, daysValue, moneyValue, numberValue, textValue } from '../values/value';
import { stepChanges } from './step';

export interface TimelineInput {
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** Step on the first day. */
  readonly step: AllowanceStep;
  /** Days of training agreed in school holidays: the allowance is due on them. */
  readonly holidayTraining?: readonly PlainDate[];
  /** Where the amounts stand; those of the release unless the user added newer ones. */
  readonly amounts?: LawSeries<AllowanceAmounts>;
}

export type ChangeReason = 'step' | 'index';

export interface UnpaidPeriod {
  readonly holiday: SchoolHolidayName;
  /** The part of the holiday in the month and the agreement. */
  readonly from: PlainDate;
  readonly until: PlainDate;
}

export interface AllowanceMonth {
  /** The part of the month in the agreement. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly step: AllowanceStep;
  /** The amount of a whole month, and where it stands. */
  readonly monthly: Cents;
  readonly entry: LawEntry<AllowanceAmounts>;
  /** Why the amount is another than that of the month before. */
  readonly reasons: readonly ChangeReason[];
  readonly unpaid: readonly UnpaidPeriod[];
  /** Days of training in a school holiday. */
  readonly trainingDays: readonly PlainDate[];
  /** Working days on which the allowance is due, and those of the whole month. */
  readonly paidDays: number;
  readonly workingDays: number;
  /** Due for this month. Exact in a whole month; else monthly × paid days ÷ working days, half a cent rounded up. */
  readonly amount: Cents;
  readonly kind: 'whole' | 'estimate' | 'unpaid';
}

/** The sum of rounded months, so that a table adds up. */
export interface YearTotal {
  /** The year, or the one in which the school year begins. */
  readonly year: number;
  readonly amount: Cents;
  readonly isEstimate: boolean;
}

export interface AllowanceTimeline {
  readonly months: readonly AllowanceMonth[];
  readonly calendarYears: readonly YearTotal[];
  readonly schoolYears: readonly YearTotal[];
}

const longestInYears = 10;

const firstOfMonth = (date: PlainDate): PlainDate => `${date.slice(0, 8)}01` as PlainDate;
const isWorkingDay = (day: number): boolean => weekdayIndexOfNumber(day) < 5;

/** Round half up, with integers only. */
const roundedShare = (amount: Cents, part: number, whole: number): Cents =>
  cents(Math.floor((2 * amount * part + whole) / (2 * whole)));

function daysOf(from: PlainDate, until: PlainDate): PlainDate[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(until) - first + 1 }, (_, index) => fromDayNumber(first + index));
}

const workingDaysIn = (days: readonly PlainDate[]): number => days.filter((day) => isWorkingDay(dayNumber(day))).length;

function unpaidPeriods(days: readonly PlainDate[]): UnpaidPeriod[] {
  const periods = new Map<SchoolHolidayName, UnpaidPeriod>();
  for (const day of days) {
    const holiday = isSuspended(day) ? schoolHolidayOn(day)?.name : undefined;
    if (holiday) periods.set(holiday, { holiday, from: periods.get(holiday)?.from ?? day, until: day });
  }
  return [...periods.values()];
}

interface Rate {
  readonly step: AllowanceStep;
  readonly entry: LawEntry<AllowanceAmounts>;
}

/** Step and amounts on a day; every change falls on the first of a month. */
function rateOn(input: TimelineInput, day: PlainDate): Rate | undefined {
  const { amounts = allowanceAmounts, start, end } = input;
  const entry = amounts.on(day);
  const changes = stepChanges(input.step, stepChangeDay.on(start)?.value ?? '09-01', start, end);
  return entry && { step: changes.findLast(({ on }) => on <= day)?.to ?? input.step, entry };
}

function monthOf(input: TimelineInput, month: PlainDate, rate: Rate, before: Rate | undefined): AllowanceMonth {
  const last = addDays(addMonths(month, 1), -1);
  const from = input.start > month ? input.start : month;
  const until = input.end < last ? input.end : last;
  const days = daysOf(from, until);
  const trainingDays = days.filter((day) => isSuspended(day) && input.holidayTraining?.includes(day));
  const workingDays = workingDaysIn(daysOf(month, last));
  // training on a Saturday of a holiday is paid too, but never more than the whole month
  const due = workingDaysIn(days.filter((day) => !isSuspended(day))) + trainingDays.length;
  const paidDays = Math.min(due, workingDays);
  const monthly = rate.entry.value.steps[rate.step];
  return {
    from,
    until,
    ...rate,
    monthly,
    reasons: [
      ...(before && before.step !== rate.step ? (['step'] as const) : []),
      ...(before && before.entry !== rate.entry ? (['index'] as const) : []),
    ],
    unpaid: unpaidPeriods(days),
    trainingDays,
    paidDays,
    workingDays,
    amount: roundedShare(monthly, paidDays, workingDays),
    kind: paidDays === 0 ? 'unpaid' : paidDays === workingDays ? 'whole' : 'estimate',
  };
}

function monthsOf(input: TimelineInput): AllowanceMonth[] {
  const months: AllowanceMonth[] = [];
  let before: Rate | undefined;
  for (let month = firstOfMonth(input.start); month <= input.end; month = addMonths(month, 1)) {
    const rate = rateOn(input, month > input.start ? month : input.start);
    if (!rate) continue;
    months.push(monthOf(input, month, rate, before));
    before = rate;
  }
  return months;
}

function totalsBy(months: readonly AllowanceMonth[], yearOfMonth: (from: PlainDate) => number): YearTotal[] {
  const totals = new Map<number, YearTotal>();
  for (const { from, amount, kind } of months) {
    const year = yearOfMonth(from);
    const before = totals.get(year);
    totals.set(year, {
      year,
      amount: cents((before?.amount ?? 0) + amount),
      isEstimate: (before?.isEstimate ?? false) || kind === 'estimate',
    });
  }
  return [...totals.values()];
}

function amountStep({ from, step: number, monthly, entry }: AllowanceMonth): Step {
  const inputs = { from: dateValue(from), step: numberValue(number) };
  const { minimumIncome } = entry.value;
  return minimumIncome === undefined
    ? step('given-amount', moneyValue(monthly), inputs, entry.cites)
    : step(
        'monthly-amount',
        moneyValue(monthly),
        { ...inputs, income: moneyValue(minimumIncome), percent: numberValue(perMille[number] / 10) },
        entry.cites,
      );
}

function monthSteps(month: AllowanceMonth, index: number): Step[] {
  const { from, until, monthly, paidDays, workingDays, amount, kind } = month;
  const term = { from: dateValue(from), until: dateValue(until) };
  const days = { monthly: moneyValue(monthly), paid: daysValue(paidDays), working: daysValue(workingDays) };
  return [
    ...(index === 0 || month.reasons.length > 0 ? [amountStep(month)] : []),
    ...(kind === 'estimate' ? [step('part-month', moneyValue(amount), { ...term, ...days })] : []),
    ...(kind === 'unpaid' ? [step('unpaid-month', moneyValue(amount), term)] : []),
  ];
}

const yearSteps = (id: StepId, totals: readonly YearTotal[], name: (year: number) => string): Step[] =>
  totals.map(({ year, amount }) => step(id, moneyValue(amount), { year: textValue(name(year)) }));

/**
 * The allowance of each month of an agreement, with totals per calendar year and school year, and the steps. Supposes that
 * every year is finished with success. Months before 1 September 2016, when there was no OAO, are left out. `undefined`
 * when the agreement ends before it starts or lasts more than ten years, which no agreement does.
 */
export function calculateAllowance(input: TimelineInput): Calculation<AllowanceTimeline> | undefined {
  if (input.end < input.start || input.end > addYears(input.start, longestInYears)) return undefined;
  const months = monthsOf(input);
  const calendarYears = totalsBy(months, yearOf);
  const schoolYears = totalsBy(months, schoolYearOf);
  return {
    value: { months, calendarYears, schoolYears },
    steps: [
      ...months.flatMap(monthSteps),
      ...yearSteps('calendar-year-total', calendarYears, String),
      ...yearSteps('school-year-total', schoolYears, (year) => `${String(year)}-${String(year + 1)}`),
    ],
  };
}
