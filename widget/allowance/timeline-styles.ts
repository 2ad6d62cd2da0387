/** The chart of the months, its table, the totals, the premiums and the comparison. */
import { css } from 'lit';

export const timelineStyles = css`
  .below {
    margin-top: 20px;
  }
  .below .list {
    align-items: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
  }
  .totals .fields {
    align-items: start;
  }
  .totals :is(th, td) {
    padding-inline: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .legend > span {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .key {
    flex: none;
    margin-top: 0.2em;
    width: 14px;
    height: 14px;
    border: 1.5px solid var(--_accent);
    border-radius: 3px;
  }
  .key.due {
    background: var(--_accent);
  }
  .key.whole {
    border-style: dashed;
  }
  .chart {
    display: grid;
    gap: 14px;
  }
  .year-head {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    justify-content: space-between;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .months {
    display: grid;
    padding-top: 44px;
    border-bottom: 1px solid var(--_line);
    grid-template-columns: repeat(12, minmax(0, 1fr));
  }
  .months:not(:has(.raised)) {
    padding-top: 26px;
  }
  .month {
    position: relative;
    display: grid;
    min-width: 0;
    border-radius: 6px 6px 0 0;
    cursor: pointer;
    grid-template-rows: 84px auto;
  }
  .month.empty {
    cursor: default;
  }
  .month[aria-selected='true'] {
    background: var(--_soft);
    box-shadow: 0 2px 0 var(--_accent);
  }
  .month:focus-visible {
    outline-offset: 0;
    z-index: 1;
  }
  .plot {
    width: 100%;
    height: 84px;
    overflow: visible;
  }
  .plot rect {
    vector-effect: non-scaling-stroke;
  }
  .plot .whole {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1px;
    stroke-dasharray: 3 2;
  }
  .plot .due {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1px;
  }
  .month[data-kind='estimate'] .due {
    fill-opacity: 0.75;
  }
  .key.part {
    opacity: 0.75;
  }
  .month-name {
    padding: 2px 0 4px;
    overflow: hidden;
    color: var(--_muted);
    font-size: clamp(10.5px, 0.8125em, 13px);
    text-align: center;
    white-space: nowrap;
  }
  [aria-selected='true'] .month-name {
    color: inherit;
    font-weight: 650;
  }
  .change {
    position: absolute;
    bottom: calc(100% + 2px);
    left: 0;
    z-index: 1;
    padding-left: 4px;
    border-left: 2px solid var(--_accent);
    font-size: 11px;
    line-height: 1.25;
    white-space: nowrap;
    pointer-events: none;
  }
  .change.raised {
    bottom: calc(100% + 18px);
  }
  .change.to-left {
    right: 0;
    left: auto;
    padding-right: 4px;
    padding-left: 0;
    border-right: 2px solid var(--_accent);
    border-left: 0;
  }
  .month-detail {
    display: grid;
    gap: 2px;
    padding: 12px 16px;
    border-radius: 8px;
    background: var(--_soft);
  }
  .month-amount,
  .premium-amount {
    font-size: 1.25em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .month-table td[data-label] {
    text-align: end;
    white-space: nowrap;
  }
  .month-table tbody th {
    white-space: nowrap;
  }
  .month-table thead th:last-child {
    text-align: start;
  }
  .month-table thead th:not(:first-child, :last-child) {
    text-align: end;
  }
  .month-table td.remark {
    font-size: 0.875em;
    text-align: start;
    white-space: normal;
  }
  .premium,
  .premiums .fields {
    align-items: start;
    align-content: start;
  }
  .premium ul {
    display: grid;
    gap: 4px;
    margin: 6px 0;
  }
  .condition,
  .deadline,
  .amount-check {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .condition svg,
  .deadline svg,
  .amount-check svg {
    margin-top: 0.15em;
    color: var(--_muted);
  }
  .condition[data-state='met'] svg,
  .amount-check.right svg {
    color: var(--_good);
  }
  .condition[data-state='not-met'] svg {
    color: var(--_error);
  }
  .condition .state {
    display: inline-block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .deadline svg,
  .amount-check[data-severity] svg {
    color: var(--_tone);
  }
  .amount-check {
    margin-top: -6px;
  }
  .compare h3 {
    margin: 0;
  }
  .what-if {
    display: grid;
    gap: 20px;
  }
  .what-if .questions,
  .what-if .outcome {
    display: grid;
    gap: 14px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .comparison td,
  .comparison thead th {
    text-align: end;
  }
  .changes {
    display: grid;
    gap: 4px;
  }
  .changes li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
  }
  @container (max-width: 420px) {
    .month-name {
      font-size: 10.5px;
    }
  }
  @container (max-width: 560px) {
    .month-table thead,
    .comparison thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .month-table tr,
    .comparison tr {
      display: grid;
      padding: 6px 0;
      border-bottom: 1px solid var(--_line);
    }
    .month-table th,
    .month-table td,
    .comparison th,
    .comparison td {
      display: flex;
      gap: 12px;
      justify-content: space-between;
      padding: 2px 0;
      border: 0;
      text-align: start;
      white-space: normal;
    }
    .comparison .difference:empty {
      display: none;
    }
    .month-table td[data-label]::before,
    .comparison td[data-label]::before {
      content: attr(data-label);
      color: var(--_muted);
    }
  }
  @container (min-width: 720px) {
    .months:has(.raised) {
      padding-top: 48px;
    }
    .month {
      grid-template-rows: 120px auto;
    }
    .plot {
      height: 120px;
    }
    .plot,
    .month-name {
      padding-inline: 3px;
    }
    .change {
      font-size: 12.5px;
    }
  }
  /* four columns with amounts need half of this */
  @container (min-width: 1000px) {
    .what-if {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }
  }
  @media (forced-colors: active) {
    .plot .due,
    .key.due {
      fill: CanvasText;
      background: CanvasText;
      forced-color-adjust: none;
    }
    .plot .due,
    .plot .whole,
    .key {
      stroke: CanvasText;
      border-color: CanvasText;
    }
    .month[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .plot,
    .key {
      print-color-adjust: exact;
    }
    .legend {
      break-after: avoid;
    }
    .timeline,
    .chart {
      display: block;
    }
    .timeline > * + * {
      margin-top: 4pt;
    }
    /* the table holds every month */
    .month-detail,
    .compare,
    .known-answer button,
    .timeline .disclosure,
    .timeline > .hint:first-of-type {
      display: none;
    }
    .chart-year,
    .totals,
    .premiums,
    tr {
      break-inside: avoid;
    }
  }
`;
