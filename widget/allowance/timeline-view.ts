/**
 * The allowance month by month: a chart with a row for each school year, the month that was chosen in words, and the same
 * as a table. The chart is a listbox of months, so that the arrow keys walk through it and every month is read out.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  allowanceSteps,
  describeSources,
  type AllowanceMonth,
  type AllowanceTimeline,
  type Cents,
  type UnpaidPeriod,
  type Value,
} from '#core';
import { disclosureButton, disclosurePanel } from '../base/disclosure';
import { chartYears, placeOf, type ChartYear, type MonthChoice } from './months';
import type { QuestionsHost } from './questions-view';

export interface TimelineView {
  readonly timeline: AllowanceTimeline;
  readonly choice: MonthChoice;
  readonly isTableOpen: boolean;
  readonly toggleTable: () => void;
  /** Draws again, and brings focus to the month that was chosen with a key. */
  readonly moved: (hasFocus: boolean) => void;
}

const money = (value: Cents): Value => ({ unit: 'money', value });
const number = (value: number): Value => ({ unit: 'number', value });
const text = (value: string): Value => ({ unit: 'text', value });

/** `2026-2027`. */
export const schoolYearName = (year: number): Value => text(`${String(year)}-\u2060${String(year + 1)}`);

const monthOf = ({ from }: AllowanceMonth): number => Number(from.slice(5, 7)) - 1;

/** `september 2026`. */
const monthName = (month: AllowanceMonth, { language }: QuestionsHost): string =>
  `${language.texts.units.months[monthOf(month)] ?? ''} ${month.from.slice(0, 4)}`;

const kindInWords = ({ kind }: AllowanceMonth, { words }: QuestionsHost): string => words.timeline[kind];

function reasonsInWords({ reasons }: AllowanceMonth, { language: { calculations } }: QuestionsHost): Value {
  return { unit: 'list', value: reasons.map((reason) => text(calculations.changeReasons[reason])) };
}

const termOfHoliday = ({ holiday }: UnpaidPeriod): string => (holiday === 'christmas' ? 'christmas-holiday' : holiday);

const holidayInWords = (period: UnpaidPeriod, host: QuestionsHost): string =>
  host.say(host.words.timeline.holiday, {
    holiday: { unit: 'term', value: termOfHoliday(period) },
    from: { unit: 'date', value: period.from },
    until: { unit: 'date', value: period.until },
  });

/** Everything that makes a month what it is, a sentence each. */
function remarks(month: AllowanceMonth, host: QuestionsHost): readonly string[] {
  const { timeline } = host.words;
  const { paidDays, workingDays, trainingDays, kind, reasons, unpaid } = month;
  const days: Value = { unit: 'list', value: trainingDays.map((value) => ({ unit: 'date', value })) };
  return [
    ...(reasons.length > 0 ? [host.say(timeline.changed, { reasons: reasonsInWords(month, host) })] : []),
    ...unpaid.map((period) => holidayInWords(period, host)),
    ...(trainingDays.length > 0 ? [host.say(timeline.training, { days })] : []),
    ...(kind === 'estimate' ? [host.say(timeline.days, { paid: number(paidDays), working: number(workingDays) })] : []),
  ];
}

/** What is heard of a month: its name and amount, and whatever is special about it. */
function spoken(month: AllowanceMonth, host: QuestionsHost): string {
  const { timeline } = host.words;
  const name = host.say(timeline.month, {
    month: text(monthName(month, host)),
    amount: money(month.amount),
    step: number(month.step),
  });
  return [`${name}, ${kindInWords(month, host)}.`, ...remarks(month, host)].join(' ');
}

const plotHeight = 100;

/** A bar on a field of 10 × 100: what a whole month would bring as an outline, what is due filled in. */
function bar({ monthly, amount }: AllowanceMonth, highest: number): SVGTemplateResult {
  const whole = (monthly / highest) * plotHeight;
  const due = (amount / highest) * plotHeight;
  return svg`<rect class="whole" x="0.6" width="8.8" y=${plotHeight - whole} height=${whole}></rect
    ><rect class="due" x="0.6" width="8.8" y=${plotHeight - due} height=${due}></rect>`;
}

/** Two labels need this many months between them to stand on one line. */
const roomForLabel = 4;

/** What stands above a bar where the amount changes: the amount, and the step or the index. */
function changeLabel(month: AllowanceMonth, isFirst: boolean, isRaised: boolean, host: QuestionsHost) {
  const { timeline } = host.words;
  if (!isFirst && month.reasons.length === 0) return nothing;
  const isStep = isFirst || month.reasons.includes('step');
  const why = isStep ? host.say(timeline.step, { step: number(month.step) }).toLowerCase() : timeline.index;
  const side = placeOf(month) > 8 ? 'to-left' : '';
  return html`<span class="change ${side} ${isRaised ? 'raised' : ''}"
    ><b>${host.say('{amount}', { amount: money(month.monthly) })}</b> ${why}</span
  >`;
}

interface Drawn {
  readonly months: readonly AllowanceMonth[];
  readonly chosen: AllowanceMonth | undefined;
  readonly highest: number;
}

function monthOption(
  month: AllowanceMonth,
  isRaised: boolean,
  { months, chosen, highest }: Drawn,
  view: TimelineView,
  host: QuestionsHost,
): TemplateResult {
  return html`<div
    class="month"
    role="option"
    data-month=${month.from.slice(0, 7)}
    data-kind=${month.kind}
    aria-selected=${month === chosen ? 'true' : 'false'}
    aria-label=${spoken(month, host)}
    tabindex=${month === chosen ? '0' : '-1'}
    @click=${() => {
      view.choice.choose(month);
      view.moved(false);
    }}
  >
    ${changeLabel(month, month === months[0], isRaised, host)}
    <svg class="plot" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">${bar(month, highest)}</svg>
    <span class="month-name" aria-hidden="true">${host.words.timeline.shortMonths[monthOf(month)]}</span>
  </div>`;
}

