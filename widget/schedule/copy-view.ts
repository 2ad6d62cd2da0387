/** Copying a day to other days of its week. */
import { html, nothing, type TemplateResult } from 'lit';
import { weekdays, type Value, type Weekday } from '#core';
import type { DayHost } from './day-view';
import type { DayForm, WeekForm } from './schedule-form';

const text = (value: string): Value => ({ unit: 'text', value });

/** The day that is being copied, and what was copied last. */
export class Copying {
  #source: DayForm | undefined;
  sentence = '';

  isOpen(day: DayForm): boolean {
    return this.#source === day;
  }

  toggle(day: DayForm): void {
    this.#source = this.#source === day ? undefined : day;
    this.sentence = '';
  }

  /** Closes it, when the days are replaced. */
  clear(): void {
    this.#source = undefined;
    this.sentence = '';
  }
}

export interface CopyView {
  readonly weekday: Weekday;
  readonly week: WeekForm;
  readonly nameOf: (weekday: Weekday) => string;
}

const workingDays = weekdays.slice(0, 5);

/** The days to copy to, and what was copied last. */
export function copyView(copying: Copying, view: CopyView, host: DayHost): TemplateResult | typeof nothing {
  const { weekday, week, nameOf } = view;
  const source = week[weekday];
  if (!copying.isOpen(source)) return nothing;
  const words = host.language.words.schedule.day;
  const others = weekdays.filter((other) => other !== weekday);
  const copyTo = (targets: readonly Weekday[]): void => {
    for (const target of targets) week[target].copy(source);
    const to: Value = { unit: 'list', value: targets.map((target) => text(nameOf(target))) };
    copying.sentence = host.say(words.copied, { from: text(nameOf(weekday)), to });
    host.announce(copying.sentence);
    host.changed();
  };
  const chip = (label: string, targets: readonly Weekday[]): TemplateResult =>
    html`<button
      type="button"
      class="chip"
      @click=${() => {
        copyTo(targets);
      }}
    >
      ${label}
    </button>`;
  const question = host.say(words.copyTo, { day: text(nameOf(weekday)) });
  return html`<div class="copying" role="group" aria-label=${question}>
    <p>${question}</p>
    <div class="chips">
      ${others.map((other) => chip(host.say(nameOf(other)), [other]))}
      ${chip(
        words.copyToWorkingDays,
        workingDays.filter((day) => day !== weekday),
      )}
    </div>
    ${copying.sentence === '' ? nothing : html`<p class="copied">${copying.sentence}</p>`}
  </div>`;
}
