/** The list of compensation days: add one or paste many, take one away. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, weekdayOf, weekdays, type PlainDate, type Value } from '#core';
import { Draft } from '../base/draft';
import { removeIcon } from '../base/icons';
import { dateNotation } from '../base/notations';
import { errorLine, fieldError, textInput } from '../base/text-field';
import type { ScheduleHost } from './schedule-host';
import type { DayHost } from './day-view';
import type { ScheduleForm } from './schedule-form';

export const restDayFieldId = 'rest-day';

/** A date, or a pasted list of dates: all of them, or none when one cannot be read. */
function readDates(text: string): readonly PlainDate[] | undefined {
  const parts = text
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const dates = parts.map(dateNotation.read);
  return parts.length > 0 && dates.every((date) => date !== undefined) ? dates : undefined;
}

export const newRestDays = (): Draft<readonly PlainDate[]> =>
  new Draft({
    name: 'date',
    read: readDates,
    show: (dates) => dates.map(dateNotation.show).join(', '),
    isWhole: () => false,
  });

function dateName(date: PlainDate, { language }: ScheduleHost): string {
  const { units } = language.texts;
  const weekday = units.weekdays[weekdays.indexOf(weekdayOf(date))] ?? '';
  return `${weekday} ${formatDate(date, units)}`;
}

const daysOf = (value: number): Value => ({ unit: 'days', value });

const listOf = (dates: readonly PlainDate[], host: ScheduleHost): Value => ({
  unit: 'list',
  value: dates.map((date) => ({ unit: 'text', value: dateName(date, host) })),
});

/** How many are needed, in words, and the calendar to choose them in. */
export interface RestDaysView {
  readonly needed: string;
  readonly calendar: TemplateResult;
}

/** Chooses a day, or takes it away. */
export function toggleRestDay(date: PlainDate, form: ScheduleForm, host: ScheduleHost): void {
  const words = host.language.words.schedule.rest;
  const isListed = form.compensationDays.includes(date);
  form.compensationDays = isListed
    ? form.compensationDays.filter((other) => other !== date)
    : [...form.compensationDays, date].sort();
  host.announce(host.say(isListed ? words.removed : words.added, { days: listOf([date], host) }));
  host.changed();
}

function chip(date: PlainDate, index: number, form: ScheduleForm, host: DayHost): TemplateResult {
  const words = host.language.words.schedule.rest;
  const remove = (): void => {
    form.compensationDays = form.compensationDays.filter((_, other) => other !== index);
    host.announce(host.say(words.removed, { days: listOf([date], host) }));
    host.changed();
    host.focusOn(`#${restDayFieldId}`);
  };
  const name = dateName(date, host);
  return html`<li class="rest-day">
    ${name}
    <button
      type="button"
      class="icon"
      aria-label=${host.say(words.remove, { day: { unit: 'text', value: name } })}
      @click=${remove}
    >
      ${removeIcon}
    </button>
  </li>`;
}

/** Compensation days with the field that adds them. */
export function restDaysView(
  form: ScheduleForm,
  draft: Draft<readonly PlainDate[]>,
  view: RestDaysView,
  host: DayHost,
): TemplateResult {
  const words = host.language.words.schedule.rest;
  const take = (): void => {
    const dates = draft.value;
    if (!dates) return;
    form.compensationDays = [...form.compensationDays, ...dates].sort();
    draft.set(undefined);
    host.announce(host.say(words.added, { days: listOf(dates, host) }));
    host.changed();
  };
  /** A date that stands there when the field is left is meant, button or not. */
  const takeOnLeaving = (event: Event): void => {
    event.stopPropagation();
    take();
  };
  const takeAndGoOn = (): void => {
    take();
    host.focusOn(`#${restDayFieldId}`);
  };
  const takeOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    draft.leave();
    if (draft.isWrong) host.announce(fieldError(draft, host));
    host.changed();
    takeAndGoOn();
  };
  return html`<section class="card" part="rest-days">
    <h3>
      ${words.heading}
      <span class="count">${host.say(words.count, { days: daysOf(form.compensationDays.length) })}</span>
    </h3>
    <p class="needed">${view.needed}</p>
    ${view.calendar}
    <div class="field">
      <label for=${restDayFieldId}>${words.date}</label>
      <p class="hint" id="rest-day-hint">${words.hint}</p>
      <div class="add-row" @keydown=${takeOnEnter} @change=${takeOnLeaving}>
        ${textInput(draft, { id: restDayFieldId, describedBy: 'rest-day-hint' }, host)}
        <button type="button" class="plain" @click=${takeAndGoOn}>${words.add}</button>
      </div>
      ${errorLine(draft, restDayFieldId, host)}
    </div>
    ${
      form.compensationDays.length === 0
        ? nothing
        : html`<ul class="rest-list" aria-label=${words.list}>
            ${form.compensationDays.map((date, index) => chip(date, index, form, host))}
          </ul>`
    }
  </section>`;
}
