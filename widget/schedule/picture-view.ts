/**
 * A picture of the week: school, company, breaks and the hours of rest, day by day, with a mark where the rules found
 * something. Places differ by pattern and letter, not by colour alone; the same stands under it as a table.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  formatClock,
  formatDuration,
  hours,
  places,
  weekdays,
  type Block,
  type DayHours,
  type Day,
  type Place,
  type RestHours,
  type Severity,
  type Value,
} from '#core';
import { disclosureButton, disclosurePanel } from '../base/disclosure';
import { severityIcons } from '../base/icons';
import type { ScheduleHost } from './schedule-host';

export interface PictureDay {
  readonly name: string;
  readonly day: Day;
  readonly hours: DayHours;
  readonly remarks: { readonly severity: Severity; readonly count: number } | undefined;
}

export interface PictureView {
  readonly days: readonly PictureDay[];
  /** Name of the week, where several stand under each other. */
  readonly week: string | undefined;
  readonly rest: RestHours | undefined;
  readonly isTableOpen: boolean;
  readonly toggleTable: () => void;
}

type Whole = Required<Block>;

const whole = (blocks: readonly Block[] | undefined): readonly Whole[] =>
  (blocks ?? []).flatMap(({ from, to }) => (from !== undefined && to !== undefined && from < to ? [{ from, to }] : []));

