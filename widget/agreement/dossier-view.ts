/** Opening a dossier by its text or its file, and saving it as a file. A bad one is refused, and nothing is lost. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readDossierText, type DossierProblem, type Facts } from '#core';
import { disclosureButton, disclosurePanel } from '../base/disclosure';
import { loadDocuments } from '../export/load-documents';
import type { AgreementHost } from './fact-view';

/** More than any dossier has; a picture chosen by mistake is not read. */
const largest = 10 * 1024 * 1024;

const isPdf = ({ name, type }: File): boolean => type === 'application/pdf' || /\.pdf$/i.test(name);

/** What stands in the field, and what was wrong with it. */
export class DossierEntry {
  text = '';
  problems: readonly DossierProblem[] = [];
  /** Why there is nothing to read. */
  remark: 'nothing' | 'tooBig' | 'noDossier' | 'unreadable' | 'notLoaded' | undefined;
  isOpen = false;

  type(text: string): void {
    this.text = text;
    this.#forgive();
  }

  /** Facts of the text; `undefined` when it is refused, and then the text stays. */
  read(): Facts | undefined {
    this.#forgive();
    if (this.text.trim() === '') {
      this.remark = 'nothing';
      return undefined;
    }
    const reading = readDossierText(this.text);
    if (!reading.ok) {
      this.problems = reading.problems;
      return undefined;
    }
    this.text = '';
    return reading.facts;
  }

  /** Takes a file; the text of one that is refused stays, so that it can be mended. */
  async readFile(file: File): Promise<Facts | undefined> {
    this.#forgive();
    if (file.size > largest) {
      this.remark = 'tooBig';
      return undefined;
    }
    if (isPdf(file)) return this.#readPdf(file);
    this.text = await file.text();
    return this.read();
  }

  /** An annex that was made here holds its dossier. */
  async #readPdf(file: File): Promise<Facts | undefined> {
    try {
      const { readAnnex } = await loadDocuments();
      const reading = await readAnnex(new Uint8Array(await file.arrayBuffer()));
      if (reading.kind === 'read') return reading.facts;
      if (reading.kind === 'damaged') this.problems = reading.problems;
      else this.remark = reading.kind === 'no-dossier' ? 'noDossier' : 'unreadable';
    } catch {
      this.remark = 'notLoaded';
    }
    return undefined;
  }

  /** Puts back what was kept: a text that was being typed. */
  resume(text: string | undefined): void {
    this.isOpen ||= text !== undefined;
    this.text = text ?? '';
  }

  clear(): void {
    this.type('');
  }

  #forgive(): void {
    this.problems = [];
    this.remark = undefined;
  }
}

export interface DossierView {
  readonly entry: DossierEntry;
  readonly isEmpty: boolean;
  readonly toggle: () => void;
  /** The text was typed, opened as a dossier, or a file was chosen. */
  readonly typed: () => void;
  readonly open: () => void;
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly clear: () => void;
}

const errorId = 'dossier-error';

function errorView({ problems, remark }: DossierEntry, host: AgreementHost): TemplateResult | typeof nothing {
  const { dossier } = host.words;
  const { dossierFaults } = host.language.words;
  if (remark) return html`<p class="field-error" id=${errorId} role="alert">${dossier[remark]}</p>`;
  if (problems.length === 0) return nothing;
  return html`<div class="refused" id=${errorId} role="alert">
    <p><strong>${dossier.refused}</strong> ${dossier.kept}</p>
    <ul>
      ${problems.map(
        ({ path, fault, received }) =>
          html`<li data-path=${path}>
            ${path === '' ? nothing : html`<code>${path}</code>: `}${dossierFaults[fault]} <code>${received}</code>
          </li>`,
      )}
    </ul>
  </div>`;
}

function content(view: DossierView, host: AgreementHost): TemplateResult {
  const { entry } = view;
  const { dossier } = host.words;
  const isWrong = entry.problems.length > 0 || entry.remark !== undefined;
  return html`<div class="dossier">
    <div class="field">
      <label for="dossier-text">${dossier.paste}</label>
      <p class="hint" id="dossier-text-hint">${dossier.pasteHint}</p>
      <textarea
        id="dossier-text"
        rows="4"
        spellcheck="false"
        autocomplete="off"
        aria-describedby=${`dossier-text-hint${isWrong ? ` ${errorId}` : ''}`}
        aria-invalid=${isWrong ? 'true' : 'false'}
        .value=${live(entry.text)}
        @input=${(event: Event) => {
          entry.type((event.currentTarget as HTMLTextAreaElement).value);
          view.typed();
        }}
      ></textarea>
      ${errorView(entry, host)}
    </div>
    <div class="actions">
      <button type="button" class="primary" @click=${view.open}>${dossier.read}</button>
    </div>
    <div class="field">
      <label for="dossier-file">${dossier.file}</label>
      <p class="hint" id="dossier-file-hint">${dossier.fileHint}</p>
      <input
        id="dossier-file"
        type="file"
        accept=".json,.pdf,application/json,application/pdf"
        aria-describedby="dossier-file-hint"
        @change=${(event: Event) => {
          // not an answer to a question of the agreement: there is no result to read out yet
          event.stopPropagation();
          const input = event.currentTarget as HTMLInputElement;
          const [file] = input.files ?? [];
          input.value = '';
          if (file) view.openFile(file);
        }}
      />
    </div>
    <div class="field">
      <p class="hint" id="dossier-save-hint">${dossier.saveHint}</p>
      <div class="actions">
        <button type="button" aria-describedby="dossier-save-hint" ?disabled=${view.isEmpty} @click=${view.save}>
          ${dossier.save}
        </button>
        <button type="button" class="link" ?disabled=${view.isEmpty} @click=${view.clear}>${dossier.clear}</button>
      </div>
    </div>
  </div>`;
}

/** The part on the dossier, under its button. */
export function dossierView(view: DossierView, host: AgreementHost): TemplateResult {
  const disclosure = {
    id: 'dossier',
    name: host.words.dossier.heading,
    isOpen: view.entry.isOpen,
    toggle: view.toggle,
    content: () => content(view, host),
  };
  return html`<section class="card no-print" part="dossier" aria-labelledby="dossier-button">
    <h3>${disclosureButton(disclosure)}</h3>
    ${disclosurePanel(disclosure)}
  </section>`;
}
