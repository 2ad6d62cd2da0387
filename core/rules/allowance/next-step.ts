/**
 * After a year that was finished with success the learner goes up a step on 1 September (official slides, article 7).
 */
import { stepChanges } from '../../allowance/step';
import { stepChangeDay } from '../../law/allowance-amounts';
import { dateValue, numberValue } from '../../values/value';
import { chosenStep, stepKeys } from '../derived';
import { onlyTypes, waitFor } from '../guards';
import { defineRule, detail, foundOrPass, notApplicable, pass, unknown } from '../rule';

export const nextStep = defineRule({
  id: 'allowance/next-step',
  article: 7,
  cites: [{ source: 'oao-slides', at: 'artikel 7', confidence: 'A' }],
  severities: ['info'],
  messages: ['next'],
  when: [onlyTypes('OAO')],
  uses: ['agreement.start', 'agreement.end', ...stepKeys],
  check: (facts, { read }) => {
    const { 'agreement.start': start, 'agreement.end': end } = facts;
    const chosen = chosenStep(facts);
    if (chosen.step === 3) return notApplicable('last-step');
    if (start === undefined || end === undefined) return waitFor(facts, 'agreement.start', 'agreement.end');
    const day = read(stepChangeDay, start);
    if (!day) return notApplicable('before-law');
    if (stepChanges(1, day.value, start, end).length === 0) return pass;
    const { step } = chosen;
    if (step === undefined) return unknown(...chosen.missing);
    const details = stepChanges(step, day.value, start, end).map(({ on, from, to }) =>
      detail('info', 'next', { date: dateValue(on), from: numberValue(from), to: numberValue(to) }),
    );
    return foundOrPass(details, { fields: ['allowance.step', 'agreement.end'] });
  },
});
