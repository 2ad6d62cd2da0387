/** How the documents of an element look, and what of an element goes on paper. */
import { css } from 'lit';

export const exportStyles = css`
  .export .actions {
    gap: 8px;
    margin-bottom: 6px;
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
