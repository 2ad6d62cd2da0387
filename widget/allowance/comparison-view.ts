/** "What if": other answers beside those that were given, the difference they make, and a way back for each of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Cents, Facts, PlainDate, Value } from '#core';
import { disclosureButton, disclosurePanel } from '../base/disclosure';
import type { AllowanceForm } from './allowance-form';
import { comparedQuestions, project, type Comparison, type ComparedQuestion, type Projection } from './comparison';
import { answerInWords, questionView, type QuestionsHost } from './questions-view';
import { schoolYearName } from './timeline-view';

export interface ComparisonView {
  readonly comparison: Comparison;
  readonly form: AllowanceForm;
  /** The facts to judge, as they are and as they would be. */
  readonly now: Facts;
  readonly other: Facts;
  readonly day: PlainDate | undefined;
  readonly toggle: () => void;
  readonly apply: () => void;
  /** Something in the second set changed. */
  readonly changed: () => void;
}

interface Row {
  readonly name: string;
  readonly now: Value | undefined;
  readonly other: Value | undefined;
}

const money = (value: Cents | undefined): Value | undefined =>
  value === undefined ? undefined : { unit: 'money', value };

/** `+ € 40,00`, `− € 40,00`, or that it is the same; nothing to say of what is no amount. */
function difference({ now, other }: Pick<Row, 'now' | 'other'>, host: QuestionsHost): string {
  const { same } = host.words.compare;
  if (now === undefined || other === undefined) return '';
  if (now.value === other.value) return same;
  if (now.unit !== 'money' || other.unit !== 'money') return '';
  const sum = other.value - now.value;
  const amount = host.say('{amount}', { amount: { unit: 'money', value: Math.abs(sum) as Cents } });
  return `${sum < 0 ? '−' : '+'}\u00a0${amount}`;
}

const yearsOf = (...projections: readonly Projection[]): readonly number[] =>
  [...new Set(projections.flatMap(({ timeline }) => timeline?.schoolYears.map(({ year }) => year) ?? []))].sort(
    (one, other) => one - other,
  );

/** A school year in which there is no agreement brings nothing. */
function yearTotal({ timeline }: Projection, year: number): Value | undefined {
  if (!timeline) return undefined;
  return money(timeline.schoolYears.find((total) => total.year === year)?.amount ?? (0 as Cents));
}

const monthlyAtStart = ({ timeline }: Projection): Value | undefined => money(timeline?.months[0]?.monthly);

function stepAtStart({ timeline }: Projection): Value | undefined {
  const step = timeline?.months[0]?.step;
  return step && { unit: 'number', value: step };
}

const registerBy = ({ premiums }: Projection): Value | undefined =>
  premiums && { unit: 'date', value: premiums.registerBy };

function rowsOf(now: Projection, other: Projection, host: QuestionsHost): readonly Row[] {
  const { stepRow, monthlyRow, yearRow, registerRow } = host.words.compare;
  return [
    { name: stepRow, now: stepAtStart(now), other: stepAtStart(other) },
    { name: monthlyRow, now: monthlyAtStart(now), other: monthlyAtStart(other) },
    ...yearsOf(now, other).map((year) => ({
      name: host.say(yearRow, { year: schoolYearName(year) }),
      now: yearTotal(now, year),
      other: yearTotal(other, year),
    })),
    { name: registerRow, now: registerBy(now), other: registerBy(other) },
  ];
}

/** What differs, in a sentence to read out: the rows that are not the same, each with its difference or with both values. */
export function differencesInWords(now: Projection, other: Projection, host: QuestionsHost): string {
  const words = host.words.compare;
  const text = (value: string): Value => ({ unit: 'text', value });
  const said = (value: Value | undefined): Value => value ?? text(words.unknown);
  const rows = rowsOf(now, other, host)
    .filter((row) => row.now?.value !== row.other?.value)
    .map((row) => {
      const name = text(row.name);
      const amount = difference(row, host);
      return amount === ''
        ? host.say(words.change, { name, before: said(row.now), after: said(row.other) })
        : host.say(words.differentRow, { name, difference: text(amount) });
    });
  return rows.length === 0 ? words.noDifference : host.say(words.summary, { rows: text(rows.join('; ')) });
}

