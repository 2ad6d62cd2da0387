/** One choice out of a few, shown side by side; the platform's radio buttons, so that arrow keys work. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface ChoiceOption<Value> {
  readonly value: Value;
  readonly label: string;
}

/** A group of radio buttons under a legend. */
export function choiceGroup<Value>(
  group: {
    readonly id: string;
    readonly legend: string;
    readonly hint?: string;
    /** Ids of more texts that describe the group. */
    readonly describedBy?: string;
    readonly options: readonly ChoiceOption<Value>[];
    readonly chosen: Value;
  },
  choose: (value: Value) => void,
): TemplateResult {
  const { id, legend, hint, describedBy, options, chosen } = group;
  const hintId = `${id}-hint`;
  const described = [hint === undefined ? '' : hintId, describedBy].filter(Boolean).join(' ');
  return html`<fieldset class="choice" role="radiogroup" aria-describedby=${described || nothing}>
    <legend>${legend}</legend>
    ${hint === undefined ? nothing : html`<p class="hint" id=${hintId}>${hint}</p>`}
    <div class="options">
      ${options.map(
        ({ value, label }) =>
          html`<label class="option">
            <input
              type="radio"
              name=${id}
              .checked=${live(value === chosen)}
              @change=${() => {
                choose(value);
              }}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
