/** The weeks of the schedule: which one is shown, adding, copying and removing one, and how they follow each other. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Value } from '#core';
import { plusIcon, removeIcon } from '../base/icons';
import { choiceGroup } from '../base/choice-group';
import { textField } from '../base/text-field';
import type { DayHost } from './day-view';
import type { ScheduleForm } from './schedule-form';

export interface CycleView {
  readonly shown: number;
  readonly show: (week: number) => void;
  readonly nameOf: (week: number) => string;
}

const number = (week: number): Value => ({ unit: 'number', value: week + 1 });

/** Even and odd weeks, or counted from a Monday; more than two weeks are always counted. */
function orderView(form: ScheduleForm, host: DayHost): TemplateResult {
  const words = host.language.words.schedule.week;
  const choice = choiceGroup<boolean>(
    {
      id: 'week-order',
      legend: words.order,
      options: [
        { value: false, label: words.evenOdd },
        { value: true, label: words.fromMonday },
      ],
      chosen: form.isCounted,
    },
    (isCounted) => {
      form.isCounted = isCounted;
      host.changed();
    },
  );
  return html`${form.weeks.length === 2 ? choice : nothing}
  ${
    form.isEvenOdd
      ? nothing
      : textField(form.firstWeek, { id: 'first-week', label: words.firstWeek, hint: words.firstWeekHint }, host)
  }`;
}

function weekButtons(form: ScheduleForm, { shown, show }: CycleView, host: DayHost): TemplateResult {
  const words = host.language.words.schedule.week;
  const act = (sentence: string, week: number): void => {
    host.announce(sentence);
    host.changed();
    show(week);
  };
  const add = (): void => {
    form.addWeek(shown);
    const last = form.weeks.length - 1;
    act(host.say(words.added, { number: number(last), like: number(shown) }), last);
  };
  const remove = (): void => {
    form.removeWeek(shown);
    act(host.say(words.removed, { number: number(shown) }), Math.min(shown, form.weeks.length - 1));
    host.focusOn('#add-week');
  };
  const copyTo = (target: number): void => {
    form.copyWeek(shown, target);
    act(host.say(words.copied, { from: number(shown), to: number(target) }), target);
  };
  const others = form.weeks.map((_, week) => week).filter((week) => week !== shown);
  return html`<div class="week-buttons">
    <button type="button" class="link" id="add-week" @click=${add}>
      ${plusIcon} ${form.hasCycle ? words.add : words.addFirst}
    </button>
    ${
      form.hasCycle
        ? html`${others.slice(0, 3).map(
              (week) =>
                html`<button
                  type="button"
                  class="link"
                  @click=${() => {
                    copyTo(week);
                  }}
                >
                  ${host.say(words.copy, { from: number(shown), to: number(week) })}
                </button>`,
            )}
            <button
              type="button"
              class="link"
              aria-label=${host.say(words.remove, { number: number(shown) })}
              @click=${remove}
            >
              ${removeIcon} ${words.removeShort}
            </button>`
        : nothing
    }
  </div>`;
}

/** From this number on, weeks are chosen from a list. */
const manyWeeks = 7;

function weekChoice({ weeks }: ScheduleForm, { shown, show, nameOf }: CycleView, host: DayHost): TemplateResult {
  const words = host.language.words.schedule.week;
  if (weeks.length < manyWeeks) {
    return choiceGroup(
      {
        id: 'week',
        legend: words.shown,
        options: weeks.map((_, week) => ({ value: week, label: nameOf(week) })),
        chosen: shown,
      },
      show,
    );
  }
  return html`<div class="field">
    <label for="week-list">${words.shown}</label>
    <select
      id="week-list"
      part="input"
      .value=${live(String(shown))}
      @change=${(event: Event) => {
        event.stopPropagation();
        show(Number((event.currentTarget as HTMLSelectElement).value));
      }}
    >
      ${weeks.map((_, week) => html`<option value=${week} ?selected=${week === shown}>${nameOf(week)}</option>`)}
    </select>
  </div>`;
}

export function cycleView(form: ScheduleForm, view: CycleView, host: DayHost): TemplateResult {
  return html`<div class="cycle">
    ${form.hasCycle ? html`${orderView(form, host)} ${weekChoice(form, view, host)}` : nothing}
    ${weekButtons(form, view, host)}
  </div>`;
}