function comparisonTable(now: Projection, other: Projection, host: QuestionsHost): TemplateResult {
  const words = host.words.compare;
  const said = (value: Value | undefined): string => (value ? host.say('{value}', { value }) : words.unknown);
  return html`<table class="comparison">
    <caption class="unseen">
      ${words.heading}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="unseen">${words.row}</span></th>
        <th scope="col">${words.now}</th>
        <th scope="col">${words.other}</th>
        <th scope="col">${words.difference}</th>
      </tr>
    </thead>
    <tbody>
      ${rowsOf(now, other, host).map(
        (row) =>
          html`<tr>
            <th scope="row">${row.name}</th>
            <td data-label=${words.now}>${said(row.now)}</td>
            <td data-label=${words.other}>${said(row.other)}</td>
            <td data-label=${words.difference} class="difference">${difference(row, host)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function changeItem(question: ComparedQuestion, view: ComparisonView, host: QuestionsHost): TemplateResult {
  const words = host.words.compare;
  const name = host.words.questions.names[question];
  const text = (form: AllowanceForm): Value => ({
    unit: 'text',
    value: answerInWords(question, form, host) ?? words.empty,
  });
  const said = host.say(words.change, {
    name: { unit: 'text', value: name.replace(/\s*\?$/, '') },
    before: text(view.form),
    after: text(view.comparison.form),
  });
  return html`<li data-changed=${question}>
    <span>${said}</span>
    <button
      type="button"
      class="link"
      aria-label=${host.say(words.restoreName, { question: { unit: 'text', value: name } })}
      @click=${() => {
        view.comparison.restore(question, view.form);
        view.changed();
      }}
    >
      ${words.restore}
    </button>
  </li>`;
}

function changes(view: ComparisonView, host: QuestionsHost): TemplateResult {
  const words = host.words.compare;
  const changed = view.comparison.changed(view.form);
  if (changed.length === 0) return html`<p class="hint">${words.nothingChanged}</p>`;
  return html`<h4>${words.changed}</h4>
    <ul class="changes">
      ${changed.map((question) => changeItem(question, view, host))}
    </ul>
    <div>
      <button type="button" class="primary" @click=${view.apply}>${words.apply}</button>
    </div>`;
}

/** The host of the second set: what changes there changes nothing of the element. */
const hostOfOther = (view: ComparisonView, host: QuestionsHost): QuestionsHost => ({
  words: host.words,
  language: host.language,
  say: (sentence, values) => host.say(sentence, values),
  announce: (sentence) => {
    host.announce(sentence);
  },
  changed: view.changed,
});

function content(view: ComparisonView, host: QuestionsHost): TemplateResult {
  const { comparison, now, other, day } = view;
  const second = hostOfOther(view, host);
  const asked = comparedQuestions.filter((question) => comparison.form.isNeeded(question));
  return html`<div class="what-if">
    <div
      class="questions"
      @change=${(event: Event) => {
        // the element would read out its own result over the difference
        event.stopPropagation();
      }}
    >
      <p class="hint">${host.words.compare.hint}</p>
      ${asked.map((question) => questionView(question, comparison.form, second, 'if-'))}
    </div>
    <div class="outcome">${comparisonTable(project(now, day), project(other, day), host)} ${changes(view, host)}</div>
  </div>`;
}

/** Button and, when it is open, the comparison. */
export function comparisonView(view: ComparisonView, host: QuestionsHost): TemplateResult {
  const { comparison, toggle } = view;
  const disclosure = {
    id: 'comparison',
    name: host.words.compare.open,
    isOpen: comparison.isOpen,
    toggle,
    content: () => (comparison.isOpen ? content(view, host) : html`${nothing}`),
  };
  return html`<section class="card compare" part="comparison" aria-labelledby="comparison-button">
    <h3>${disclosureButton(disclosure)}</h3>
    ${disclosurePanel(disclosure)}
  </section>`;
}
