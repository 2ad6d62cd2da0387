/** How far the checking of what a form shows has come: no remarks says something only once something was checked. */
import type { FactKey, Facts, Report } from '#core';
import type { Reading } from '../page/index';

export interface Progress {
  /** `nothing`: nothing was checked yet. `some`: rules wait for what the form asks. `all`: none of them does. */
  readonly kind: 'nothing' | 'some' | 'all';
  /** How many rules wait for what the form asks. */
  readonly waiting: number;
}

/** An account number is asked only of who wants the premium. */
const consents: Readonly<Partial<Record<FactKey, 'learner.premiumConsent' | 'company.premiumConsent'>>> = {
  'learner.iban': 'learner.premiumConsent',
  'company.iban': 'company.premiumConsent',
};

function isAsked(key: FactKey, facts: Facts): boolean {
  const consent = consents[key];
  return consent === undefined || facts[consent] === true;
}

/** What a form asks and was not answered yet. A box that is not ticked is an answer, and what is only shown asks nothing. */
export const unansweredIn = ({ fields, facts }: Pick<Reading, 'fields' | 'facts'>): readonly FactKey[] =>
  fields
    .filter(
      ({ key, control, current }) =>
        current.state === 'unreadable' ||
        (current.state === 'empty' &&
          control.kind !== 'readonly' &&
          control.kind !== 'checkbox' &&
          isAsked(key, facts)),
    )
    .map(({ key }) => key);

/** What a report says of a form that asks these facts still. What is checked at the registration waits for nobody. */
export function progressOf({ outcomes, counts }: Report, unanswered: readonly FactKey[]): Progress {
  const waiting = outcomes.filter(
    (outcome) =>
      outcome.kind === 'unknown' &&
      outcome.until === undefined &&
      outcome.missing.some((key) => unanswered.includes(key)),
  ).length;
  return { kind: counts.pass === 0 ? 'nothing' : waiting > 0 ? 'some' : 'all', waiting };
}
