/**
 * How the components look. A page themes them by custom properties (`--duaal-accent`, `--duaal-font`, …) and parts. Light
 * or dark follows the `color-scheme` of the page; sizes hang on one base size and not on the page's root; narrow columns
 * are served by container queries.
 */
import { css } from 'lit';
import { themeStyles } from './themes';

export const baseStyles = css`
  :host {
    --_text: var(--duaal-text, light-dark(#2b2520, #f3ece3));
    --_muted: var(--duaal-muted, light-dark(#655b52, #bfb3a6));
    --_surface: var(--duaal-surface, light-dark(#ffffff, #1f1b18));
    --_soft: var(--duaal-soft, light-dark(#faf6f0, #2a2521));
    --_line: var(--duaal-line, light-dark(#e7ddd0, #453c34));
    --_control: var(--duaal-control, light-dark(#8c8074, #94877a));
    --_accent: var(--duaal-accent, light-dark(#1b6b5c, #7fd0bf));
    --_on-accent: var(--duaal-on-accent, light-dark(#ffffff, #10241f));
    --_error: light-dark(#ac2418, #ffab9f);
    --_error-soft: light-dark(#fdf0ee, #3a201c);
    --_warning: light-dark(#7d4e00, #f4c374);
    --_warning-soft: light-dark(#fdf5e4, #352a17);
    --_info: light-dark(#22587f, #9fcdf0);
    --_info-soft: light-dark(#eef5fa, #1b2a36);
    --_good: light-dark(#1c6437, #93d6ab);
    --_good-soft: light-dark(#edf7f0, #1a2d21);
    --_school: light-dark(#5c4a99, #c3b4f5);
    --_school-soft: light-dark(#f4f1fb, #2a2538);
    --_company: light-dark(#9a4a12, #f0b184);
    --_company-soft: light-dark(#fdf3ea, #35261a);
    --_radius: var(--duaal-radius, 12px);
    --_height: 40px;
    display: block;
    min-width: 0;
    max-width: 100%;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /*
   * Not on the host: a reset with * on the page would win there. What is switched off stays so: a page that closes a
   * dialog by visibility or pointer-events means what is in it too.
   */
  .root {
    all: initial;
    position: relative;
    isolation: isolate;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(90vw, 1100px);
    display: block;
    max-width: 100%;
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--duaal-font, system-ui, 'Segoe UI', Roboto, Arial, sans-serif);
    font-size: var(--duaal-size, 16px);
    line-height: 1.5;
    pointer-events: inherit;
    -webkit-text-size-adjust: 100%;
    user-select: text;
    visibility: inherit;
  }
  .choice {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  h3,
  h4,
  h5,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h3 {
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
  }
  h4,
  h5 {
    font-size: 1em;
    font-weight: 600;
  }
  p,
  li,
  h4 {
    text-wrap: pretty;
  }
  ul,
  ol {
    list-style: none;
  }
  svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    vertical-align: -0.25em;
  }
  /* a page without a doctype takes size and colour away from it */
  table {
    color: inherit;
    font: inherit;
  }
  code {
    overflow-wrap: anywhere;
    font-size: 0.9em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .columns,
  .column,
  .card,
  .findings {
    display: grid;
    gap: 16px;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .columns {
    gap: 20px;
  }
  .card {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .fields {
    display: grid;
    gap: 14px 16px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    align-items: end;
  }
  .fields input[type='text'] {
    max-width: 24em;
  }
  label,
  legend {
    padding: 0;
    font-weight: 550;
  }
  .hint,
  .optional,
  small {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .field .hint,
  .choice .hint {
    margin-bottom: 4px;
  }
  input[type='text'] {
    width: 100%;
    min-width: 0;
    height: var(--_height);
    padding: 0 10px;
    border: 1px solid var(--_control);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  input:disabled,
  button:disabled {
    opacity: 0.6;
  }
  [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .field-error {
    margin-top: 4px;
    color: var(--_error);
    font-size: 0.9375em;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 4px;
  }
  .option,
  .check {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: var(--_height);
    font-weight: 400;
    cursor: pointer;
  }
  .option {
    padding: 0 14px 0 10px;
    border: 1px solid var(--_control);
    border-radius: 999px;
    background: var(--_surface);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: light-dark(color-mix(in srgb, var(--_accent) 9%, white), color-mix(in srgb, var(--_accent) 18%, black));
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: var(--_height);
    padding: 0 14px;
    border: 1px solid var(--_control);
    border-radius: 8px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 550;
    cursor: pointer;
  }
  button.link {
    min-height: 32px;
    /* its first letter stands below those of the text above it */
    margin-inline: -3px;
    padding: 0 2px;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  button.icon {
    width: var(--_height);
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .steps-back {
    display: inline-flex;
  }
  .head > .steps-back {
    margin: -6px -9px;
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button:hover:not(:disabled) {
    border-color: var(--_accent);
  }
  button.disclosure {
    justify-content: flex-start;
    margin-left: -6px;
    padding: 0 4px;
    border-color: transparent;
    background: none;
    text-align: start;
  }
  .disclosure > svg {
    color: var(--_muted);
  }
  .disclosure[aria-expanded='true'] > svg {
    rotate: 90deg;
  }
  .disclosed.closed {
    display: none;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option :focus-visible {
    outline: none;
  }
  .refused {
    margin-bottom: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_error);
    border-left-width: 6px;
    border-radius: 8px;
    background: var(--_error-soft);
  }
  .refused ul {
    margin-top: 6px;
    padding-left: 1.2em;
    list-style: disc;
  }
  .findings h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
  }
  .count {
    display: inline-block;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 400;
  }
  .list {
    display: grid;
    gap: 12px;
  }
  .finding {
    --_tone: var(--_info);
    padding: 12px 16px 8px;
    border: 1px solid var(--_line);
    border-left: 5px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  [data-severity='error'] {
    --_tone: var(--_error);
  }
  [data-severity='warning'] {
    --_tone: var(--_warning);
  }
  [data-severity='info'] {
    --_tone: var(--_info);
  }
  .severity {
    color: var(--_tone);
    font-size: 0.875em;
    font-weight: 600;
  }
  .finding :is(h4, h5) {
    margin: 2px 0 4px;
    font-size: 1.0625em;
  }
  .todo {
    margin-top: 4px;
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
    margin-top: 6px;
  }
  .actions:empty {
    display: none;
  }
  summary {
    width: fit-content;
    min-height: 32px;
    padding: 4px 0;
    color: var(--_muted);
    font-size: 0.9375em;
    cursor: pointer;
  }
  details > :not(summary) {
    margin-bottom: 8px;
    font-size: 0.9375em;
  }
  .sources {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .undo-line {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 20px;
    padding: 8px 8px 8px 16px;
    border-radius: var(--_radius);
    background: var(--_good-soft);
  }
  .all-right,
  .waiting {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding: 10px 14px;
    border-radius: 8px;
    background: var(--_soft);
  }
  .all-right {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .all-right svg,
  .waiting svg,
  .estimated svg {
    margin-top: 0.125em;
  }
  .waiting {
    color: var(--_muted);
  }
  .empty {
    color: var(--_muted);
  }
  .keeping {
    display: grid;
    gap: 4px;
    margin-top: 16px;
    padding: 8px 16px;
    border-radius: var(--_radius);
    /* what stands here has the colours of the theme, which the page may not share */
    background: var(--_surface);
    grid-template-columns: minmax(0, 1fr);
  }
  .keeping .field {
    max-width: 40em;
  }
  ${themeStyles}
  @container (max-width: 420px) {
    .card {
      padding: 14px 12px;
    }
  }
  @container (min-width: 880px) {
    .columns {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
      gap: 24px;
    }
  }
  @media (pointer: coarse) {
    :host {
      --_height: 44px;
    }
    button.link,
    summary {
      min-height: 44px;
      padding-block: 8px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .option,
    input[type='text'] {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
  @media print {
    .disclosed.closed {
      display: block;
    }
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
    .option:has(:checked),
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    button.disclosure {
      margin-left: 0;
    }
    .finding,
    .verdict,
    .amount-card,
    .undo-line {
      border: 1px solid CanvasText;
      border-left-width: 5px;
    }
  }
`;
