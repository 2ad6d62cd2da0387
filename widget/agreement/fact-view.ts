/** One fact with the control that fits its kind, its hint, its error, and what the rules say about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  describeFact,
  factKinds,
  type AgreementElementTexts,
  type AgreementSpoken,
  type FactKey,
  type FactValue,
  type FileFact,
  type Finding,
  type RuleId,
} from '#core';
import { choiceGroup, type ChoiceOption } from '../base/choice-group';
import { severityIcons } from '../base/icons';
import { errorLine, textInput, type FieldHost } from '../base/text-field';
import type { FactForm } from './fact-form';

export interface AgreementHost extends FieldHost<AgreementSpoken> {
  readonly words: AgreementElementTexts;
}

export interface FactView {
  readonly key: FactKey;
  readonly form: FactForm;
  /** Findings that are shown at this fact. */
  readonly findings: readonly Finding[];
  /** Brings the reader to what a rule found. */
  readonly explain: (rule: RuleId) => void;
  /** The reader does something with this fact. */
  readonly touch: () => void;
  /** The schedule in its own editor. */
  readonly scheduleEditor: () => TemplateResult;
}

type AnyFact = FactValue<FactKey>;

/** Id of the control of a fact, and the name of its radio buttons. */
export const factId = (key: FactKey): string => `fact-${key.replace('.', '-')}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a fact is called above its control. */
export const factLabel = (key: FactKey, host: AgreementHost): string =>
  host.words.questions.labels[key] ?? capital(host.language.texts.facts[key]);

function hintOf(key: FactKey, { words }: AgreementHost): string | undefined {
  const kind = factKinds[key];
  const { hints, hintsOfKinds } = words.questions;
  return hints[key] ?? (typeof kind === 'string' ? hintsOfKinds[kind] : undefined);
}

const noteId = (key: FactKey): string => `${factId(key)}-note`;

/** Title of each finding at a fact, with a way to the explanation. */
function notes({ key, findings, explain }: FactView, host: AgreementHost): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const { texts } = host.language;
  const { explain: button, explainName } = host.words.questions;
  return html`<ul class="notes" id=${noteId(key)}>
    ${findings.map(({ rule, severity }) => {
      const { title } = texts.rules[rule];
      return html`<li class="note" data-severity=${severity}>
        ${severityIcons[severity]}
        <span><span class="unseen">${texts.severities[severity]}: </span>${title}</span>
        <button
          type="button"
          class="link"
          aria-label=${host.say(explainName, { title: { unit: 'text', value: title } })}
          @click=${() => {
            explain(rule);
          }}
        >
          ${button}
        </button>
      </li>`;
    })}
  </ul>`;
}

const described = (...ids: readonly (string | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;

const notesOf = ({ key, findings }: FactView): string | undefined => (findings.length > 0 ? noteId(key) : undefined);

function typedFact(view: FactView, host: AgreementHost): TemplateResult | typeof nothing {
  const { key, form } = view;
  const draft = form.draft(key);
  if (!draft) return nothing;
  const id = factId(key);
  const hint = hintOf(key, host);
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const describedBy = described(hintId, notesOf(view));
  const kind = factKinds[key];
  const isNumber = kind === 'money' || kind === 'count';
  const control =
    kind === 'texts'
      ? html`<textarea
          id=${id}
          rows="3"
          aria-describedby=${describedBy ?? nothing}
          ?data-empty=${draft.isEmpty}
          .value=${live(draft.text)}
          @focus=${view.touch}
          @input=${(event: Event) => {
            draft.type((event.currentTarget as HTMLTextAreaElement).value);
            host.changed();
          }}
        ></textarea>`
      : textInput(
          draft,
          { id, inputMode: isNumber ? 'decimal' : 'text', ...(describedBy !== undefined && { describedBy }) },
          host,
        );
  return html`<div class="field" @focusin=${view.touch}>
    <label for=${id}>${factLabel(key, host)}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id=${hintId}>${hint}</p>`} ${control}
    ${errorLine(draft, id, host)} ${notes(view, host)}
  </div>`;
}

/** The options of a fact that is chosen from a few. */
function optionsOf(key: FactKey, host: AgreementHost): readonly ChoiceOption<AnyFact>[] {
  const kind = factKinds[key];
  const { texts } = host.language;
  const { choices } = host.words.questions;
  if (kind === 'yesNo') {
    return [true, false].map((value) => ({ value, label: capital(value ? texts.yes : texts.no) }));
  }
  if (kind === 'step') return [1, 2, 3].map((value) => ({ value, label: String(value) }));
  if (typeof kind !== 'object' || !('choice' in kind)) return [];
  return kind.choice.map((value) => ({ value, label: choices[value] ?? capital(texts.terms[value] ?? value) }));
}