/** The hours that are drawn, in whole hours: from five to nine in the evening, and more where there is work. */
function axisOf(days: readonly PictureDay[]): { readonly from: number; readonly to: number } {
  const blocks = days.flatMap(({ day }) => places.flatMap((place) => whole(day[place]?.blocks)));
  const from = Math.min(hours(5), ...blocks.map((block) => block.from));
  const to = Math.max(hours(21), ...blocks.map((block) => block.to));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

type Axis = ReturnType<typeof axisOf>;

/** A stretch of the day as a part of the width. */
const across = ({ from, to }: { readonly from: number; readonly to: number }, axis: Axis) => {
  const share = (minutes: number): number => ((minutes - axis.from) / (axis.to - axis.from)) * 100;
  const start = Math.max(0, share(from));
  return { x: `${start.toFixed(3)}%`, width: `${Math.max(0, Math.min(100, share(to)) - start).toFixed(3)}%` };
};

/** Breaks are drawn along the bottom, below the words in their block. */
function bar(stretch: { readonly from: number; readonly to: number }, axis: Axis, kind: string): SVGTemplateResult {
  const { x, width } = across(stretch, axis);
  const [y, height, rx] = kind === 'pause' ? [18, 8, 1] : [2, 24, 3];
  return svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height} rx=${rx}></rect>`;
}

const times = ({ from, to }: Whole): string => `${formatClock(from)}–${formatClock(to)}`;

/** The first letter of a place, or two where both begin alike, as École and Entreprise do. */
function letterOf(place: Place, names: Readonly<Record<Place, string>>): string {
  const initials = new Set(places.map((one) => names[one].normalize('NFD').charAt(0)));
  return names[place].slice(0, initials.size < places.length ? 2 : 1);
}

function blockLabel(block: Whole, axis: Axis, letter: string, y: number): SVGTemplateResult {
  const middle = (block.from + block.to) / 2;
  const { x } = across({ from: middle, to: middle }, axis);
  const isWide = block.to - block.from >= 150;
  return svg`<text class="letter" x=${x} y=${y}>${letter}<tspan class="times">${isWide ? ` ${times(block)}` : ''}</tspan></text>`;
}

function strip(
  { day }: PictureDay,
  index: number,
  { rest }: PictureView,
  axis: Axis,
  host: ScheduleHost,
): TemplateResult {
  const { day: words } = host.language.words.schedule;
  const nights = rest
    ? [
        { from: 0, to: rest.night.end },
        { from: rest.night.start, to: hours(24) },
      ]
    : [];
  const isRestDay = rest?.sunday === true && weekdays[index] === 'sunday';
  const drawn = (place: Place): readonly Whole[] => whole(day[place]?.blocks);
  const wordsAt = places.some((place) => whole(day[place]?.breaks).length > 0) ? 14 : 18.5;
  const lines = Array.from({ length: (axis.to - axis.from) / 60 }, (_, hour) => axis.from + hour * 60);
  return html`<svg class="strip" height="28" width="100%" focusable="false">
    <rect class="ground" x="0" y="2" width="100%" height="24"></rect>
    ${(isRestDay ? [axis] : nights).map((night) => bar(night, axis, 'forbidden'))}
    ${lines.map((time) => {
      const { x } = across({ from: time, to: time }, axis);
      return time % 120 === 0 ? svg`<line class="hour" x1=${x} x2=${x} y1="2" y2="26"></line>` : nothing;
    })}
    ${places.map((place) => drawn(place).map((block) => bar(block, axis, place)))}
    ${places.map((place) => whole(day[place]?.breaks).map((pause) => bar(pause, axis, 'pause')))}
    ${places.map((place) => drawn(place).map((block) => blockLabel(block, axis, letterOf(place, words.places), wordsAt)))}
  </svg>`;
}

function axisView(axis: Axis): TemplateResult {
  const labels = Array.from({ length: (axis.to - axis.from) / 60 + 1 }, (_, hour) => axis.from + hour * 60).filter(
    (time) => time % 240 === 0 && time < axis.to && time > axis.from,
  );
  return html`<svg class="axis" height="16" width="100%" focusable="false">
    ${labels.map((time) => svg`<text x=${across({ from: time, to: time }, axis).x} y="12">${formatClock(hours(time / 60))}</text>`)}
  </svg>`;
}

/** Patterns that the strips refer to. */
const patterns = html`<svg class="patterns" width="0" height="0" focusable="false">
  <defs>
    <pattern id="company-pattern" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="company-ground" width="7" height="7"></rect>
      <line class="company-line" x1="0" x2="0" y1="0" y2="7"></line>
    </pattern>
    <pattern id="forbidden-pattern" width="6" height="6" patternUnits="userSpaceOnUse">
      <path class="forbidden-line" d="M0 0l6 6M6 0 0 6"></path>
    </pattern>
  </defs>
</svg>`;

const text = (value: string): Value => ({ unit: 'text', value });

function keyView({ rest }: PictureView, host: ScheduleHost): TemplateResult {
  const { picture, day } = host.language.words.schedule;
  const item = (kind: string, letter: string, label: string): TemplateResult =>
    html`<li>
      <svg class="sample" width="26" height="18" focusable="false" aria-hidden="true">
        <rect class=${kind} x="1" y="1" width="24" height="16" rx="3"></rect>
        <text class="letter" x="13" y="13.5">${letter}</text>
      </svg>
      ${label}
    </li>`;
  const night = rest && {
    from: text(formatClock(rest.night.start)),
    to: text(formatClock(rest.night.end)),
  };
  const sentence = rest?.for === 'minor' ? picture.restOfMinor : picture.rest;
  return html`<ul class="key">
    ${places.map((place) => item(place, letterOf(place, day.places), day.places[place]))}
    ${item('pause', '', day.pause)}
    ${night ? item('forbidden', '', host.say(rest.sunday ? sentence : picture.night, night)) : nothing}
  </ul>`;
}

function tableView({ days }: PictureView, host: ScheduleHost): TemplateResult {
  const { picture, day: words } = host.language.words.schedule;
  const { units } = host.language.texts;
  const list = (blocks: readonly Block[] | undefined): readonly string[] => whole(blocks).map(times);
  // a line each; on paper beside each other, and none is broken
  const cell = (lines: readonly string[]): readonly TemplateResult[] =>
    lines.map((line, index) => html`${index === 0 ? '' : '\n'}<span>${line}</span>`);
  const lessonsOf = ({ school }: Day): readonly string[] =>
    school?.lessonHours === undefined
      ? []
      : [host.say('{lessons}', { lessons: { unit: 'lessonHours', value: school.lessonHours } })];
  const hoursAt = (place: Place, day: Day): readonly string[] => [
    ...list(day[place]?.blocks),
    ...(place === 'school' ? lessonsOf(day) : []),
  ];
  const [one, many] = words.remarks;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${picture.table}>
    <table class="preview week-table">
      <caption class="unseen">
        ${picture.table}
      </caption>
      <thead>
        <tr>
          ${picture.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${days.map(
          ({ name, day, hours: total, remarks }) =>
            html`<tr>
              <th scope="row">${host.say(name)}</th>
              ${places.map((place) => html`<td>${cell(hoursAt(place, day))}</td>`)}
              <td>${cell(places.flatMap((place) => list(day[place]?.breaks)))}</td>
              <td>${total.counted === 0 ? words.free : formatDuration(total.counted, units)}</td>
              <td>
                ${
                  remarks
                    ? host.say(remarks.count === 1 ? one : many, { count: { unit: 'number', value: remarks.count } })
                    : ''
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The picture with its key, and the table that says the same. */
export function pictureView(view: PictureView, host: ScheduleHost): TemplateResult {
  const { picture } = host.language.words.schedule;
  const axis = axisOf(view.days);
  const worked = view.days.filter(({ hours: total }) => total.counted > 0).length;
  const table = {
    id: 'week-table',
    name: picture.asTable,
    isOpen: view.isTableOpen,
    toggle: view.toggleTable,
    content: () => tableView(view, host),
  };
  return html`<section class="card picture" part="picture">
    <h3>
      ${view.week === undefined ? picture.heading : host.say(picture.headingOfWeek, { week: { unit: 'text', value: view.week.toLowerCase() } })}
    </h3>
    <div
      role="img"
      aria-label=${host.say(picture.label, { days: { unit: 'days', value: worked } })}
      aria-describedby="week-table-button"
    >
      ${patterns}
      <div class="strips">
        ${view.days.map(
          (day, index) =>
            html`<span class="strip-name">${day.name.slice(0, 2)}</span> ${strip(day, index, view, axis, host)}
              <span class="strip-mark" data-severity=${day.remarks?.severity ?? nothing}>
                ${day.remarks ? severityIcons[day.remarks.severity] : nothing}
              </span>`,
        )}
        <span></span>${axisView(axis)}<span></span>
      </div>
    </div>
    ${keyView(view, host)}
    <div>${disclosureButton(table)}${disclosurePanel(table)}</div>
  </section>`;
}
