/** A part that opens and closes under a button, after the disclosure pattern of the APG; on paper it is always open. */
import { html, type TemplateResult } from 'lit';
import { chevronIcon } from './icons';

export interface Disclosure {
  readonly id: string;
  readonly name: string | TemplateResult;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly content: () => TemplateResult;
}

/** The button that opens and closes; put it in a heading where the part has one. */
export function disclosureButton({ id, name, isOpen, toggle }: Disclosure): TemplateResult {
  return html`<button
    type="button"
    id=${`${id}-button`}
    class="disclosure"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${id}
    @click=${toggle}
  >
    ${chevronIcon}<span>${name}</span>
  </button>`;
}

/** What the button opens. */
export function disclosurePanel({ id, isOpen, content }: Disclosure): TemplateResult {
  return html`<div id=${id} class=${isOpen ? 'disclosed' : 'disclosed closed'}>${content()}</div>`;
}
