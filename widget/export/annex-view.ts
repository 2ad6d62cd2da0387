/** The documents of an element that knows a schedule, PDFs too. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AnnexExports } from './annex-exports';
import { exportButton, exportView } from './export-view';
import { mergeView } from './merge-view';

/** With the annex as PDF before the other files, and merging behind them. */
export function annexView(exports: AnnexExports): TemplateResult {
  const words = exports.host.language.words.export;
  const pdf = exportButton(words.pdf, 'pdf', () => {
    exports.savePdf();
  });
  return exportView(exports, { first: pdf, below: html`${mergeView(exports)} ${jobView(exports)}` });
}

function jobView(exports: AnnexExports): TemplateResult | typeof nothing {
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
