/** Text fields: label, hint, and an error that is seen, read with the field and announced when it appears. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { CommonSpoken, Values } from '#core';
import type { Draft, Notation } from './draft';
import type { Language } from './language';

/** What a field needs of the element it stands in. */
export interface FieldHost<Spoken extends CommonSpoken = CommonSpoken> {
  readonly language: Language<Spoken>;
  say(sentence: string, values?: Values): string;
  changed(): void;
  announce(sentence: string): void;
}

export interface InputOptions {
  readonly id: string;
  /** Accessible name; leave out where a `label` names the input. */
  readonly name?: string;
  readonly inputMode?: 'numeric' | 'decimal' | 'text';
  /** Ids of texts that describe the input, its error aside. */
  readonly describedBy?: string;
}

const errorId = (id: string): string => `${id}-error`;

/** `8.5` may be half past eight, or ten to nine. */
const isUnclear = (time: string): boolean => /^\d{1,2}[.,]\d$/.test(time);

/** What is wrong with the text of a field. */
export function fieldError(
  { text, notation }: { readonly text: string; readonly notation: Pick<Notation<never>, 'name'> },
  host: FieldHost,
): string {
  const { fieldErrors } = host.language.words;
  if (notation.name === 'text') return '';
  const typed = text.trim();
  const sentence =
    notation.name === 'clock' && isUnclear(typed) ? fieldErrors.clockUnclear : fieldErrors[notation.name];
  return host.say(sentence, { typed: { unit: 'text', value: typed } });
}

/** The input alone; put {@link errorLine} near it. */
export function textInput<Value>(draft: Draft<Value>, options: InputOptions, host: FieldHost): TemplateResult {
  const described = [options.describedBy, draft.isWrong ? errorId(options.id) : undefined].filter(Boolean).join(' ');
  const leave = (event: Event): void => {
    draft.leave();
    if (draft.isWrong) {
      // what is wrong is read out, not the result that follows from the other fields
      event.stopPropagation();
      host.announce(fieldError(draft, host));
    }
    host.changed();
  };
  return html`<input
    id=${options.id}
    type="text"
    part="input"
    autocomplete="off"
    inputmode=${options.inputMode ?? 'text'}
    aria-label=${ifDefined(options.name)}
    aria-describedby=${ifDefined(described || undefined)}
    aria-invalid=${draft.isWrong ? 'true' : 'false'}
    ?data-empty=${draft.isEmpty}
    data-unread=${ifDefined(draft.isUnread ? fieldError(draft, host) : undefined)}
    .value=${live(draft.text)}
    @input=${(event: Event) => {
      draft.type((event.currentTarget as HTMLInputElement).value);
      host.changed();
    }}
    @change=${leave}
  />`;
}

/** The error of a field, once it was left with a text that is no value. */
export function errorLine<Value>(draft: Draft<Value>, id: string, host: FieldHost): TemplateResult | typeof nothing {
  return draft.isWrong ? html`<p class="field-error" id=${errorId(id)}>${fieldError(draft, host)}</p>` : nothing;
}

/** A whole field: label, hint, input and error. */
export function textField<Value>(
  draft: Draft<Value>,
  options: Omit<InputOptions, 'name'> & {
    readonly label: string;
    readonly hint?: string;
    readonly isOptional?: boolean;
  },
  host: FieldHost,
): TemplateResult {
  const { id, label, hint, isOptional } = options;
  const hintId = `${id}-hint`;
  return html`<div class="field">
    <label for=${id}>
      ${label} ${isOptional ? html`<span class="optional">(${host.language.words.optional})</span>` : nothing}
    </label>
    ${hint === undefined ? nothing : html`<p class="hint" id=${hintId}>${hint}</p>`}
    ${textInput(draft, { ...options, ...(hint !== undefined && { describedBy: hintId }) }, host)}
    ${errorLine(draft, id, host)}
  </div>`;
}
