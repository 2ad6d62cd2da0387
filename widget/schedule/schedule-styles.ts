/** The week, its days and the result of the hours calculator. */
import { css } from 'lit';

export const scheduleStyles = css`
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
    grid-template-columns: 6.5em minmax(0, 1fr) auto;
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
  .week-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
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
  .steps-back {
    display: inline-flex;
  }
  [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
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
  .exception {
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
  .exception .day {
    padding: 8px 0 0;
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
    padding-left: 1.3em;
    color: var(--_muted);
    list-style: decimal;
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
      margin: -5px;
      padding: 5px;
      overflow-y: auto;
      scrollbar-width: thin;
    }
  }
  @media print {
    .outcome {
      position: static;
      max-height: none;
      overflow: visible;
    }
  }
`;
