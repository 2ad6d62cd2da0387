/** What the amount that somebody typed is: right, wrong and why, or not to be told yet. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  describeFinding,
  findAmount,
  type AllowanceRuleId,
  type AllowanceStep,
  type Cents,
  type Finding,
  type Outcome,
  type Value,
} from '#core';
import { checkIcon, openIcon, severityIcons } from '../base/icons';
import type { QuestionsHost } from './questions-view';

const money = (value: Cents): Value => ({ unit: 'money', value });

/** Words for an amount that the rule cannot judge yet. */
function recognised(amount: Cents, host: QuestionsHost): string {
  const known = findAmount(amount);
  const { check } = host.words;
  if (!known) return host.say(check.notListed, { amount: money(amount) });
  return host.say(check.recognised, {
    amount: money(amount),
    step: { unit: 'number', value: known.step },
    since: { unit: 'date', value: known.since },
  });
}

const wrong = (finding: Finding<AllowanceRuleId>, host: QuestionsHost): string =>
  describeFinding(finding, host.language.texts).explanation.join(' ');

/** A line under the question about the amount; nothing while there is no amount. */
export function amountCheck(
  amount: Cents | undefined,
  step: AllowanceStep | undefined,
  outcomes: readonly Outcome<AllowanceRuleId>[],
  host: QuestionsHost,
): TemplateResult | typeof nothing {
  const outcome = outcomes.find(({ rule }) => rule === 'allowance/amount');
  if (amount === undefined || !outcome) return nothing;
  if (outcome.kind === 'finding') {
    return html`<p class="amount-check" data-severity=${outcome.severity}>
      ${severityIcons[outcome.severity]}<span>${wrong(outcome, host)}</span>
    </p>`;
  }
  if (outcome.kind === 'pass') {
    const right = host.say(host.words.check.right, {
      amount: money(amount),
      step: { unit: 'number', value: step ?? 0 },
    });
    return html`<p class="amount-check right">${checkIcon}<span>${right}</span></p>`;
  }
  return html`<p class="amount-check">${openIcon}<span>${recognised(amount, host)}</span></p>`;
}
