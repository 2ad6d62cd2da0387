/**
 * The amounts follow the index of the minimum income, on its own dates and not on 1 September (official slides, article
 * 7).
 */
import { allowanceSteps } from '../../law/allowance-amounts';
import { dateValue, listValue, moneyValue, type Value } from '../../values/value';
import { chosenStep, stepKeys } from '../derived';
import { exceptTypes, waitFor } from '../guards';
import { defineRule, finding, notApplicable, pass, unknown } from '../rule';

export const indexed = defineRule({
  id: 'allowance/indexed',
  article: 7,
  cites: [{ source: 'oao-slides', at: 'artikel 7', confidence: 'A' }],
  severities: ['info'],
  messages: ['indexed'],
  when: [exceptTypes('SAO', 'DA')],
  uses: ['agreement.start', 'agreement.end', ...stepKeys],
  readsToday: true,
  check: (facts, { read, today, amounts }) => {
    const { 'agreement.start': start, 'agreement.end': end } = facts;
    if (start === undefined) return waitFor(facts, 'agreement.start', 'agreement.end');
    const then = read(amounts, start);
    if (!then) return notApplicable('before-law');
    if (start >= today || then === amounts.on(today)) return pass;
    if (end === undefined) return unknown('agreement.end');
    const now = read(amounts, end < today ? end : today);
    if (!now?.from || now.from <= start) return pass;
    const { step } = chosenStep(facts);
    const shown = step === undefined ? allowanceSteps : [step];
    const shownOf = ({ value }: typeof now): Value => listValue(shown.map((one) => moneyValue(value.steps[one])));
    return finding('info', 'indexed', {
      fields: ['allowance.amount'],
      values: { start: dateValue(start), since: dateValue(now.from), then: shownOf(then), now: shownOf(now) },
    });
  },
});
