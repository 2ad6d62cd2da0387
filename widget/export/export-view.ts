/** The buttons for the files of an element, and what came of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { hasIdentifiers } from '#core';
import type { Exports } from './exports';

export function exportButton(name: string, action: string, run: () => void): TemplateResult {
  return html`<button type="button" data-export=${action} @click=${run}>${name}</button>`;
}

/** What an element adds to what every one hands over. */
export interface MoreExports {
  readonly first: TemplateResult;
  readonly below: TemplateResult;
}

/** The documents of an element. */
export function exportView(exports: Exports, more?: MoreExports): TemplateResult {
  const words = exports.host.language.words.export;
  return html`<section class="card export" part="export">
    <h3>${words.heading}</h3>
    <p class="hint">${words.hint}</p>
    ${hasIdentifiers(exports.facts) ? identifiersView(exports) : nothing}
    <div class="actions">
      ${more?.first ?? nothing}
      ${exportButton(words.calendar, 'calendar', () => {
        exports.saveCalendar();
      })}
      ${exportButton(words.dossier, 'dossier', () => {
        exports.saveDossier();
      })}
      ${exportButton(words.print, 'print', () => {
        exports.print();
      })}
    </div>
    ${more?.below ?? nothing} ${messagesView(exports)}
  </section>`;
}

function identifiersView(exports: Exports): TemplateResult {
  const words = exports.host.language.words.export;
  return html`<label class="check">
      <input
        type="checkbox"
        .checked=${exports.withIdentifiers}
        aria-describedby="identifiers-hint"
        @change=${(event: Event) => {
          // not an answer to the questions of the element: there is no result to read out
          event.stopPropagation();
          exports.withIdentifiers = (event.currentTarget as HTMLInputElement).checked;
        }}
      />
      <span>${words.identifiers}</span>
    </label>
    <p class="hint" id="identifiers-hint">${words.identifiersHint}</p>`;
}

function messagesView({ messages, hasFailed }: Exports): TemplateResult | typeof nothing {
  if (messages.length === 0) return nothing;
  return html`<div class=${hasFailed ? 'export-messages field-error' : 'export-messages'}>
    ${messages.map((message) => html`<p>${message}</p>`)}
  </div>`;
}
