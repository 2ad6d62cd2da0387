/** The week, its days and the result of the hours calculator. */
import { css } from 'lit';

export const scheduleStyles = css`
  /* its options side by side */
  .fields > .choice {
    grid-column: 1 / -1;
  }
  .week {
    padding-bottom: 4px;
  }
  /* beside the result the week has half the width of the element */
  .days {
    container-type: inline-size;
    margin: 0 -16px;
  }
  .day {
    padding: 8px 16px;
    border-top: 1px solid var(--_line);
  }
  .day:focus-visible {
    outline-offset: -3px;
  }
  .day-head {
    display: grid;
    gap: 4px 12px;
    grid-template-columns: minmax(6.5em, max-content) minmax(0, 1fr) auto;
    grid-template-areas:
      'name total toggles'
      'badge badge badge';
    align-items: center;
  }
  .day-head h4 {
    grid-area: name;
  }
  .badge {
    grid-area: badge;
    color: var(--_tone);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .total strong {
    white-space: nowrap;
  }
  .total {
    grid-area: total;
    line-height: 1.25;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .total small {
    display: block;
  }
  .total.free {
    color: var(--_muted);
  }
  .toggles {
    display: flex;
    grid-area: toggles;
    gap: 8px;
    align-items: center;
  }
  .toggles .copy {
    margin-left: auto;
  }
  .toggle {
    --_place: var(--_school);
    --_place-soft: var(--_school-soft);
    padding: 0 14px 0 9px;
    border-radius: 999px;
    font-weight: 500;
  }
  [data-place='company'] {
    --_place: var(--_company);
    --_place-soft: var(--_company-soft);
  }
  .toggle:hover:not(:disabled) {
    border-color: var(--_place);
  }
  .toggle svg {
    color: var(--_place);
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--_place);
    background: var(--_place-soft);
    color: var(--_place);
    font-weight: 600;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .tool {
    padding: 0 10px;
    font-size: 0.9375em;
    font-weight: 500;
  }
  .tool[aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .tool svg {
    color: var(--_accent);
  }
  .panel {
    display: grid;
    gap: 10px;
    padding: 14px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_soft);
  }
  .templates {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }
  .template {
    display: grid;
    gap: 2px;
    justify-content: start;
    align-content: start;
    width: 100%;
    height: 100%;
    padding: 10px 12px;
    text-align: start;
  }
  select {
    display: block;
    min-height: var(--_height);
    max-width: 100%;
    padding: 0 10px;
    border: 1px solid var(--_control);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    width: 100%;
    min-width: 0;
    padding: 8px 10px;
    border: 1px solid var(--_control);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    white-space: pre;
    resize: vertical;
    tab-size: 6;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .preview {
    width: 100%;
    font-size: 0.9375em;
  }
  caption {
    padding-bottom: 4px;
    font-weight: 550;
    text-align: start;
  }
  .preview th,
  .preview td {
    padding: 6px 10px 6px 0;
    border-top: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .preview thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .cycle {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .week-buttons,
  .adders {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .exception-list {
    display: grid;
    gap: 12px;
  }
  .exception-list > li {
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .exception-head {
    display: flex;
    gap: 8px;
    align-items: start;
    justify-content: space-between;
  }
  .exception-list .day {
    padding: 14px 0 0;
    border: 0;
  }
  .exceptions .exception-list {
    container-type: inline-size;
  }
  .copying {
    display: grid;
    gap: 8px;
    margin-top: 8px;
    padding: 10px 12px;
    border-radius: 8px;
    background: var(--_soft);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    padding: 0 12px;
    border-radius: 999px;
    font-weight: 500;
  }
  .copied {
    color: var(--_good);
  }
  .places {
    display: grid;
    gap: 10px;
    grid-template-columns: minmax(0, 1fr);
  }
  .places:has(.place) {
    margin: 10px 0 8px;
  }
  .place {
    --_place: var(--_school);
    --_place-soft: var(--_school-soft);
    display: grid;
    gap: 8px;
    align-content: start;
    padding: 10px 12px 4px;
    border-left: 4px solid var(--_place);
    border-radius: 4px 8px 8px 4px;
    background: var(--_place-soft);
  }
  .place[data-place='company'] {
    --_place: var(--_company);
    --_place-soft: var(--_company-soft);
  }
  .place-name {
    color: var(--_place);
    font-size: 0.875em;
    font-weight: 650;
  }
  .place-head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
  }
  .place-head .field-error {
    flex-basis: 100%;
  }
  .lesson-hours {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .lesson-hours input[type='text'] {
    width: 3.6em;
    padding: 0 6px;
    text-align: center;
  }
  .entries {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18.2em), 1fr));
    align-items: start;
  }
  .range {
    display: grid;
    gap: 5px;
    grid-template-columns: 6em minmax(3.5em, 4em) min-content minmax(3.5em, 4em) 36px;
    align-items: center;
  }
  .range-name {
    font-size: 0.9375em;
  }
  .range input[type='text'] {
    padding: 0 2px;
    text-align: center;
  }
  .range .icon {
    width: 100%;
  }
  .until {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .place .link.add {
    justify-self: start;
    margin-left: -4px;
    color: var(--_place);
  }
  .kept {
    margin-bottom: 12px;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .add-row {
    display: flex;
    gap: 8px;
  }
  .add-row button {
    flex: none;
  }
  .rest-list {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .rest-day {
    display: inline-flex;
    align-items: center;
    padding-left: 14px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_soft);
  }
  .verdict {
    --_tone: var(--_muted);
    display: flex;
    gap: 12px;
    padding: 14px 16px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .verdict svg {
    width: 1.75em;
    height: 1.75em;
    color: var(--_tone);
  }
  .verdict[data-verdict='full'] {
    --_tone: var(--_good);
    background: var(--_good-soft);
  }
  .verdict[data-verdict='part'] {
    --_tone: var(--_warning);
    background: var(--_warning-soft);
  }
  .verdict-title {
    color: var(--_tone);
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.35;
  }
  .figures {
    display: grid;
    gap: 0 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .figure {
    display: flex;
    gap: 12px;
    align-items: baseline;
    justify-content: space-between;
    padding: 7px 0;
    border-bottom: 1px solid var(--_line);
  }
  .figure small {
    display: block;
  }
  .figure dd {
    flex: none;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .figure[data-total='counted'] dd {
    font-size: 1.375em;
    line-height: 1.2;
  }
  .estimated {
    display: flex;
    gap: 8px;
    color: var(--_warning);
  }
  .compensation {
    display: grid;
    gap: 4px;
  }
  .compensation-days {
    font-size: 1.1875em;
    font-weight: 650;
  }
  .steps {
    display: grid;
    gap: 6px;
    margin-top: 8px;
    font-size: 0.9375em;
  }
  .steps li {
    display: flex;
    gap: 12px;
    justify-content: space-between;
    padding-bottom: 6px;
    border-bottom: 1px solid var(--_line);
    color: var(--_muted);
  }
  .steps strong {
    text-align: end;
    color: var(--_text);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    width: 100%;
    height: 42px;
    overflow: visible;
  }
  .bar .ground {
    fill: var(--_soft);
    stroke: var(--_control);
  }
  .bar .reached {
    fill: var(--_company);
  }
  .bar .minimum {
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .bar text {
    fill: var(--_muted);
    font-size: 0.8125em;
    text-anchor: middle;
  }
  .picture > div {
    container-type: inline-size;
  }
  .strips {
    display: grid;
    gap: 3px 8px;
    grid-template-columns: 1.6em minmax(0, 1fr) 1.25em;
    align-items: center;
  }
  .strip-name {
    color: var(--_muted);
    font-size: 0.875em;
    text-transform: capitalize;
  }
  .strip-mark {
    color: var(--_tone);
  }
  .strip,
  .axis {
    width: 100%;
    height: 28px;
    overflow: hidden;
    vertical-align: top;
  }
  .axis {
    height: 16px;
    overflow: visible;
  }
  .axis text {
    fill: var(--_muted);
    font-size: 0.75em;
    text-anchor: middle;
  }
  .patterns {
    position: absolute;
    width: 0;
    height: 0;
  }
  .strip .ground {
    fill: var(--_soft);
  }
  .hour {
    stroke: var(--_line);
  }
  rect.school {
    fill: var(--_school-soft);
    stroke: var(--_school);
    stroke-width: 1.5;
  }
  rect.company {
    fill: url(#company-pattern);
    stroke: var(--_company);
    stroke-width: 1.5;
  }
  .company-ground {
    fill: var(--_company-soft);
  }
  .company-line {
    stroke: var(--_company);
    stroke-width: 1.5;
    opacity: 0.35;
  }
  rect.pause {
    fill: var(--_surface);
    stroke: var(--_muted);
  }
  rect.forbidden {
    fill: url(#forbidden-pattern);
  }
  .forbidden-line {
    stroke: var(--_control);
    stroke-width: 0.8;
    opacity: 0.6;
  }
  text.letter {
    fill: var(--_text);
    font-size: 0.8125em;
    font-weight: 600;
    text-anchor: middle;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .times {
    font-weight: 400;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .key li {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  svg.sample {
    width: 26px;
    height: 18px;
  }
  .preview td:not(:last-child) {
    white-space: pre;
  }
  .calendar {
    display: grid;
    gap: 8px;
    max-width: 30em;
    grid-template-columns: minmax(0, 1fr);
  }
  .calendar-head {
    display: flex;
    gap: 8px;
    align-items: center;
    justify-content: space-between;
  }
  .calendar table {
    width: 100%;
    /* six weeks whatever the month, so that what comes after stays where it is */
    height: 296px;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 2px;
  }
  .calendar th {
    height: 24px;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 500;
    text-transform: capitalize;
  }
  .calendar td {
    position: relative;
    height: 42px;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    line-height: 1.15;
    text-align: center;
    vertical-align: middle;
    cursor: pointer;
  }
  .calendar td.blank {
    border-color: transparent;
    cursor: default;
  }
  .calendar td[aria-disabled='true'] {
    opacity: 1;
    color: var(--_muted);
    cursor: default;
  }
  .calendar td:hover:not(.blank, [aria-disabled='true']) {
    border-color: var(--_accent);
  }
  .letters {
    display: block;
    min-height: 1.15em;
    font-size: 0.75em;
    font-weight: 600;
    letter-spacing: 0.06em;
  }
  .sample:not(svg) {
    display: inline-grid;
    width: 24px;
    height: 22px;
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_text);
    font-weight: 600;
    line-height: 1;
    place-items: center;
  }
  .noHours {
    background: repeating-linear-gradient(45deg, transparent 0 5px, var(--_line) 5px 6px);
  }
  .schoolHoliday {
    background: repeating-linear-gradient(0deg, var(--_soft) 0 4px, transparent 4px 6px), var(--_soft);
  }
  .publicHoliday,
  .sectorDay {
    border-color: var(--_control) !important;
    border-style: dashed !important;
    background: var(--_soft);
  }
  .outside {
    border-style: dotted !important;
    background: none;
  }
  .exception {
    border-bottom-width: 3px;
  }
  .calendar td[aria-selected='true'],
  .sample.chosen {
    border: 2px solid var(--_accent) !important;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  @container (max-width: 640px) {
    .day-head {
      grid-template-columns: minmax(0, 1fr) auto;
      grid-template-areas:
        'name total'
        'toggles toggles'
        'badge badge';
    }
  }
  @container (max-width: 420px) {
    .days {
      margin: 0 -12px;
    }
    .day {
      padding: 8px 12px 10px;
    }
    .place {
      padding-inline: 8px 4px;
    }
    .range {
      gap: 5px;
      grid-template-columns: 5.5em minmax(0, 1fr) min-content minmax(0, 1fr) var(--_height);
    }
    .range-name {
      font-size: 0.875em;
    }
    .toggles {
      gap: 6px;
    }
    .toggle {
      padding: 0 12px 0 7px;
    }
  }
  @container (max-width: 310px) {
    .toggles {
      flex-wrap: wrap;
      gap: 4px;
    }
    .toggles .copy {
      width: 32px;
    }
    .toggle {
      gap: 3px;
      padding: 0 9px 0 5px;
      font-size: 0.875em;
    }
    .range {
      grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr) var(--_height);
    }
    .range-name {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 880px) {
    .outcome {
      position: sticky;
      top: var(--duaal-sticky-top, 16px);
      align-self: start;
      max-height: calc(100vh - 2 * var(--duaal-sticky-top, 16px));
      /* room for the ring around what has focus, without reaching beyond the element */
      margin: -5px 0 -5px -5px;
      padding: 5px 0 5px 5px;
      overflow-y: auto;
      scrollbar-width: thin;
    }
    /* nothing in it can be reached, so nothing in it may need scrolling */
    :disabled .outcome {
      position: static;
      max-height: none;
      overflow: visible;
    }
  }
  @container (max-width: 600px) {
    .strips .times {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .strip .ground,
    .bar .ground,
    rect.school,
    rect.pause,
    .company-ground {
      fill: Canvas;
    }
    .bar .ground,
    rect.school,
    rect.company,
    rect.pause {
      stroke: CanvasText;
    }
    .strip .ground,
    .company-line,
    .forbidden-line,
    .hour {
      stroke: GrayText;
      opacity: 1;
    }
    .bar .reached {
      fill: Highlight;
    }
    .bar .minimum {
      stroke: CanvasText;
    }
    text.letter,
    .axis text,
    .bar text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .axis text,
    .bar text {
      stroke: none;
    }
    .calendar td[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    /* the hours stand under the picture, and the days in a list */
    .week,
    .bar,
    .calendar,
    .exceptions:not(:has(li)),
    [part~='rest-days']:not(:has(.rest-list)),
    .add-row,
    .field:has(> .add-row),
    .exception-head,
    .exceptions .toggles {
      display: none;
    }
    .strip,
    .sample {
      print-color-adjust: exact;
    }
    .outcome {
      position: static;
      max-height: none;
      overflow: visible;
    }
    .picture {
      break-inside: avoid;
    }
    .verdict {
      padding: 0;
    }
    .figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .figure {
      padding: 2px 0;
    }
    .strips {
      row-gap: 0;
    }
    .week-table :is(th, td) {
      padding-block: 1px;
    }
    .week-table td:not(:last-child) {
      white-space: normal;
    }
    .week-table span {
      white-space: nowrap;
    }
    .rest-list {
      display: block;
    }
    .rest-day {
      display: inline-block;
      margin-right: 12pt;
      padding: 0;
      border: 0;
    }
  }
`;