function yearRow({ total, months }: ChartYear, drawn: Drawn, view: TimelineView, host: QuestionsHost): TemplateResult {
  const name = host.say(host.words.timeline.schoolYear, { year: schoolYearName(total.year) });
  let lastLabel = -roomForLabel;
  let wasRaised = false;
  const cells = months.map((month, place) => {
    if (!month) return html`<div class="month empty" role="presentation"></div>`;
    if (month !== drawn.months[0] && month.reasons.length === 0) return monthOption(month, false, drawn, view, host);
    wasRaised = place - lastLabel < roomForLabel && !wasRaised;
    lastLabel = place;
    return monthOption(month, wasRaised, drawn, view, host);
  });
  return html`<div class="chart-year" role="group" aria-label=${name}>
    <p class="year-head" aria-hidden="true">
      <span>${name}</span>
      <b>${host.say('{amount}', { amount: money(total.amount) })}</b>
    </p>
    <div class="months" role="presentation">${cells}</div>
  </div>`;
}

/** The chosen month in words, with the source of its amount. */
function monthDetail(month: AllowanceMonth, host: QuestionsHost): TemplateResult {
  const { words, language } = host;
  const { entry } = month;
  const [source] = describeSources([entry.cites], language.texts);
  const rate = host.say(words.timeline.rate, { monthly: money(month.monthly), step: number(month.step) });
  const since = entry.from && host.say(language.words.allowance.since, { date: { unit: 'date', value: entry.from } });
  return html`<div class="month-detail" part="month">
    <h4>${host.say('{month}', { month: text(monthName(month, host)) })}</h4>
    <p>
      <b class="month-amount">${host.say('{amount}', { amount: money(month.amount) })}</b>
      <span class="hint">${kindInWords(month, host)}</span>
    </p>
    <p>${rate}.</p>
    ${remarks(month, host).map((remark) => html`<p>${remark}</p>`)}
    <p class="source">
      ${since} ${entry.status === 'computed' ? html`${host.say(language.texts.computed)}.` : nothing}
      ${
        source
          ? html`${language.texts.source}
            ${source.url === undefined ? source.title : html`<a href=${source.url} target="_blank" rel="noopener">${source.title}</a>`}.`
          : nothing
      }
    </p>
  </div>`;
}

const remarksInTable = (month: AllowanceMonth, host: QuestionsHost): string =>
  [host.say('{kind}.', { kind: text(kindInWords(month, host)) }), ...remarks(month, host)].join(' ');

function monthTable(months: readonly AllowanceMonth[], host: QuestionsHost): TemplateResult {
  const { columns } = host.words.timeline;
  return html`<table class="month-table">
    <caption class="unseen">
      ${host.words.timeline.heading}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.month}</th>
        <th scope="col">${columns.step}</th>
        <th scope="col">${columns.monthly}</th>
        <th scope="col">${columns.due}</th>
        <th scope="col">${columns.remark}</th>
      </tr>
    </thead>
    <tbody>
      ${months.map(
        (month) =>
          html`<tr>
            <th scope="row">${host.say('{month}', { month: text(monthName(month, host)) })}</th>
            <td data-label=${columns.step}>${month.step}</td>
            <td data-label=${columns.monthly}>${host.say('{amount}', { amount: money(month.monthly) })}</td>
            <td data-label=${columns.due}>${host.say('{amount}', { amount: money(month.amount) })}</td>
            <td class="remark">${remarksInTable(month, host)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Chart, chosen month and table. */
export function timelineView(view: TimelineView, host: QuestionsHost): TemplateResult {
  const { timeline, choice, isTableOpen, toggleTable, moved } = view;
  const { months } = timeline;
  const { words } = host;
  const chosen = choice.chosen(months);
  const highest = Math.max(...months.flatMap(({ entry }) => allowanceSteps.map((step) => entry.value.steps[step])));
  const drawn: Drawn = { months, chosen, highest };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !choice.move(event.key, months)) return;
    event.preventDefault();
    moved(true);
  };
  const table = {
    id: 'month-table',
    name: words.timeline.asTable,
    isOpen: isTableOpen,
    toggle: toggleTable,
    content: () => monthTable(months, host),
  };
  return html`<section class="card timeline" part="timeline" aria-labelledby="timeline-heading">
    <h3 id="timeline-heading">${words.timeline.heading}</h3>
    <p class="hint" id="timeline-hint">${words.timeline.hint}</p>
    <p class="legend" aria-hidden="true">
      <span><span class="key due"></span>${words.timeline.due}</span>
      ${
        months.some(({ kind }) => kind === 'estimate')
          ? html`<span><span class="key due part"></span>${words.timeline.estimate}</span>`
          : nothing
      }
      <span><span class="key whole"></span>${words.timeline.notDue}</span>
    </p>
    <div
      class="chart"
      role="listbox"
      aria-label=${words.timeline.months}
      aria-describedby="timeline-hint"
      aria-orientation="horizontal"
      @keydown=${onKey}
    >
      ${chartYears(timeline).map((year) => yearRow(year, drawn, view, host))}
    </div>
    ${chosen ? monthDetail(chosen, host) : nothing}
    <p class="hint">${host.language.calculations.estimate} ${host.language.calculations.supposesSuccess}</p>
    <div>${disclosureButton(table)}${disclosurePanel(table)}</div>
  </section>`;
}
