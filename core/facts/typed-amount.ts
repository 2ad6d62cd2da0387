/**
 * A newer amount of the allowance as a user types it: the day from which it holds, the guaranteed average minimum monthly
 * income (GGMMI) that its three steps follow from, and where that stands.
 */
import type { UserAmount } from '../allowance/amounts';
import { allowanceAmounts, amountsFrom, type AllowanceAmounts } from '../law/allowance-amounts';
import { readMoney } from '../values/money';
import { readDate } from '../values/plain-date';
import { isFirstOfMonth, userAmount } from './user-amounts';

export interface TypedAmount {
  readonly from: string;
  readonly minimumIncome: string;
  readonly source: string;
}

/** What is wrong with a field. `not-newer`: the release has an amount of that day or later, which goes before. */
export type TypedAmountFault = 'date' | 'first-of-month' | 'not-newer' | 'money' | 'source';

export interface TypedAmountReading {
  /** `undefined` while a field is empty or wrong. */
  readonly amount: UserAmount | undefined;
  /** What follows from the minimum income, whatever stands in the other fields. */
  readonly value: AllowanceAmounts | undefined;
  readonly faults: Readonly<Partial<Record<keyof TypedAmount, TypedAmountFault>>>;
}

function dayFault(day: ReturnType<typeof readDate>): TypedAmountFault | undefined {
  if (day === undefined) return 'date';
  if (!isFirstOfMonth(day)) return 'first-of-month';
  return day > (allowanceAmounts.entries.at(-1)?.from ?? '') ? undefined : 'not-newer';
}

/** Reads the three fields in the notations that people use. Changes nothing, never throws. */
export function readTypedAmount({ from, minimumIncome, source }: TypedAmount): TypedAmountReading {
  const day = readDate(from);
  const income = readMoney(minimumIncome);
  // nothing a month is no income
  const value = income ? amountsFrom(income) : undefined;
  const cited = source.trim();
  const fault = dayFault(day);
  const faults = {
    ...(fault && { from: fault }),
    ...(!value && { minimumIncome: 'money' as const }),
    ...(cited === '' && { source: 'source' as const }),
  };
  const isWhole = day !== undefined && value && Object.keys(faults).length === 0;
  return { amount: isWhole ? userAmount(day, value, cited) : undefined, value, faults };
}
