/** A block of a spreadsheet: what was understood of it is shown before anything changes. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatClock, places, weekdays, type Block, type Place, type Value, type Weekday } from '#core';
import { choiceGroup } from '../../base/choice-group';
import type { DayHost } from '../day-view';
import { PlaceForm, type WeekForm } from '../schedule-form';
import { readTable, type PastedHours, type PastedTable } from './read-table';

export const pasteFieldId = 'paste';

const text = (value: string): Value => ({ unit: 'text', value });

interface Target extends PastedHours {
  readonly weekday: Weekday;
  readonly place: Place;
}

export class Pasting {
  text = '';
  #table: PastedTable = { days: [], unread: [] };
  /** Place of hours whose table names none. */
  place: Place = 'company';
  /** Day of the first row where the table names none. */
  first: Weekday = 'monday';

  read(pasted: string): void {
    this.text = pasted;
    this.#table = readTable(pasted);
  }

  get unread(): readonly string[] {
    return this.#table.unread;
  }

  get asksPlace(): boolean {
    return this.#table.days.some(({ place }) => place === undefined);
  }

  get asksDay(): boolean {
    return this.#table.days.some(({ weekday }) => weekday === undefined);
  }

  /** The hours by day and place. Rows without a day follow each other, and end with the week. */
  get targets(): readonly Target[] {
    let next = weekdays.indexOf(this.first);
    return this.#table.days.flatMap((hours) => {
      const weekday = hours.weekday ?? weekdays[next];
      if (hours.weekday === undefined) next += 1;
      return weekday ? [{ ...hours, weekday, place: hours.place ?? this.place }] : [];
    });
  }

  /** Writes the hours into a week. What the table does not speak of stays as it is. */
  applyTo(week: WeekForm): void {
    for (const { weekday, place, blocks, breaks, lessonHours } of this.targets) {
      const form = week[weekday][place];
      const given = new PlaceForm();
      given.set({ blocks, breaks, ...(lessonHours !== undefined && { lessonHours }) });
      const [, lessons, blockTexts, breakTexts] = given.content;
      const [, ownLessons, ownBlocks] = form.content;
      form.restore([
        true,
        lessonHours === undefined ? ownLessons : lessons,
        blocks.length === 0 ? ownBlocks : blockTexts,
        breakTexts,
      ]);
    }
  }
}

const times = (blocks: readonly Block[]): string =>
  blocks
    .map(
      ({ from, to }) => `${from === undefined ? '…' : formatClock(from)}–${to === undefined ? '…' : formatClock(to)}`,
    )
    .join('\n');

function preview(pasting: Pasting, nameOf: (weekday: Weekday) => string, host: DayHost): TemplateResult {
  const { paste, day } = host.language.words.schedule;
  return html`<table class="preview">
    <caption>
      ${paste.preview}
    </caption>
    <thead>
      <tr>
        ${paste.columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${pasting.targets.map(
        ({ weekday, place, blocks, breaks, lessonHours }) =>
          html`<tr>
            <th scope="row">${host.say(nameOf(weekday))}</th>
            <td>${day.places[place]}</td>
            <td>${times(blocks)}</td>
            <td>${times(breaks)}</td>
            <td>${lessonHours ?? ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export interface PasteView {
  readonly nameOf: (weekday: Weekday) => string;
  readonly apply: () => void;
  readonly cancel: () => void;
}

/** The field to paste in, what was understood, and what was not. */
export function pasteView(pasting: Pasting, view: PasteView, host: DayHost): TemplateResult {
  const { paste, day } = host.language.words.schedule;
  const { unread, targets } = pasting;
  const isEmpty = pasting.text.trim() === '';
  const changed = (): void => {
    host.requestUpdate();
  };
  return html`<section class="panel" part="paste" aria-labelledby="paste-label">
    <label id="paste-label" for=${pasteFieldId}>${paste.field}</label>
    <p class="hint" id="paste-hint">${paste.hint}</p>
    <textarea
      id=${pasteFieldId}
      rows="4"
      part="input"
      spellcheck="false"
      aria-describedby="paste-hint${unread.length > 0 ? ' paste-unread' : ''}"
      .value=${live(pasting.text)}
      @input=${(event: Event) => {
        event.stopPropagation();
        pasting.read((event.currentTarget as HTMLTextAreaElement).value);
        host.announce(
          pasting.targets.length === 0
            ? paste.nothing
            : host.say(paste.understood, { count: { unit: 'number', value: pasting.targets.length } }),
        );
      }}
      @change=${(event: Event) => {
        event.stopPropagation();
      }}
    ></textarea>
    ${
      pasting.asksPlace
        ? choiceGroup<Place>(
            {
              id: 'paste-place',
              legend: paste.place,
              options: places.map((value) => ({ value, label: day.places[value] })),
              chosen: pasting.place,
            },
            (place) => {
              pasting.place = place;
              changed();
            },
          )
        : nothing
    }
    ${
      pasting.asksDay
        ? choiceGroup<Weekday>(
            {
              id: 'paste-day',
              legend: paste.firstDay,
              options: weekdays.map((value) => ({ value, label: host.say(view.nameOf(value)) })),
              chosen: pasting.first,
            },
            (weekday) => {
              pasting.first = weekday;
              changed();
            },
          )
        : nothing
    }
    ${targets.length > 0 ? html`<div class="scroll" tabindex="0" role="region" aria-label=${paste.preview}>${preview(pasting, view.nameOf, host)}</div>` : nothing}
    ${!isEmpty && targets.length === 0 ? html`<p class="field-error">${paste.nothing}</p>` : nothing}
    ${
      unread.length > 0
        ? html`<p class="field-error" id="paste-unread">
            ${host.say(paste.unread, { cells: { unit: 'list', value: unread.map(text) } })}
          </p>`
        : nothing
    }
    <p class="actions">
      <button type="button" class="primary" ?disabled=${targets.length === 0} @click=${view.apply}>
        ${paste.apply}
      </button>
      <button type="button" @click=${view.cancel}>${paste.cancel}</button>
    </p>
  </section>`;
}
