/** Recognises an amount: which step it is, and from which day it holds. */
import { allowanceAmounts, allowanceSteps, type AllowanceAmounts, type AllowanceStep } from '../law/allowance-amounts';
import type { LawSeries } from '../law/dated';
import type { Cents } from '../values/money';
import type { PlainDate } from '../values/plain-date';

export interface KnownAmount {
  readonly step: AllowanceStep;
  /** First day of the index it belongs to. */
  readonly since: PlainDate;
}

/** The step and index that an amount belongs to, the newest first; `undefined` for an amount that was never fixed. */
export function findAmount(
  amount: Cents,
  amounts: LawSeries<AllowanceAmounts> = allowanceAmounts,
): KnownAmount | undefined {
  for (const { from, value } of amounts.entries.toReversed()) {
    const step = allowanceSteps.find((candidate) => value.steps[candidate] === amount);
    if (step !== undefined && from !== undefined) return { step, since: from };
  }
  return undefined;
}
