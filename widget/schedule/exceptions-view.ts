/** Dates with hours of their own: study days and training in a school holiday. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dayHours, type Outcome, type Value } from '#core';
import { plusIcon, removeIcon } from '../base/icons';
import { dateNotation } from '../base/notations';
import { textField } from '../base/text-field';
import { dayView, type DayHost } from './day-view';
import { remarksOnDate } from './finding-places';
import { exceptionKinds, type ExceptionKind } from './schedule-content';
import { ExceptionForm, type ScheduleForm } from './schedule-form';

const text = (value: string): Value => ({ unit: 'text', value });

export const exceptionId = (index: number): string => `exception-${String(index)}`;

/** "studiedag 23/11/2026". */
export function exceptionName({ kind, date }: ExceptionForm, host: DayHost): string {
  const name = host.language.words.schedule.exceptions.kinds[kind].toLowerCase();
  return date.value === undefined ? name : `${name} ${dateNotation.show(date.value)}`;
}

function exceptionView(exception: ExceptionForm, index: number, view: ExceptionsView, host: DayHost): TemplateResult {
  const words = host.language.words.schedule.exceptions;
  const { form, outcomes } = view;
  const id = exceptionId(index);
  const name = exceptionName(exception, host);
  const remove = (): void => {
    form.exceptions = form.exceptions.filter((other) => other !== exception);
    host.announce(host.say(words.removed, { day: text(name) }));
    host.changed();
    host.focusOn(`#add-${exception.kind}`);
  };
  return html`<li>
    <div class="exception-head">
      ${textField(exception.date, { id: `${id}-date`, label: words.kinds[exception.kind], hint: words.dateHint }, host)}
      <button type="button" class="icon" aria-label=${host.say(words.remove, { day: text(name) })} @click=${remove}>
        ${removeIcon}
      </button>
    </div>
    ${dayView(
      {
        id,
        name,
        form: exception.form,
        hours: dayHours(exception.form.day(true)),
        remarks: remarksOnDate(outcomes, exception.date.value),
        copying: nothing,
      },
      host,
    )}
  </li>`;
}

export interface ExceptionsView {
  readonly form: ScheduleForm;
  /** For the remarks about a date. */
  readonly outcomes: readonly Outcome[];
}

export function exceptionsView(view: ExceptionsView, host: DayHost): TemplateResult {
  const words = host.language.words.schedule.exceptions;
  const { form } = view;
  const add = (kind: ExceptionKind): void => {
    form.exceptions = [...form.exceptions, new ExceptionForm(kind)];
    host.changed();
    host.requestUpdate();
    host.focusOn(`#${exceptionId(form.exceptions.length - 1)}-date`);
  };
  return html`<section class="card exceptions" part="exceptions">
    <h3>${words.heading}</h3>
    <p class="hint">${words.hint}</p>
    ${
      form.exceptions.length === 0
        ? nothing
        : html`<ul class="exception-list" @keydown=${host.onTimeKey} @focusout=${host.onTimeLeft}>
            ${repeat(
              form.exceptions,
              (exception) => exception,
              (exception, index) => exceptionView(exception, index, view, host),
            )}
          </ul>`
    }
    <div class="week-buttons">
      ${exceptionKinds.map(
        (kind) =>
          html`<button
            type="button"
            class="link"
            id="add-${kind}"
            @click=${() => {
              add(kind);
            }}
          >
            ${plusIcon} ${words.add[kind]}
          </button>`,
      )}
    </div>
  </section>`;
}
