/**
 * After a year that was finished with success the learner goes up a step on 1 September (official slides, article 7).
 */
import { stepChangeDay } from '../../law/allowance-amounts';
import { dayInYear, yearOf, type PlainDate } from '../../values/plain-date';
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
    const changes = yearlyBetween(day.value, start, end);
    if (changes.length === 0) return pass;
    const { step } = chosen;
    if (step === undefined) return unknown(...chosen.missing);
    const details = changes.slice(0, 3 - step).map((date, index) =>
      detail('info', 'next', {
        date: dateValue(date),
        from: numberValue(step + index),
        to: numberValue(step + index + 1),
      }),
    );
    return foundOrPass(details, { fields: ['allowance.step', 'agreement.end'] });
  },
});

/** A day of the year, each time it comes after the start and not after the end. */
function yearlyBetween(monthAndDay: `${number}-${number}`, start: PlainDate, end: PlainDate): PlainDate[] {
  const dates: PlainDate[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year += 1) {
    const date = dayInYear(year, monthAndDay);
    if (start < date && date <= end) dates.push(date);
  }
  return dates;
}
