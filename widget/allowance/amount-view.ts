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
import type { FieldHost } from '../base/text-field';
import { yesNoQuestions } from './education-form';

export interface AmountView {
  readonly education: Education;
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

/** In the order of the questions. */
const asked: readonly (keyof Education)[] = [...yesNoQuestions, 'alternatingYearsPassed'];

type KnownStep = Extract<StepFromEducation, { kind: 'known' }>;

const whenOf = ({ date: day, isToday }: AmountView, host: FieldHost): string => {
  const words = host.language.words.allowance;
  if (day === undefined) return '';
  return lowerFirst(host.say(isToday ? words.onToday : words.onDate, { date: date(day) }));
};

function stepCard(known: KnownStep, amount: Cents, view: AmountView, host: FieldHost): TemplateResult {
  const words = host.language.words.allowance;
  return html`<div class="amount-card" part="amount" data-step=${known.step}>
    ${checkIcon}
    <div>
      <p class="step-name">${host.say(words.step, { step: { unit: 'number', value: known.step } })}</p>
      <p class="amount">${host.say(words.perMonth, { amount: money(amount) })}</p>
      <p class="hint">${whenOf(view, host)}</p>
      <p class="because">${words.because}</p>
      <ul class="reasons">
        ${known.because.map((reason) => html`<li>${words.reasons[reason]}</li>`)}
      </ul>
    </div>
  </div>`;
}

function openCard(missing: readonly (keyof Education)[], host: FieldHost): TemplateResult {
  const words = host.language.words.allowance;
  const names = asked.filter((name) => missing.includes(name)).map((name) => text(lowerFirst(words.education[name])));
  const fields: Value = { unit: 'list', value: names };
  return html`<div class="amount-card open" part="amount">
    ${openIcon}
    <div>
      <p class="step-name">${words.open}</p>
      <p>${host.say(words.openWhy, { fields })}</p>
    </div>
  </div>`;
}

function stepTable(
  entry: LawEntry<AllowanceAmounts>,
  view: AmountView,
  step: AllowanceStep | undefined,
  host: FieldHost,
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
          ? html`${texts.source}:
            ${source.url === undefined ? source.title : html`<a href=${source.url} target="_blank" rel="noopener">${source.title}</a>`}${source.at === undefined ? nothing : `, ${source.at}`},
            ${host.say(allowance.verified, { date: date(verifiedOn) }).toLowerCase()}.`
          : nothing
      }
    </p>`;
}

/** Step, amount, reasons, source and table. */
export function amountView(view: AmountView, host: FieldHost): TemplateResult {
  const words = host.language.words.allowance;
  const result = allowanceStep(view.education);
  const step = result.kind === 'known' ? result.step : undefined;
  const allowance = step && view.date && allowanceFor(step, view.date);
  const entry = view.date && allowanceAmounts.on(view.date);
  return html`<section class="card result" part="result">
    <h3>${words.result}</h3>
    ${result.kind === 'unknown' ? openCard(result.missing, host) : nothing}
    ${result.kind === 'known' && allowance ? stepCard(result, allowance.amount, view, host) : nothing}
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
export function amountSummary(view: AmountView, host: FieldHost): string {
  const result = allowanceStep(view.education);
  if (result.kind === 'unknown' || !view.date) return '';
  const allowance = allowanceFor(result.step, view.date);
  if (!allowance) return '';
  return host.say(host.language.words.allowance.summary, {
    step: { unit: 'number', value: result.step },
    amount: money(allowance.amount),
  });
}
