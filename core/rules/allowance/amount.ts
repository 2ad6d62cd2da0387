/**
 * The allowance of an OAO is the amount of the learner's step on the first day, fixed by the Flemish government; a
 * higher one is not allowed either (official slides, article 7). What another amount is (an older index, another step)
 * is told.
 */
import { findAmount, type KnownAmount } from '../../allowance/find-amount';
import { allowanceSteps } from '../../law/allowance-amounts';
import type { Citation } from '../../law/sources';
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
  check: (facts, { read, amounts }) => {
    const start = facts['agreement.start'];
    const typed = facts['allowance.amount'];
    if (start === undefined) return waitFor(facts, 'agreement.start', 'allowance.amount');
    const entry = read(amounts, start);
    if (!entry) return notApplicable('before-law');
    if (typed === undefined) return unknown('allowance.amount');
    const { steps } = entry.value;
    const wrong = (expected: Value): Found<Message> =>
      wrongAmount({ typed, start, since: entry.from, known: findAmount(typed, amounts), expected }, entry.cites);
    const chosen = chosenStep(facts);
    if (chosen.step === undefined) {
      const possible = allowanceSteps.map((step) => steps[step]);
      if (possible.includes(typed)) return unknown(...chosen.missing);
      return wrong(listValue(possible.map(moneyValue)));
    }
    const right = steps[chosen.step];
    if (typed === right) return pass;
    return { ...wrong(moneyValue(right)), fix: { 'allowance.amount': right } };
  },
});

interface WrongAmount {
  readonly typed: Cents;
  readonly start: PlainDate;
  /** First day of the index on the first day of the agreement. */
  readonly since: PlainDate | undefined;
  readonly known: KnownAmount | undefined;
  readonly expected: Value;
}

function wrongAmount(wrong: WrongAmount, cites: Citation): Found<Message> {
  const { typed, start, expected } = wrong;
  const [message, values] = whatItIs(wrong);
  return finding(severityBy(cites), message, {
    fields: ['allowance.amount', 'allowance.step'],
    values: { amount: moneyValue(typed), start: dateValue(start), expected, ...values },
    expected,
    received: moneyValue(typed),
  });
}

function whatItIs({ known, since, start }: WrongAmount): [Message, Values] {
  if (!known) return ['not-listed', {}];
  const values = { other: numberValue(known.step), since: dateValue(known.since) };
  if (known.since === since) return ['other-step', values];
  return [known.since > start ? 'newer-index' : 'older-index', values];
}
