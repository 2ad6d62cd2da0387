/**
 * A month in which compensation days are chosen, after the grid pattern of the APG. What a day is stands in it as a letter
 * and a pattern, in its name in words, and in the key under the month.
 */
import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import {
  addDays,
  addMonths,
  calendarDays,
  formatDate,
  weekdayOf,
  weekdays,
  type CalendarDay,
  type Facts,
  type PlainDate,
} from '#core';
import { nextIcon, previousIcon } from '../base/icons';
import type { DayHost } from './day-view';

/** Letters in the order in which they are named under the month. */
export const dayMarks = ['publicHoliday', 'schoolHoliday', 'sectorDay', 'exception', 'noHours', 'outside'] as const;
export type DayMark = (typeof dayMarks)[number];

const firstOfMonth = (date: PlainDate): PlainDate => addDays(date, 1 - Number(date.slice(8)));
const lastOfMonth = (date: PlainDate): PlainDate => addDays(addMonths(firstOfMonth(date), 1), -1);
const indexInWeek = (date: PlainDate): number => weekdays.indexOf(weekdayOf(date));

/** The day that has the place of focus, and with it the month that is shown. */
export class Calendar {
  #date: PlainDate | undefined;

  /** Before somebody goes elsewhere, the month is that of the first day of the agreement. */
  dateFrom(start: PlainDate): PlainDate {
    return this.#date ?? start;
  }

  goTo(date: PlainDate): void {
    this.#date = date;
  }

  clear(): void {
    this.#date = undefined;
  }
}

/** Where a key leads from a day; `undefined` for other keys. */
function dayAfterKey(
  date: PlainDate,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): PlainDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -indexInWeek(date));
    case 'End':
      return addDays(date, 6 - indexInWeek(date));
    case 'PageUp':
      return addMonths(date, shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(date, shiftKey ? 12 : 1);
    default:
      return undefined;
  }
}

function marksOf(day: CalendarDay): readonly DayMark[] {
  if (day.isOutside) return ['outside'];
  return [
    ...(day.publicHoliday ? (['publicHoliday'] as const) : []),
    ...(day.schoolHoliday ? (['schoolHoliday'] as const) : []),
    ...(day.isSectorDay ? (['sectorDay'] as const) : []),
    ...(day.exception ? (['exception'] as const) : []),
    ...(day.hasHours === false && !day.exception ? (['noHours'] as const) : []),
  ];
}

const idOf = (date: PlainDate): string => `calendar-${date}`;

function nameOf(day: CalendarDay, host: DayHost): string {
  const { texts, words } = host.language;
  const { calendar, exceptions } = words.schedule;
  const weekday = texts.units.weekdays[indexInWeek(day.date)] ?? '';
  const term = (name: string): string => texts.terms[name] ?? name;
  const said: Readonly<Record<DayMark, string>> = {
    publicHoliday: term(day.publicHoliday ?? ''),
    schoolHoliday: term(day.schoolHoliday === 'christmas' ? 'christmas-holiday' : (day.schoolHoliday ?? '')),
    sectorDay: calendar.marks.sectorDay,
    exception: exceptions.kinds[day.exception ?? 'studyDays'].toLowerCase(),
    noHours: calendar.marks.noHours,
    outside: calendar.marks.outside,
  };
  return [
    `${weekday} ${formatDate(day.date, texts.units)}`,
    ...(day.isCompensationDay ? [calendar.chosen] : []),
    ...marksOf(day).map((mark) => said[mark]),
  ].join(', ');
}

export interface CalendarView {
  readonly facts: Facts;
  /** First day of the agreement, or the day of today. */
  readonly start: PlainDate;
  readonly toggle: (date: PlainDate) => void;
}

