/** Copying a day to other days, with a way back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Value } from '#core';
import type { DayHost } from './day-view';
import { DayForm } from './schedule-form';

export interface DayToCopy {
  readonly id: string;
  readonly name: string;
  readonly form: DayForm;
}

const text = (value: string): Value => ({ unit: 'text', value });

/** What is being copied, and the last copy that can be undone. */
export class Copying {
  #source: DayForm | undefined;
  #last: { readonly sentence: string; readonly target: DayForm; readonly before: DayForm } | undefined;

  isOpen(day: DayForm): boolean {
    return this.#source === day;
  }

  toggle(day: DayForm): void {
    this.#source = this.#source === day ? undefined : day;
    this.#last = undefined;
  }

  /** Forgets both, when the days are replaced. */
  clear(): void {
    this.#source = undefined;
    this.#last = undefined;
  }

  copy(from: DayToCopy, to: DayToCopy, sentence: string): void {
    this.#last = { sentence, target: to.form, before: new DayForm().copy(to.form) };
    to.form.copy(from.form);
  }

  undo(): void {
    this.#last?.target.copy(this.#last.before);
    this.#last = undefined;
  }

  get sentence(): string | undefined {
    return this.#last?.sentence;
  }
}

/** The days to copy to, and what was copied last. */
export function copyView(
  copying: Copying,
  from: DayToCopy,
  others: readonly DayToCopy[],
  host: DayHost,
): TemplateResult | typeof nothing {
  if (!copying.isOpen(from.form)) return nothing;
  const words = host.language.words.schedule.day;
  const copyTo = (to: DayToCopy): void => {
    const sentence = host.say(words.copied, { from: text(from.name), to: text(to.name) });
    copying.copy(from, to, sentence);
    host.announce(sentence);
    host.changed();
  };
  const undo = (): void => {
    copying.undo();
    host.announce(words.undone);
    host.changed();
    host.focusOn(`#${from.id}-copy`);
  };
  return html`<div class="copying" role="group" aria-label=${host.say(words.copyTo, { day: text(from.name) })}>
    <p>${host.say(words.copyTo, { day: text(from.name) })}</p>
    <div class="chips">
      ${others.map(
        (to) =>
          html`<button
            type="button"
            class="chip"
            @click=${() => {
              copyTo(to);
            }}
          >
            ${host.say(to.name)}
          </button>`,
      )}
    </div>
    ${
      copying.sentence === undefined
        ? nothing
        : html`<p class="copied">
            ${copying.sentence} <button type="button" class="link" @click=${undo}>${words.undo}</button>
          </p>`
    }
  </div>`;
}
