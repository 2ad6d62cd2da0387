/** The buttons for the files of an element, and what came of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { hasIdentifiers } from '#core';
import { disclosureButton, disclosurePanel } from '../base/disclosure';
import type { Exports } from './exports';

/** The documents of an element. */
export function exportView(exports: Exports): TemplateResult {
  const words = exports.host.language.words.export;
  const button = (name: string, action: string, run: () => void): TemplateResult =>
    html`<button type="button" data-export=${action} @click=${run}>${name}</button>`;
  return html`<section class="card export" part="export">
    <h3>${words.heading}</h3>
    <p class="hint">${words.hint}</p>
    ${hasIdentifiers(exports.facts) ? identifiersView(exports) : nothing}
    <div class="actions">
      ${button(words.pdf, 'pdf', () => {
        exports.savePdf();
      })}
      ${button(words.calendar, 'calendar', () => {
        exports.saveCalendar();
      })}
      ${button(words.dossier, 'dossier', () => {
        exports.saveDossier();
      })}
      ${button(words.print, 'print', () => {
        exports.print();
      })}
    </div>
    ${mergeView(exports)} ${jobView(exports)} ${messagesView(exports)}
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

function mergeView(exports: Exports): TemplateResult {
  const words = exports.host.language.words.export.merge;
  const disclosure = {
    id: 'export-merge',
    name: words.heading,
    isOpen: exports.isMergeOpen,
    toggle: () => {
      exports.isMergeOpen = !exports.isMergeOpen;
      exports.host.requestUpdate();
    },
    content: () =>
      html`<div class="field">
          <label for="export-files">${words.files}</label>
          <p class="hint" id="export-files-hint">${words.hint}</p>
          <input
            id="export-files"
            type="file"
            multiple
            accept=".pdf,.jpg,.jpeg,.png"
            aria-describedby="export-files-hint"
            @change=${(event: Event) => {
              event.stopPropagation();
              exports.files = [...((event.currentTarget as HTMLInputElement).files ?? [])];
            }}
          />
        </div>
        <button
          type="button"
          data-export="merge"
          @click=${() => {
            exports.saveMerged();
          }}
        >
          ${words.button}
        </button>`,
  };
  return html`${disclosureButton(disclosure)} ${disclosurePanel(disclosure)}`;
}

function jobView(exports: Exports): TemplateResult | typeof nothing {
  const { job, host } = exports;
  const words = host.language.words.export;
  if (!job) return nothing;
  const isSingle = job.files === 1;
  const progress = host.say(words.progress, {
    done: { unit: 'number', value: job.done },
    files: { unit: 'number', value: job.files },
  });
  return html`<div class="job">
    ${
      isSingle
        ? html`<progress aria-label=${words.making}></progress>`
        : html`<progress aria-label=${words.making} max=${job.files} .value=${job.done}></progress>`
    }
    <p>${isSingle ? words.making : progress}</p>
    <button
      type="button"
      data-export="cancel"
      @click=${() => {
        exports.cancel();
      }}
    >
      ${words.cancel}
    </button>
  </div>`;
}

function messagesView({ messages, hasFailed }: Exports): TemplateResult | typeof nothing {
  if (messages.length === 0) return nothing;
  return html`<div class=${hasFailed ? 'export-messages field-error' : 'export-messages'}>
    ${messages.map((message) => html`<p>${message}</p>`)}
  </div>`;
}