function dayCell(day: CalendarDay, focused: PlainDate, host: DayHost): TemplateResult {
  const { calendar } = host.language.words.schedule;
  const marks = marksOf(day);
  const letters = marks.map((mark) => calendar.letters[mark]).join('');
  // what lies outside the agreement cannot be chosen, and what was chosen there can be taken away
  const isFixed = day.isOutside && !day.isCompensationDay;
  return html`<td
    role="gridcell"
    id=${idOf(day.date)}
    data-date=${day.date}
    tabindex=${day.date === focused ? '0' : '-1'}
    aria-selected=${day.isCompensationDay ? 'true' : 'false'}
    aria-disabled=${isFixed ? 'true' : 'false'}
    aria-label=${nameOf(day, host)}
    class=${classMap(Object.fromEntries(marks.map((mark) => [mark, true])))}
  >
    <span class="number">${Number(day.date.slice(8))}</span>
    <span class="letters">${day.isCompensationDay ? '✓' : ''}${letters}</span>
  </td>`;
}

/** Weeks of a month, Monday first; `undefined` before its first and after its last day. */
function weeksOf(days: readonly CalendarDay[]): readonly (readonly (CalendarDay | undefined)[])[] {
  const first = days[0];
  const cells = [...Array.from({ length: first ? indexInWeek(first.date) : 0 }, () => undefined), ...days];
  const count = Math.ceil(cells.length / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_day, index) => cells[week * 7 + index]),
  );
}

/** The month around the day that has focus. */
export function calendarView(calendar: Calendar, view: CalendarView, host: DayHost): TemplateResult {
  const { texts, words } = host.language;
  const labels = words.schedule.calendar;
  const focused = calendar.dateFrom(view.start);
  const days = calendarDays(view.facts, firstOfMonth(focused), lastOfMonth(focused));
  const month = texts.units.months[Number(focused.slice(5, 7)) - 1] ?? '';
  const title = `${month} ${focused.slice(0, 4)}`;
  const show = (date: PlainDate): void => {
    calendar.goTo(date);
    host.requestUpdate();
  };
  const turn = (months: number) => (): void => {
    const date = addMonths(firstOfMonth(focused), months);
    show(date);
    host.announce(`${texts.units.months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`);
  };
  const choose = (date: PlainDate): void => {
    calendar.goTo(date);
    const day = days.find((one) => one.date === date);
    if (day && (!day.isOutside || day.isCompensationDay)) view.toggle(date);
    host.requestUpdate();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayAfterKey(focused, event);
    if (next === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (next === undefined) choose(focused);
    else show(next);
    host.focusOn(`#${idOf(next ?? focused)}`);
  };
  const onClick = ({ target }: Event): void => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-date]') : null;
    const day = days.find(({ date }) => date === cell?.dataset['date']);
    if (!day) return;
    choose(day.date);
    host.focusOn(`#${idOf(day.date)}`);
  };
  return html`<div class="calendar" part="calendar">
    <div class="calendar-head">
      <button type="button" class="icon" aria-label=${labels.previous} @click=${turn(-1)}>${previousIcon}</button>
      <h4 id="calendar-title">${host.say(title)}</h4>
      <button type="button" class="icon" aria-label=${labels.next} @click=${turn(1)}>${nextIcon}</button>
    </div>
    <table
      role="grid"
      aria-labelledby="calendar-title"
      aria-describedby="calendar-hint"
      @keydown=${onKey}
      @click=${onClick}
    >
      <thead>
        <tr>
          ${texts.units.weekdays.map((name) => html`<th scope="col" abbr=${name}>${name.slice(0, 2)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(days).map(
          (week) =>
            html`<tr>
              ${week.map((day) => (day ? dayCell(day, focused, host) : html`<td class="blank"></td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="hint" id="calendar-hint">${labels.hint}</p>
    <ul class="key" aria-label=${labels.key}>
      <li><span class="sample chosen">✓</span> ${labels.chosen}</li>
      ${dayMarks.map((mark) => html`<li><span class="sample ${mark}">${labels.letters[mark]}</span> ${labels.marks[mark]}</li>`)}
    </ul>
  </div>`;
}
