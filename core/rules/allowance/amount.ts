/**
 * The allowance of an OAO is the amount of the learner's step on the first day, fixed by the Flemish government; a
 * higher one is not allowed either (official slides, article 7). What another amount is (an older index, another step)
 * is told.
 */
import { findAmount } from '../../allowance/find-amount';
import { allowanceAmounts, allowanceSteps, type AllowanceAmounts } from '../../law/allowance-amounts';
import type { LawEntry } from '../../law/dated';
import type { Cents } from '../../values/money';
import type { PlainDate } from '../../values/plain-date';
import { dateValue, listValue, moneyValue, numberValue, type Value, type Values } from '../../values/value';
import { chosenStep, stepKeys } from '../derived';
import { onlyTypes, waitFor } from '../guards';
import { defineRule, finding, notApplicable, pass, unknown, type Found } from '../rule';
import { severityBy } from '../severity';

type Message = 'other-step' | 'older-index' | 'newer-index' | 'not-listed';

export const amount = defineRule({
  id: 'allowance/amount',
  article: 7,
  cites: [
    { source: 'oao-slides', at: 'artikel 7', confidence: 'A' },
    { source: 'allowance-page', confidence: 'A' },
  ],
  severities: ['error', 'warning'],
  messages: ['other-step', 'older-index', 'newer-index', 'not-listed'],
  when: [onlyTypes('OAO')],
  uses: ['agreement.start', 'allowance.amount', ...stepKeys],
  check: (facts, { read }) => {
    const start = facts['agreement.start'];
    const typed = facts['allowance.amount'];
    if (start === undefined) return waitFor(facts, 'agreement.start', 'allowance.amount');
    const entry = read(allowanceAmounts, start);
    if (!entry) return notApplicable('before-law');
    if (typed === undefined) return unknown('allowance.amount');
    const { steps } = entry.value;
    const chosen = chosenStep(facts);
    if (chosen.step === undefined) {
      const amounts = allowanceSteps.map((step) => steps[step]);
      if (amounts.includes(typed)) return unknown(...chosen.missing);
      return wrongAmount(typed, start, entry, listValue(amounts.map(moneyValue)));
    }
    const right = steps[chosen.step];
    if (typed === right) return pass;
    return { ...wrongAmount(typed, start, entry, moneyValue(right)), fix: { 'allowance.amount': right } };
  },
});

function wrongAmount(
  typed: Cents,
  start: PlainDate,
  entry: LawEntry<AllowanceAmounts>,
  expected: Value,
): Found<Message> {
  const [message, values] = whatItIs(typed, start, entry);
  return finding(severityBy(entry.cites), message, {
    fields: ['allowance.amount', 'allowance.step'],
    values: { amount: moneyValue(typed), start: dateValue(start), expected, ...values },
    expected,
    received: moneyValue(typed),
  });
}

function whatItIs(typed: Cents, start: PlainDate, { from }: LawEntry<AllowanceAmounts>): [Message, Values] {
  const known = findAmount(typed);
  if (!known) return ['not-listed', {}];
  const values = { other: numberValue(known.step), since: dateValue(known.since) };
  if (known.since === from) return ['other-step', values];
  return [known.since > start ? 'newer-index' : 'older-index', values];
}
