/** The allowance of an agreement month by month, from its facts. */
import { withUserAmounts, type UserAmount } from '../allowance/amounts';
import { calculateAllowance, type AllowanceTimeline } from '../allowance/timeline';
import { assertFacts } from '../facts/assert-facts';
import type { Facts } from '../facts/facts';
import type { Calculation } from '../law/step';
import { dayHours } from '../schedule/day';
import { chosenStep } from './derived';
import { waitFor } from './guards';
import { isAdultEducation, notApplicable, unknown, type NotApplicable, type Unknown } from './rule';

/**
 * The timeline of an OAO with its steps. Not applicable to other agreements; else unknown, with the facts that lack (or
 * the end, where it is before the start or more than ten years later).
 * @throws NotFacts for values that are not of the kind of their fact.
 */
export function agreementAllowance(
  facts: Facts,
  amounts: readonly UserAmount[] = [],
): Calculation<AllowanceTimeline> | NotApplicable | Unknown {
  assertFacts(facts);
  const { 'agreement.type': type, 'agreement.start': start, 'agreement.end': end, schedule } = facts;
  if (isAdultEducation(facts)) return notApplicable('adult-education');
  if (type !== undefined && type !== 'OAO') return notApplicable('other-type');
  const chosen = chosenStep(facts);
  if (type === undefined || start === undefined || end === undefined || chosen.step === undefined) {
    const waiting = waitFor(facts, 'agreement.type', 'agreement.start', 'agreement.end');
    return unknown(...waiting.missing, ...(chosen.step === undefined ? chosen.missing : []));
  }
  const agreed = (schedule?.holidayTraining ?? []).filter((day) => dayHours(day).counted > 0);
  const holidayTraining = agreed.map(({ date }) => date);
  const input = { start, end, step: chosen.step, holidayTraining, amounts: withUserAmounts(amounts) };
  return calculateAllowance(input) ?? unknown('agreement.end');
}
