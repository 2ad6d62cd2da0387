/** The shape of a language for calculations: their steps, the dates of an agreement, premiums, and amounts of users. */
import type { ChangeReason } from '../allowance/timeline';
import type { AmountFault } from '../facts/user-amounts';
import type { StepId } from '../law/step';
import type { ConditionState, PremiumConditionId } from '../rules/agreement-premiums';
import type { CalendarDateId } from '../rules/calendar-date';
import type { AmountKind } from './explain';

export interface CalculationTexts {
  /** Each names its inputs in braces: `{effective}`. */
  readonly steps: Readonly<Record<StepId, string>>;
  readonly dates: Readonly<Record<CalendarDateId, string>>;
  readonly premiumConditions: Readonly<Record<PremiumConditionId, string>>;
  readonly conditionStates: Readonly<Record<ConditionState, string>>;
  readonly changeReasons: Readonly<Record<ChangeReason, string>>;
  /** What a wrong amount of the allowance is. */
  readonly amountKinds: Readonly<Record<AmountKind, string>>;
  readonly amountFaults: Readonly<Record<AmountFault, string>>;
  /** Beside an amount that the user added. */
  readonly ownAmount: string;
  /** How a part of a month is estimated, and how sums are rounded. */
  readonly estimate: string;
  /** Beside a school holiday in which the allowance is not due. */
  readonly unpaidHoliday: string;
  readonly supposesSuccess: string;
}
