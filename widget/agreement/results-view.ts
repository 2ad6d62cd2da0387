/** Every outcome by part of the agreement, with the counts on top, a filter, and the answers that would help most. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  describeState,
  outcomeFilters,
  severities,
  waitedName,
  type AgreementPart,
  type Counts,
  type FactKey,
  type Facts,
  type Finding,
  type Outcome,
  type OutcomeFilter,
  type PassTexts,
} from '#core';
import { choiceGroup } from '../base/choice-group';
import { findingItem, type Target } from '../base/finding-list';
import { checkIcon, openIcon, severityIcons } from '../base/icons';
import type { AgreementHost } from './fact-view';
import { filtered, groupByPart, type OutcomeGroup } from './outcome-groups';
import { articleOfPart } from './parts';

export interface ResultsView {
  readonly outcomes: readonly Outcome[];
  /** How many rules wait for each fact. */
  readonly waiting: ReadonlyMap<FactKey, number>;
  readonly filter: OutcomeFilter;
  /** What is in order; absent until it has come. */
  readonly passes: PassTexts | undefined;
  readonly choose: (filter: OutcomeFilter) => void;
  readonly apply: (fix: Facts) => void;
  readonly targetsOf: (finding: Finding) => readonly Target[];
  readonly goTo: (key: FactKey) => void;
}

const number = (value: number) => ({ unit: 'number', value }) as const;

/** What is shown on top, in this order. */
const counted = ['pass', ...severities, 'unknown'] as const;
type Counted = (typeof counted)[number];

const icons = { ...severityIcons, pass: checkIcon, unknown: openIcon } satisfies Record<Counted, unknown>;

/** `23 in orde`, `2 fouten`; without what is not there, save what is in order. */
function countsInWords(
  counts: Counts,
  host: AgreementHost,
): readonly { readonly of: Counted; readonly said: string }[] {
  const words = host.words.results.counts;
  return counted
    .filter((of) => of === 'pass' || counts[of] > 0)
    .map((of) => ({ of, said: host.say(words[of][counts[of] === 1 ? 0 : 1], { count: number(counts[of]) }) }));
}

/** All counts in one sentence, for reading out. */
export const countsSentence = (counts: Counts, host: AgreementHost): string =>
  `${countsInWords(counts, host)
    .map(({ said }) => said)
    .join(', ')}.`;

/** The counts with their icons. */
export function tallyView(counts: Counts, show: () => void, host: AgreementHost): TemplateResult {
  return html`<div class="top" part="counts">
    <ul class="tally">
      ${countsInWords(counts, host).map(
        ({ of, said }) => html`<li data-severity=${of} data-count=${counts[of]}>${icons[of]}<span>${said}</span></li>`,
      )}
    </ul>
    <button type="button" class="link no-print" @click=${show}>${host.words.results.show}</button>
  </div>`;
}

/** Name of a part with its article. */
export function partName(part: AgreementPart, host: AgreementHost): string {
  const name = host.words.parts[part];
  const article = articleOfPart[part];
  if (article === undefined) return name;
  return host.say(host.words.articlePart, { part: { unit: 'text', value: name }, article: number(article) });
}

function factLink(key: FactKey, view: ResultsView, host: AgreementHost, more?: string): TemplateResult {
  return html`<button
      type="button"
      class="link"
      data-fact=${key}
      @click=${() => {
        view.goTo(key);
      }}
    >
      ${waitedName(key, host.language.texts)}</button
    >${more === undefined ? nothing : html` <span class="hint">(${more})</span>`}`;
}

/** Once each, in the order in which they are named. */
const missingOf = (outcome: Outcome): readonly FactKey[] =>
  outcome.kind === 'unknown' && outcome.until === undefined ? [...new Set(outcome.missing)] : [];

