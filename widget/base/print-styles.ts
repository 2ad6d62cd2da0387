/**
 * How every component is printed: black on white whatever the theme, what was answered and what was found as text, and
 * nothing that can only be clicked. Comes last among the styles of a component.
 */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    /* on the host itself, where a theme or a page would set them */
    :host {
      --_text: #000 !important;
      --_muted: #333 !important;
      --_surface: #fff !important;
      --_soft: #fff !important;
      --_line: #999 !important;
      --_control: #999 !important;
      --_height: 0px !important;
    }
    .root {
      /* a container is no fragment, and what is longer than a page would lie over itself */
      container-type: normal;
      color-scheme: light;
      font-size: 9.5pt;
      line-height: 1.3;
    }
    /* grids are cut badly where a page ends */
    .columns,
    .column,
    .outcome,
    .findings,
    .list,
    .parts {
      display: block;
    }
    .card {
      gap: 3pt;
      margin: 0 0 5pt;
      padding: 0;
      border: 0;
      background: none;
    }
    :is(.card, .head) > h3 {
      margin-bottom: 2pt;
      padding-bottom: 1pt;
      border-bottom: 1px solid var(--_line);
    }
    .list > * {
      margin-bottom: 2pt;
    }
    .amount-card,
    .all-right,
    .known {
      padding: 0;
    }
    th,
    td {
      padding-block: 2pt;
    }
    .finding {
      padding: 1pt 9pt;
    }
    .finding .todo {
      margin: 0;
    }
    .finding > .severity {
      display: inline-flex;
      gap: 3pt;
      margin-right: 6pt;
    }
    .finding > :is(h4, h5) {
      display: inline;
    }
    .finding,
    .field,
    .choice,
    .figure,
    .verdict,
    li,
    tr {
      break-inside: avoid;
    }
    h3,
    h4,
    h5 {
      break-after: avoid;
    }
    button,
    .field .hint,
    .choice .hint,
    .card > :is(h3, .head) + .hint,
    .optional,
    .keeping,
    .undo-line,
    .check,
    input[type='radio'],
    input[type='checkbox'],
    input[type='file'],
    .scroll:focus-visible,
    .finding :is(.actions, details) {
      display: none;
    }
    /* the name of a part stands in the button that opens it */
    :is(h3, h4) > button.disclosure {
      display: flex;
      margin: 0;
      padding: 0;
      color: inherit;
    }
    button.disclosure > svg {
      display: none;
    }
    /* what was not answered has nothing to say on paper */
    .field:has(> [data-empty]),
    .field:has(> .choice):not(:has(:checked)),
    .field:has(> input[type='file']):not(:has(.kept-value)),
    .choice:not(:has(:checked)),
    .option:not(:has(:checked)) {
      display: none;
    }
    .option,
    .option:has(:checked) {
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }
    .options {
      margin: 0;
    }
    .fields:has(> .wide) {
      display: block;
    }
    .fields {
      gap: 6pt 16pt;
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }
    input[type='text'],
    textarea,
    select {
      height: auto;
      padding: 0;
      border: 0;
      background: none;
      appearance: none;
      field-sizing: content;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
