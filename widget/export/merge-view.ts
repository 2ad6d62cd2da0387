/** Choosing files, putting them in order, and making one PDF of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { disclosureButton, disclosurePanel } from '../base/disclosure';
import { chevronIcon, removeIcon } from '../base/icons';
import type { AnnexExports } from './annex-exports';
import { textValue } from './exports';
import { isLookedAt, usable, type ListedFile } from './merge-list';

/** Brings focus to a control in the list once it has been drawn again. */
function focusOn(place: Element | null, exports: AnnexExports, find: (place: Element) => HTMLElement | null): void {
  void exports.host.updateComplete.then(() => {
    if (place) find(place)?.focus();
  });
}

function rowButtons(listed: ListedFile, index: number, exports: AnnexExports): TemplateResult {
  const { merging, host } = exports;
  const { merge } = host.language.words.export;
  const last = merging.list.files.length - 1;
  const nameOf = (button: string): string =>
    host.say(merge.about, { button: textValue(button), name: textValue(listed.file.name) });
  // at the end of the list a button stays where it is, and keeps the focus
  const mover = (step: -1 | 1, name: string, isOff: boolean): TemplateResult =>
    html`<button
      type="button"
      class="icon"
      data-step=${step}
      aria-label=${nameOf(name)}
      title=${name}
      aria-disabled=${isOff ? 'true' : 'false'}
      @click=${(event: Event) => {
        if (isOff) return;
        merging.move(listed.id, step);
        const list = (event.currentTarget as Element).closest('ol');
        focusOn(list, exports, (place) =>
          place.querySelector(`[data-file="${String(listed.id)}"] [data-step="${String(step)}"]`),
        );
      }}
    >
      ${chevronIcon}
    </button>`;
  return html`${mover(-1, merge.up, index === 0)} ${mover(1, merge.down, index === last)}
    <button
      type="button"
      class="icon"
      data-remove
      aria-label=${nameOf(merge.remove)}
      title=${merge.remove}
      @click=${(event: Event) => {
        const all = (event.currentTarget as Element).closest('.merging');
        merging.remove(listed);
        // the keyboard goes on where it was
        focusOn(all, exports, (place) => {
          const rows = place.querySelectorAll<HTMLElement>('[data-remove]');
          return rows[index] ?? rows[index - 1] ?? place.querySelector('input[type="file"]');
        });
      }}
    >
      ${removeIcon}
    </button>`;
}

const fileRow = (listed: ListedFile, index: number, exports: AnnexExports): TemplateResult =>
  html`<li data-file=${listed.id} data-state=${listed.state.kind}>
    <div class="listed-file">
      <p><b>${listed.file.name}</b></p>
      <p class=${listed.state.kind === 'bad' ? 'field-error' : 'hint'}>${exports.merging.describe(listed)}</p>
    </div>
    <div class="file-buttons">${rowButtons(listed, index, exports)}</div>
  </li>`;

function addView({ merging, host }: AnnexExports): TemplateResult {
  const { merge } = host.language.words.export;
  return html`<div class="field">
    <label for="export-files">${merge.add}</label>
    <p class="hint" id="export-files-hint">${merge.addHint}</p>
    <input
      id="export-files"
      type="file"
      multiple
      accept=".pdf,.jpg,.jpeg,.png"
      aria-describedby="export-files-hint"
      @change=${(event: Event) => {
        // not an answer to the questions of the element: there is no result to read out
        event.stopPropagation();
        const input = event.currentTarget as HTMLInputElement;
        merging.add([...(input.files ?? [])]);
        // choosing the same file again is a choice too
        input.value = '';
      }}
    />
  </div>`;
}

function annexBox(exports: AnnexExports): TemplateResult {
  const { merging, host } = exports;
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${merging.withAnnex}
      @change=${(event: Event) => {
        event.stopPropagation();
        merging.withAnnex = (event.currentTarget as HTMLInputElement).checked;
        host.requestUpdate();
      }}
    /><span>${host.language.words.export.merge.withAnnex}</span>
  </label>`;
}

function makeButton(exports: AnnexExports): TemplateResult | typeof nothing {
  const { merging, host } = exports;
  const chosen = usable(merging.list).length;
  if (chosen === 0) return nothing;
  const count = chosen + (exports.startsWithAnnex ? 1 : 0);
  const [one, many] = host.language.words.export.merge.make;
  const isReady = isLookedAt(merging.list) && !exports.job;
  return html`<button
    type="button"
    data-export="merge"
    aria-disabled=${isReady ? 'false' : 'true'}
    @click=${() => {
      if (isReady) exports.saveMerged();
    }}
  >
    ${count === 1 ? one : host.say(many, { count: { unit: 'number', value: count } })}
  </button>`;
}

function panel(exports: AnnexExports): TemplateResult {
  const { merging, host } = exports;
  const { merge } = host.language.words.export;
  const { files } = merging.list;
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') merging.add([...event.dataTransfer.files]);
  };
  return html`<div class="merging" @dragover=${drag} @drop=${drag}>
    <p class="hint">${merge.hint}</p>
    ${addView(exports)} ${exports.hasSchedule ? annexBox(exports) : nothing}
    ${
      files.length === 0
        ? html`<p class="hint">${merge.empty}</p>`
        : html`<ol class="files" aria-label=${merge.list}>
            ${files.map((listed, index) => fileRow(listed, index, exports))}
          </ol>`
    }
    ${makeButton(exports)}
  </div>`;
}

/** Under its button. */
export function mergeView(exports: AnnexExports): TemplateResult {
  const { merging, host } = exports;
  const disclosure = {
    id: 'export-merge',
    name: host.language.words.export.merge.heading,
    isOpen: merging.isOpen,
    toggle: () => {
      merging.isOpen = !merging.isOpen;
      host.requestUpdate();
    },
    content: () => panel(exports),
  };
  return html`${disclosureButton(disclosure)} ${disclosurePanel(disclosure)}`;
}