function stateOf(outcome: Exclude<Outcome, Finding>, view: ResultsView, host: AgreementHost): TemplateResult {
  const { texts } = host.language;
  const missing = missingOf(outcome);
  const named = outcome.kind === 'unknown' && outcome.lookUp === undefined && missing.length > 0;
  return html`<div class="state">
    ${
      named
        ? html`<span>${texts.waitsFor}</span> ${missing.map((key) => factLink(key, view, host))}`
        : describeState(outcome, texts)
    }
  </div>`;
}

/** What is in order is said in words of its own; any other title names a fault, and says first that it is none. */
function saidOf(outcome: Exclude<Outcome, Finding>, { passes }: ResultsView, host: AgreementHost): TemplateResult {
  const { inOrder, waiting, notApplicable } = host.words.results;
  const { title } = host.language.texts.rules[outcome.rule];
  if (outcome.kind === 'pass') {
    return html`<p><span class="unseen">${inOrder} </span>${passes?.[outcome.rule] ?? title}</p>`;
  }
  const lead = outcome.kind === 'unknown' ? waiting : notApplicable;
  return html`<p class="not-found"><strong>${lead}</strong> ${title}</p>`;
}

function outcomeItem(outcome: Outcome, view: ResultsView, host: AgreementHost): TemplateResult {
  if (outcome.kind === 'finding') return findingItem(outcome, { ...view, isInGroup: true }, host);
  return html`<li class="outcome" data-rule=${outcome.rule} data-outcome=${outcome.kind}>
    ${outcome.kind === 'pass' ? checkIcon : openIcon}
    <div>${saidOf(outcome, view, host)} ${outcome.kind === 'pass' ? nothing : stateOf(outcome, view, host)}</div>
  </li>`;
}

function groupView({ part, outcomes }: OutcomeGroup, view: ResultsView, host: AgreementHost): TemplateResult {
  return html`<section class="group" data-part=${part} aria-labelledby=${`results-${part}`}>
    <h4 id=${`results-${part}`}>${partName(part, host)}</h4>
    <ul class="list">
      ${outcomes.map((outcome) => outcomeItem(outcome, view, host))}
    </ul>
  </section>`;
}

const shownAnswers = 5;

/** The answers that most rules wait for: what to fill in next. */
function nextAnswers(view: ResultsView, host: AgreementHost): TemplateResult | typeof nothing {
  const { nextAnswers: heading, rules } = host.words.results;
  const most = [...view.waiting].sort(([, one], [, other]) => other - one).slice(0, shownAnswers);
  if (most.length === 0) return nothing;
  return html`<div class="next-answers">
    <p>${heading}</p>
    <ul>
      ${most.map(
        ([key, count]) =>
          html`<li>${factLink(key, view, host, host.say(rules[count === 1 ? 0 : 1], { count: number(count) }))}</li>`,
      )}
    </ul>
  </div>`;
}

function filterView({ outcomes, filter, choose }: ResultsView, host: AgreementHost): TemplateResult {
  const words = host.words.results;
  return choiceGroup(
    {
      id: 'filter',
      legend: words.filter,
      options: outcomeFilters.map((value) => ({
        value,
        label: `${words.filters[value]} (${String(filtered(outcomes, value).length)})`,
      })),
      chosen: filter,
    },
    choose,
  );
}

/** The whole list under its counts and filter. */
export function resultsView(view: ResultsView, host: AgreementHost): TemplateResult {
  const words = host.words.results;
  const { filter } = view;
  const shown = filtered(view.outcomes, filter);
  return html`<section class="card results" part="results" aria-labelledby="results-heading">
    <h3 id="results-heading" tabindex="-1">${words.heading}</h3>
    ${filterView(view, host)} ${filter === 'findings' || filter === 'unknown' ? nextAnswers(view, host) : nothing}
    ${filter === 'pass' && shown.length > 0 && !view.passes ? html`<p class="hint">${words.passedHint}</p>` : nothing}
    ${
      shown.length === 0
        ? html`<p class="empty">${words.none[filter]}</p>`
        : groupByPart(shown).map((group) => groupView(group, view, host))
    }
  </section>`;
}
