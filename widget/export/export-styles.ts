/** How the documents of an element look, and what of an element goes on paper. */
import { css } from 'lit';

export const exportStyles = css`
  .export .actions {
    gap: 8px;
    margin-bottom: 6px;
  }
  .export .disclosed .field {
    margin-bottom: 10px;
  }
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
  .export-messages {
    margin-top: 8px;
  }
  .export-messages p {
    overflow-wrap: anywhere;
  }
  @media print {
    .export {
      display: none;
    }
  }
`;
