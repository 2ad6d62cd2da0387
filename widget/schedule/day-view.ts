/** One day of the week: which places, their hours and breaks, what the day amounts to, and copying it to other days. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDuration, places, type DayHours, type Place, type Severity, type Value, type Values } from '#core';
import { copyIcon, plusIcon, removeIcon, severityIcons, tickIcon } from '../base/icons';
import { errorLine, textInput } from '../base/text-field';
import type { ScheduleHost } from './schedule-host';
import { RangeDraft, type DayForm, type PlaceForm } from './schedule-form';

/** What a day needs of the element beyond what a field needs. */
export interface DayHost extends ScheduleHost {
  /** Brings focus to an element of the day once it is on the screen. */
  focusOn(selector: string): void;
  workOn(day: DayForm): void;
  leave(day: DayForm): void;
  requestUpdate(): void;
  /** For an element that holds days: keys in their time fields, leaving those, and pasting in them. */
  readonly onTimeKey: (event: KeyboardEvent) => void;
  readonly onTimeLeft: (event: FocusEvent) => void;
}

export interface DayView {
  readonly id: string;
  /** "maandag", with its week where weeks differ. */
  readonly name: string;
  /** What stands above the day, where the week is said already. */
  readonly title?: string;
  readonly form: DayForm;
  readonly hours: DayHours;
  /** The most severe remark and the number of remarks about this day. */
  readonly remarks: { readonly severity: Severity; readonly count: number } | undefined;
  /** The days to copy to, while they are open. */
  readonly copying: TemplateResult | typeof nothing;
  /** Absent where a day cannot be copied. */
  readonly copyButton?: { readonly isOpen: boolean; readonly toggle: () => void };
}

const text = (value: string): Value => ({ unit: 'text', value });

interface PlaceView {
  readonly id: string;
  readonly day: string;
  readonly place: Place;
  readonly form: PlaceForm;
}

const placeValues = ({ day, place }: PlaceView, { language }: ScheduleHost): Values => ({
  day: text(day),
  place: text(language.words.schedule.day.places[place].toLowerCase()),
});

function rangeRow(
  range: RangeDraft,
  row: { readonly id: string; readonly part: string; readonly remove?: TemplateResult },
  view: PlaceView,
  host: ScheduleHost,
): TemplateResult {
  const words = host.language.words.schedule.day;
  const name = (side: string): string =>
    host.say(words.time, {
      ...placeValues(view, host),
      part: text(row.part.toLowerCase()),
      side: text(side),
    });
  const input = (side: 'from' | 'to', word: string): TemplateResult =>
    textInput(range[side], { id: `${row.id}-${side}`, name: name(word), inputMode: 'numeric' }, host);
  return html`<div class="entry">
    <div class="range">
      <span class="range-name" aria-hidden="true">${row.part}</span>
      ${input('from', words.from)} <span class="until" aria-hidden="true">${words.until}</span>
      ${input('to', words.until)} ${row.remove ?? nothing}
    </div>
    ${errorLine(range.from, `${row.id}-from`, host)} ${errorLine(range.to, `${row.id}-to`, host)}
  </div>`;
}

function breakRows(view: PlaceView, host: DayHost): TemplateResult {
  const { id, form } = view;
  const words = host.language.words.schedule.day;
  const values = placeValues(view, host);
  const remove = (draft: RangeDraft): void => {
    form.breaks = form.breaks.filter((other) => other !== draft);
    host.changed();
    host.focusOn(`#${id}-add-break`);
  };
  const numbered = (index: number): Value => ({ unit: 'number', value: index + 1 });
  return html`${repeat(
    form.breaks,
    (draft) => draft,
    (draft, index) =>
      rangeRow(
        draft,
        {
          id: `${id}-break-${String(index)}`,
          part: form.breaks.length === 1 ? words.pause : host.say(words.numberedPause, { number: numbered(index) }),
          remove: html`<button
            type="button"
            class="icon"
            aria-label=${host.say(words.removePause, { ...values, number: numbered(index) })}
            @click=${() => {
              remove(draft);
            }}
          >
            ${removeIcon}
          </button>`,
        },
        view,
        host,
      ),
  )}`;
}

function addBreak(view: PlaceView, host: DayHost): TemplateResult {
  const { id, form } = view;
  const words = host.language.words.schedule.day;
  const add = (): void => {
    form.breaks.push(new RangeDraft());
    host.changed();
    host.focusOn(`#${id}-break-${String(form.breaks.length - 1)}-from`);
  };
  return html`<button
    type="button"
    class="link add"
    id="${id}-add-break"
    aria-label=${host.say(words.addPauseName, placeValues(view, host))}
    @click=${add}
  >
    ${plusIcon} ${words.addPause}
  </button>`;
}

