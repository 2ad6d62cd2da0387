/** Both premiums: the amount, the conditions as far as the facts show them, and the last day to register. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeSources, type ConditionState, type Premium, type PremiumCondition, type Premiums } from '#core';
import { checkIcon, openIcon, severityIcons } from '../base/icons';
import type { QuestionsHost } from './questions-view';
import { schoolYearName } from './timeline-view';

const stateIcons = { met: checkIcon, 'not-met': severityIcons.error, open: openIcon } satisfies Record<
  ConditionState,
  unknown
>;

function conditionItem({ id, state }: PremiumCondition, { language: { calculations } }: QuestionsHost): TemplateResult {
  const { premiumConditions, conditionStates } = calculations;
  return html`<li class="condition" data-condition=${id} data-state=${state}>
    ${stateIcons[state]}<span>${premiumConditions[id]} <span class="state">(${conditionStates[state]})</span></span>
  </li>`;
}

function premiumCard({ party, amount, conditions, cites }: Premium, host: QuestionsHost): TemplateResult {
  const { premiums } = host.words;
  const [source] = describeSources([cites], host.language.texts);
  return html`<div class="premium" data-party=${party}>
    <h4>${premiums.parties[party]}</h4>
    <p class="premium-amount">${host.say(premiums.amount, { amount: { unit: 'money', value: amount } })}</p>
    <ul>
      ${conditions.map((condition) => conditionItem(condition, host))}
    </ul>
    ${
      source
        ? html`<p class="source">
            ${host.language.texts.source}
            ${source.url === undefined ? source.title : html`<a href=${source.url} target="_blank" rel="noopener">${source.title}</a>`}
          </p>`
        : nothing
    }
  </div>`;
}

/** Premiums of an agreement. */
export function premiumsView({ registerBy, isPast, years, premiums }: Premiums, host: QuestionsHost): TemplateResult {
  const words = host.words.premiums;
  const states = premiums.flatMap(({ conditions }) =>
    conditions.flatMap(({ id, state }) => (id === 'registration' ? [state] : [])),
  );
  const isLate = states.includes('not-met');
  const isOpen = isPast && states.includes('open');
  const tone = isLate || isOpen ? 'warning' : 'info';
  const sentence = isLate ? words.late : isOpen ? words.passed : words.registerBy;
  const date = { unit: 'date', value: registerBy } as const;
  return html`<section class="card premiums" part="premiums" aria-labelledby="premiums-heading">
    <h3 id="premiums-heading">${words.heading}</h3>
    <p class="deadline" data-severity=${tone}>${severityIcons[tone]}<span>${host.say(sentence, { date })}</span></p>
    <p>
      ${words.years}
      ${years
        .map(({ schoolYear, isLongEnough }) =>
          host.say(isLongEnough ? words.longEnough : words.tooShort, { year: schoolYearName(schoolYear) }),
        )
        .join(', ')}.
    </p>
    <div class="fields">${premiums.map((premium) => premiumCard(premium, host))}</div>
  </section>`;
}
