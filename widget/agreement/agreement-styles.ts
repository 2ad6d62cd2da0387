/** The validator: parts with their questions, the counts, and every outcome. */
import { css } from 'lit';

export const agreementStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 24px;
    align-items: center;
    justify-content: space-between;
    padding: 8px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .top,
  .root > .card {
    margin-bottom: 20px;
  }
  .card > h3:has(.disclosure) {
    margin: -8px -4px;
  }
  .card:has(> h3 + .closed) {
    gap: 0;
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
    resize: vertical;
  }
  #dossier-text {
    font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace;
    font-size: 0.875em;
  }
  textarea[aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  input[type='file'] {
    max-width: 100%;
    min-height: var(--_height);
    font: inherit;
    font-size: 0.9375em;
  }
  .dossier {
    display: grid;
    gap: 16px;
    padding-top: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .dossier .refused {
    margin: 10px 0 0;
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .part {
    border-top: 1px solid var(--_line);
  }
  .part .disclosure {
    width: 100%;
    margin: 0;
    padding: 10px 4px;
    border-radius: 8px;
  }
  .part .disclosure > span {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: baseline;
    justify-content: space-between;
  }
  .part-name {
    font-weight: 600;
  }
  .part-state {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
    font-weight: 400;
  }
  .part-count {
    color: var(--_tone);
    font-size: 0.875em;
    white-space: nowrap;
  }
  .part-count svg {
    width: 1.1em;
    height: 1.1em;
    margin-right: 4px;
    color: inherit;
  }
  .part .disclosed:not(.closed) {
    display: grid;
    gap: 16px;
    padding: 6px 4px 20px;
    grid-template-columns: minmax(0, 1fr);
  }
  .part .fields {
    align-items: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }
  .wide {
    grid-column: 1 / -1;
  }
  .name {
    font-weight: 550;
  }
  .kept-value {
    overflow-wrap: anywhere;
  }
  .notes {
    display: grid;
    gap: 4px;
    margin-top: 6px;
  }
  .note {
    display: grid;
    gap: 0 8px;
    align-items: start;
    font-size: 0.9375em;
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .note svg {
    margin-top: 0.15em;
    color: var(--_tone);
  }
  .note button {
    min-height: 24px;
    margin-top: -2px;
  }
  .schedule-editor::part(export),
  .schedule-editor::part(agreement),
  .schedule-editor::part(findings) {
    display: none;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
  }
  .tally li {
    display: flex;
    gap: 6px;
    align-items: center;
    font-weight: 550;
  }
  .tally svg {
    color: var(--_tone, var(--_muted));
  }
  .tally [data-severity='pass'] {
    --_tone: var(--_good);
  }
  .next-answers {
    padding: 10px 14px;
    border-radius: 8px;
    background: var(--_soft);
  }
  .next-answers li {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }
  .next-answers li,
  .next-answers button {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .next-answers .hint {
    white-space: nowrap;
  }
  .next-answers ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .results .option {
    min-height: 34px;
    padding: 0 12px 0 8px;
    font-size: 0.9375em;
  }
  .group {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }
  .group > h4 {
    padding-bottom: 4px;
    border-bottom: 1px solid var(--_line);
  }
  .group .list {
    gap: 8px;
  }
  li.outcome {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  li.outcome > svg {
    margin-top: 0.125em;
    color: var(--_muted);
  }
  .outcome[data-outcome='pass'] > svg {
    color: var(--_good);
  }
  .not-found {
    color: var(--_muted);
  }
  .not-found strong {
    color: var(--_text);
    font-weight: 600;
  }
  li.outcome .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: center;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  li.outcome button.link {
    min-height: 24px;
    font-weight: 500;
  }
  @container (min-width: 880px) {
    .outcome.column {
      position: sticky;
      top: var(--duaal-sticky-top, 12px);
    }
  }
  @media (pointer: coarse) {
    .results .option {
      min-height: 44px;
    }
    li.outcome button.link,
    .note button {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .next-answers {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .part:not([data-part='schedule']) {
      break-inside: avoid;
    }
    .part .disclosure {
      padding: 4pt 0 2pt;
    }
    .part .disclosed:not(.closed) {
      display: block;
      padding: 0 0 5pt;
    }
    /* the schedule is longer than a page */
    .part:not([data-part='schedule']) {
      break-inside: avoid;
    }
    .no-print,
    .part .actions,
    .wide > .notes,
    .results .choice,
    .next-answers,
    .part-state .hint,
    .part:has(> .closed) {
      display: none;
    }
  }
`;
