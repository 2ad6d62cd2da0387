/** How the files look that become one PDF, and the work on a PDF. */
import { css } from 'lit';

export const mergeStyles = css`
  .export input[type='file'] {
    max-width: 100%;
    margin-top: 4px;
    color: var(--_text);
    font: inherit;
  }
  .export ::file-selector-button {
    min-height: var(--_height);
    margin-inline-end: 10px;
    padding: 0 14px;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
  }
  .merging {
    display: grid;
    gap: 10px;
    justify-items: start;
    grid-template-columns: minmax(0, 1fr);
  }
  /* a file input is never narrower than its words, and more than a narrow column */
  .merging > * {
    max-width: 100%;
  }
  .files {
    display: grid;
    gap: 8px;
    width: 100%;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    padding: 6px 10px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    overflow-wrap: anywhere;
  }
  .files li[data-state='bad'] {
    border-color: var(--_error);
  }
  .listed-file {
    flex: 1 1 10em;
    min-width: 0;
  }
  .file-buttons {
    display: flex;
  }
  [data-step='-1'] svg {
    rotate: -90deg;
  }
  [data-step='1'] svg {
    rotate: 90deg;
  }
  .job {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
    margin-top: 10px;
  }
  .job progress {
    width: 10em;
    accent-color: var(--_accent);
  }
`;
