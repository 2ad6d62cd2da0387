/** The amount and the table of the allowance checker. */
import { css } from 'lit';

export const allowanceStyles = css`
  .questions > .field input {
    max-width: 12em;
  }
  .questions > .field {
    justify-self: stretch;
  }
  .stacked .options {
    flex-direction: column;
    align-items: stretch;
  }
  .stacked .option {
    padding-block: 6px;
    border-radius: 10px;
    line-height: 1.35;
  }
  .known {
    display: grid;
    gap: 6px;
    padding: 10px 14px;
    border-radius: 8px;
    background: var(--_soft);
  }
  .known-answer {
    display: grid;
    gap: 0 12px;
    align-items: center;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .known-answer dt {
    color: var(--_muted);
    font-size: 0.875em;
    grid-column: 1 / -1;
  }
  .amount-card {
    display: flex;
    gap: 12px;
    padding: 14px 16px;
    border-radius: var(--_radius);
    background: var(--_good-soft);
  }
  .amount-card svg {
    width: 1.75em;
    height: 1.75em;
    color: var(--_good);
  }
  .amount-card.open {
    background: var(--_soft);
  }
  .amount-card.open svg {
    color: var(--_muted);
  }
  .step-name {
    color: var(--_good);
    font-weight: 650;
  }
  .open .step-name {
    color: inherit;
    font-size: 1.1875em;
  }
  .amount {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .because {
    margin-top: 8px;
  }
  .reasons {
    padding-left: 1.2em;
    list-style: disc;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: 4px;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 8px 10px;
    border-bottom: 1px solid var(--_line);
    text-align: start;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 500;
  }
  th:last-child,
  td:last-child {
    text-align: end;
    white-space: nowrap;
  }
  .yours > * {
    background: var(--_good-soft);
    font-weight: 650;
  }
  .yours-mark {
    margin-left: 6px;
    color: var(--_good);
    font-size: 0.875em;
  }
  .source {
    color: var(--_muted);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
`;
