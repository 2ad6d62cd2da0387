/** The step that follows from the answers, its amount, why, where it stands, and the amounts of all steps on that day. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  allowanceAmounts,
  allowanceFor,
  allowanceStep,
  allowanceSteps,
  describeSources,
  sources,
  type AllowanceAmounts,
  type AllowanceStep,
  type Cents,
  type Education,
  type LawEntry,
  type PlainDate,
  type StepFromEducation,
  type Value,
} from '#core';
import { checkIcon, openIcon } from '../base/icons';
import type { QuestionsHost } from './questions-view';

export interface AmountView {
  readonly education: Education;
  /** The step that was chosen in the agreement, if any. */
  readonly chosen: AllowanceStep | undefined;
  /** First day of the agreement, else today. */
  readonly date: PlainDate | undefined;
  readonly isToday: boolean;
  /** The amounts may have risen by then. */
  readonly isFuture: boolean;
}

const text = (value: string): Value => ({ unit: 'text', value });
const money = (value: Cents): Value => ({ unit: 'money', value });
const date = (value: PlainDate): Value => ({ unit: 'date', value });

const lowerFirst = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

type KnownStep = Extract<StepFromEducation, { kind: 'known' }>;

/** What still lacks, as the questions ask it. */
function openQuestions(missing: readonly (keyof Education)[], host: QuestionsHost): readonly string[] {
  const { schooling, years } = host.words.questions.names;
  return [
    ...(missing.some((name) => name !== 'alternatingYearsPassed') ? [schooling] : []),
    ...(missing.includes('alternatingYearsPassed') ? [years] : []),
  ];
}

/** The step: as chosen in the agreement, else as it follows from the answers. */
export const stepOf = (view: AmountView): AllowanceStep | undefined => {
  const result = allowanceStep(view.education);
  return view.chosen ?? (result.kind === 'known' ? result.step : undefined);
};

const whenOf = ({ date: day, isToday }: AmountView, host: QuestionsHost): string => {
  const words = host.language.words.allowance;
  if (day === undefined) return '';
  return lowerFirst(host.say(isToday ? words.onToday : words.onDate, { date: date(day) }));
};

/** Why it is this step: the criteria that apply, or that somebody chose it. */
function reasonsOf(step: AllowanceStep, view: AmountView, host: QuestionsHost): readonly string[] {
  const result: StepFromEducation = allowanceStep(view.education);
  const known: KnownStep | undefined = result.kind === 'known' && result.step === step ? result : undefined;
  return known ? known.because.map((reason) => host.language.words.allowance.reasons[reason]) : [host.words.stepGiven];
}

function stepCard(step: AllowanceStep, amount: Cents, view: AmountView, host: QuestionsHost): TemplateResult {
  const words = host.language.words.allowance;
  return html`<div class="amount-card" part="amount" data-step=${step}>
    ${checkIcon}
    <div>
      <p class="step-name">${host.say(words.step, { step: { unit: 'number', value: step } })}</p>
      <p class="amount">${host.say(words.perMonth, { amount: money(amount) })}</p>
      <p class="hint">${whenOf(view, host)}</p>
      <p class="because">${words.because}</p>
      <ul class="reasons">
        ${reasonsOf(step, view, host).map((reason) => html`<li>${reason}</li>`)}
      </ul>
    </div>
  </div>`;
}

function openCard(missing: readonly (keyof Education)[], host: QuestionsHost): TemplateResult {
  const words = host.language.words.allowance;
  return html`<div class="amount-card open" part="amount">
    ${openIcon}
    <div>
      <p class="step-name">${words.open}</p>
      <ul class="reasons">
        ${openQuestions(missing, host).map((question) => html`<li>${question}</li>`)}
      </ul>
    </div>
  </div>`;
}

function stepTable(
  entry: LawEntry<AllowanceAmounts>,
  view: AmountView,
  step: AllowanceStep | undefined,
  host: QuestionsHost,
): TemplateResult {
  const { words, texts } = host.language;
  const { allowance } = words;
  const row = (one: AllowanceStep): TemplateResult =>
    html`<tr class=${one === step ? 'yours' : ''}>
      <th scope="row">${one} ${one === step ? html`<span class="yours-mark">${allowance.yours}</span>` : nothing}</th>
      <td>${host.say('{amount}', { amount: money(entry.value.steps[one]) })}</td>
    </tr>`;
  const [source] = describeSources([entry.cites], texts);
  const { verifiedOn } = sources[entry.cites.source];
  return html`<table part="table">
      <caption>
        ${host.say(allowance.table, { when: text(view.date ? lowerFirst(host.say(allowance.onDate, { date: date(view.date) })) : '') })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${allowance.stepColumn}</th>
          <th scope="col">${allowance.amountColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${allowanceSteps.map(row)}
      </tbody>
    </table>
    <p class="source" data-status=${entry.status}>
      ${entry.from === undefined ? nothing : host.say(allowance.since, { date: date(entry.from) })}
      ${host.say(entry.status === 'computed' ? texts.computed : allowance.published)}.
      ${
        source
          ? html`${texts.source}
            ${source.url === undefined ? source.title : html`<a href=${source.url} target="_blank" rel="noopener">${source.title}</a>`}${source.at === undefined ? nothing : `, ${source.at}`},
            ${lowerFirst(host.say(allowance.verified, { date: date(verifiedOn) }))}.`
          : nothing
      }
    </p>`;
}

/** An agreement of a type that has no allowance. */
export function noAllowanceView({ words }: QuestionsHost): TemplateResult {
  return html`<section class="card result" part="result">
    <div class="amount-card open" part="amount">
      ${openIcon}
      <div>
        <p class="step-name">${words.noAllowance}</p>
        <p>${words.noAllowanceWhy}</p>
      </div>
    </div>
  </section>`;
}

/** Step, amount, reasons, source and table. */
export function amountView(view: AmountView, host: QuestionsHost): TemplateResult {
  const words = host.language.words.allowance;
  const result = allowanceStep(view.education);
  const step = stepOf(view);
  const allowance = step && view.date && allowanceFor(step, view.date);
  const entry = view.date && allowanceAmounts.on(view.date);
  return html`<section class="card result" part="result" aria-labelledby="result-heading">
    <h3 id="result-heading">${words.result}</h3>
    ${step === undefined && result.kind === 'unknown' ? openCard(result.missing, host) : nothing}
    ${step !== undefined && allowance ? stepCard(step, allowance.amount, view, host) : nothing}
    ${
      entry
        ? stepTable(entry, view, step, host)
        : html`<p>${view.date ? host.say(words.notYet, { date: date(view.date) }) : nothing}</p>`
    }
    ${view.isFuture && entry ? html`<p class="later">${words.latestKnown}</p>` : nothing}
    <p class="hint">${words.onlyFullType}</p>
  </section>`;
}

/** The outcome in one line, for reading out; empty while it is open. */
export function amountSummary(view: AmountView, host: QuestionsHost): string {
  const step = stepOf(view);
  if (step === undefined || !view.date) return '';
  const allowance = allowanceFor(step, view.date);
  if (!allowance) return '';
  return host.say(host.language.words.allowance.summary, {
    step: { unit: 'number', value: step },
    amount: money(allowance.amount),
  });
}
