/** The days on which the index changes the allowance of an agreement, as far as the amounts are known. */
import { withUserAmounts, type UserAmount } from '../allowance/amounts';
import { stepChanges } from '../allowance/step';
import { assertFacts } from '../facts/assert-facts';
import type { Facts } from '../facts/facts';
import { stepChangeDay } from '../law/allowance-amounts';
import { moneyValue, numberValue } from '../values/value';
import type { CalendarDate } from './calendar-date';
import { chosenStep } from './derived';
import { isAdultEducation } from './rule';

/**
 * One for each change in an OAO, in order, at the step that a learner has by then who finishes each year with success.
 * @throws NotFacts for values that are not of the kind of their fact.
 */
export function indexDates(facts: Facts, amounts: readonly UserAmount[]): readonly CalendarDate[] {
  assertFacts(facts);
  const { 'agreement.type': type, 'agreement.start': start, 'agreement.end': end } = facts;
  const { step } = chosenStep(facts);
  if (isAdultEducation(facts) || type !== 'OAO') return [];
  if (start === undefined || end === undefined || step === undefined) return [];
  const changes = stepChanges(step, stepChangeDay.on(start)?.value ?? '09-01', start, end);
  return withUserAmounts(amounts).entries.flatMap(({ from: date, value, cites, status }): CalendarDate[] => {
    if (date === undefined || date <= start || date > end) return [];
    const stepThen = changes.findLast(({ on }) => on <= date)?.to ?? step;
    return [
      {
        id: 'index',
        date,
        values: { amount: moneyValue(value.steps[stepThen]), step: numberValue(stepThen) },
        cites: [cites],
        isComputed: status === 'computed',
      },
    ];
  });
}