/** More hours than a morning and an afternoon. */
function addBlock(view: PlaceView, host: DayHost): TemplateResult {
  const { id, form } = view;
  const words = host.language.words.schedule.day;
  const add = (): void => {
    form.blocks.push(new RangeDraft());
    host.changed();
    host.focusOn(`#${id}-block-${String(form.blocks.length - 1)}-from`);
  };
  return html`<button
    type="button"
    class="link add"
    aria-label=${host.say(words.addBlockName, placeValues(view, host))}
    @click=${add}
  >
    ${plusIcon} ${words.addBlock}
  </button>`;
}

function lessonHoursRow({ id, day, form }: PlaceView, host: ScheduleHost): TemplateResult {
  const words = host.language.words.schedule.day;
  const inputId = `${id}-lesson-hours`;
  return html`<div class="lesson-hours">
      <span aria-hidden="true">${words.lessonHours}</span>
      ${textInput(
        form.lessonHours,
        { id: inputId, name: host.say(words.lessonHoursName, { day: text(day) }), inputMode: 'decimal' },
        host,
      )}
    </div>
    ${errorLine(form.lessonHours, inputId, host)}`;
}

function placeView(view: PlaceView, host: DayHost): TemplateResult {
  const { id, place, form } = view;
  const words = host.language.words.schedule.day;
  const part = (index: number): string =>
    words.parts[index] ?? host.say(words.extraPart, { number: { unit: 'number', value: index - 1 } });
  return html`<div class="place" data-place=${place} part="place">
    <div class="place-head">
      <p class="place-name">${words.places[place]}</p>
      ${place === 'school' ? lessonHoursRow(view, host) : nothing}
    </div>
    <div class="entries">
      ${form.blocks.map((range, index) =>
        rangeRow(range, { id: `${id}-block-${String(index)}`, part: part(index) }, view, host),
      )}
      ${breakRows(view, host)}
    </div>
    <div class="adders">${addBreak(view, host)} ${addBlock(view, host)}</div>
  </div>`;
}

function toggle(view: DayView, place: Place, host: DayHost): TemplateResult {
  const words = host.language.words.schedule.day;
  const form = view.form[place];
  return html`<button
    type="button"
    class="toggle"
    data-place=${place}
    aria-pressed=${form.isOn ? 'true' : 'false'}
    aria-label=${host.say(words.toggle, { place: text(words.places[place]), day: text(view.name) })}
    @click=${() => {
      form.isOn = !form.isOn;
      host.changed();
    }}
  >
    ${form.isOn ? tickIcon : plusIcon} ${words.places[place]}
  </button>`;
}

function dayTotal({ form, hours }: DayView, host: ScheduleHost): TemplateResult {
  const words = host.language.words.schedule.day;
  const { units } = host.language.texts;
  if (form.isFree) return html`<p class="total free">${words.free}</p>`;
  const clock =
    hours.clock === hours.counted
      ? nothing
      : html` <small>${host.say(words.clock, { clock: { unit: 'duration', value: hours.clock } })}</small>`;
  return html`<p class="total"><strong>${formatDuration(hours.counted, units)}</strong>${clock}</p>`;
}

function remarkBadge({ remarks }: DayView, host: ScheduleHost): TemplateResult | typeof nothing {
  if (!remarks) return nothing;
  const [one, many] = host.language.words.schedule.day.remarks;
  const words = host.say(remarks.count === 1 ? one : many, { count: { unit: 'number', value: remarks.count } });
  return html`<span class="badge" data-severity=${remarks.severity}>${severityIcons[remarks.severity]} ${words}</span>`;
}

function copyButton(
  { id, name, form, copyButton: button }: DayView,
  host: ScheduleHost,
): TemplateResult | typeof nothing {
  if (!button) return nothing;
  return html`<button
    type="button"
    class="icon copy"
    id="${id}-copy"
    ?hidden=${form.isFree}
    aria-expanded=${button.isOpen ? 'true' : 'false'}
    aria-label=${host.say(host.language.words.schedule.day.copyName, { day: text(name) })}
    @click=${button.toggle}
  >
    ${copyIcon}
  </button>`;
}

/** A day with its places. */
export function dayView(view: DayView, host: DayHost): TemplateResult {
  const { id, name, title, form } = view;
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const isInside = relatedTarget instanceof Node && (currentTarget as HTMLElement).contains(relatedTarget);
    if (!isInside) host.leave(form);
  };
  return html`<div
    class="day"
    part="day"
    id=${id}
    role="group"
    aria-label=${host.say(name)}
    tabindex="-1"
    @focusin=${() => {
      host.workOn(form);
    }}
    @focusout=${leave}
  >
    <div class="day-head">
      <h4>${host.say(title ?? name)}</h4>
      ${remarkBadge(view, host)} ${dayTotal(view, host)}
      <div class="toggles">${places.map((place) => toggle(view, place, host))} ${copyButton(view, host)}</div>
    </div>
    ${view.copying}
    <div class="places">
      ${places
        .filter((place) => form[place].isOn)
        .map((place) => placeView({ id: `${id}-${place}`, day: name, place, form: form[place] }, host))}
    </div>
  </div>`;
}