function chosenFact(view: FactView, host: AgreementHost): TemplateResult {
  const { key, form, touch } = view;
  const hint = hintOf(key, host);
  const noteIds = notesOf(view);
  return html`<div class="field" @focusin=${touch}>
    ${choiceGroup<AnyFact | undefined>(
      {
        id: factId(key),
        legend: factLabel(key, host),
        ...(hint !== undefined && { hint }),
        ...(noteIds !== undefined && { describedBy: noteIds }),
        options: optionsOf(key, host),
        chosen: form.value(key),
      },
      (value) => {
        form.choose(key, value);
        host.changed();
      },
    )}
    ${removeButton(view, host)} ${notes(view, host)}
  </div>`;
}

/** Several of a few; nothing at all is another answer than none of them. */
function severalChosen(view: FactView, options: readonly string[], host: AgreementHost): TemplateResult {
  const { key, form, touch } = view;
  const id = factId(key);
  const chosen = form.value('documents.signedBy');
  const { terms } = host.language.texts;
  const choose = (option: string, isOn: boolean): void => {
    const before = chosen ?? [];
    const after = options.filter((other) => (other === option ? isOn : before.some((one) => one === other)));
    form.choose(key, after);
    host.changed();
  };
  return html`<div class="field" @focusin=${touch}>
    <fieldset class="choice" role="group" aria-describedby=${notesOf(view) ?? nothing}>
      <legend>${factLabel(key, host)}</legend>
      <div class="options">
        ${options.map(
          (option, index) =>
            html`<label class="option">
              <input
                type="checkbox"
                id=${index === 0 ? id : `${id}-${option}`}
                .checked=${live(chosen?.some((one) => one === option) ?? false)}
                @change=${(event: Event) => {
                  choose(option, (event.currentTarget as HTMLInputElement).checked);
                }}
              />
              <span>${capital(terms[option] ?? option)}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    ${removeButton(view, host)} ${notes(view, host)}
  </div>`;
}

/** Empties a fact that has no text to clear. */
function removeButton({ key, form }: FactView, host: AgreementHost): TemplateResult | typeof nothing {
  if (form.value(key) === undefined) return nothing;
  const { remove, removeName } = host.words.questions;
  return html`<button
    type="button"
    class="link"
    aria-label=${host.say(removeName, { fact: { unit: 'text', value: host.language.texts.facts[key] } })}
    @click=${() => {
      form.choose(key, undefined);
      host.changed();
    }}
  >
    ${remove}
  </button>`;
}

const fileFactOf = ({ name, type, size }: File): FileFact => ({ name, type, size });

/** What can be told of a file without reading it. */
function fileFact(view: FactView, host: AgreementHost): TemplateResult {
  const { key, form, touch } = view;
  const id = factId(key);
  const hint = hintOf(key, host);
  const file = form.value('documents.schedule');
  return html`<div class="field" @focusin=${touch}>
    <label for=${id}>${factLabel(key, host)}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
    <input
      id=${id}
      type="file"
      aria-describedby=${described(hint === undefined ? undefined : `${id}-hint`, notesOf(view)) ?? nothing}
      @change=${(event: Event) => {
        const [chosen] = (event.currentTarget as HTMLInputElement).files ?? [];
        if (!chosen) return;
        form.choose(key, fileFactOf(chosen));
        host.changed();
      }}
    />
    ${file ? html`<p class="kept-value">${describeFact('documents.schedule', file, host.language.texts)}</p>` : nothing}
    ${removeButton(view, host)} ${notes(view, host)}
  </div>`;
}

/** A schedule that was read from a file: it can be looked at and removed. */
function readSchedule(view: FactView, host: AgreementHost): TemplateResult {
  const { key, form } = view;
  const schedule = form.value('documents.scheduleRead');
  return html`<div class="field" role="group" aria-labelledby=${`${factId(key)}-name`}>
    <p class="name" id=${`${factId(key)}-name`} tabindex="-1">${factLabel(key, host)}</p>
    <p class="kept-value" ?data-empty=${!schedule}>
      ${
        schedule
          ? describeFact('documents.scheduleRead', schedule, host.language.texts)
          : host.words.questions.nothingRead
      }
    </p>
    ${removeButton(view, host)} ${notes(view, host)}
  </div>`;
}

/** The control of a fact. */
export function factView(view: FactView, host: AgreementHost): TemplateResult | typeof nothing {
  const { key } = view;
  const kind = factKinds[key];
  if (typeof kind === 'object' && 'choices' in kind) return severalChosen(view, kind.choices, host);
  if (key === 'schedule') return html`<div class="wide">${view.scheduleEditor()} ${notes(view, host)}</div>`;
  if (kind === 'schedule') return readSchedule(view, host);
  if (kind === 'file') return fileFact(view, host);
  return view.form.draft(key) ? typedFact(view, host) : chosenFact(view, host);
}
