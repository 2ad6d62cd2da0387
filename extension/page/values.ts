/**
 * The value of a control as a fact: what a person sees in it, read and never guessed. A field that is half typed, or says
 * something that is no value of its kind, is unreadable.
 */
import { factKinds, readTyped, type FactKey, type FactValue } from '#core';
import type { Control, Option } from './control';
import { fileInText, filesOf } from './files';
import { isHalfTyped } from './half-typed';
import {
  isChoice,
  isPlaceholder,
  readAmount,
  readChoice,
  readEstablishmentNumber,
  readJointCommittee,
  readSignatory,
} from './options';
import { shownItems } from './read-only';
import { isOutside, renderedChildren } from './roots';
import { isElement, isInput, isSelect } from './nodes';

export type Current<Value = FactValue<FactKey>> =
  | { readonly state: 'empty' }
  | { readonly state: 'value'; readonly value: Value }
  /** Something stands there that is not, or not yet, a value. */
  | { readonly state: 'unreadable'; readonly text: string };

export const empty = { state: 'empty' } as const;

/** How the value of a field is found in its control. */
export interface ValueSource {
  readonly key: FactKey;
  /** The value stands somewhere inside the text. */
  readonly embedded: boolean;
}

const maskOnly = /^[\s_./\-:()€%#]*$/;
const formatOnly = /^(?:[dmjyu]{1,4}\s*[./\-:]\s*)+[dmjyu]{1,4}$/i;
const prefixOnly = /^BE[\s_]*$/i;

/** A mask without anything typed into it, `__.__.__`, `dd/mm/jjjj`. */
export const isSkeleton = (text: string): boolean =>
  maskOnly.test(text) ||
  formatOnly.test(text.trim()) ||
  (text.includes('_') && !/\d/.test(text)) ||
  prefixOnly.test(text.trim());

const notDisplayed =
  'input, select, textarea, label, svg, [aria-hidden=true], [aria-live], [role=log], [role=status], [class*=placeholder], [class*=sr-only], [class*=arrow], [class*=spinner], [class*=loading]';
const clearButton = /^[×✕✖x]$|\b(?:wis|wissen|verwijder|verwijderen|clear|remove)\b/i;

/** Some libraries call the place of the chosen option a list too: one in which nothing else is. */
function isShownChoice(element: Element): boolean {
  if (element.getAttribute('role') !== 'listbox') return false;
  const options = [...element.querySelectorAll('[role=option]')];
  return options.length > 0 && options.every((option) => option.getAttribute('aria-selected') === 'true');
}

const isUnseen = (element: Element): boolean => isOutside(element) && !isShownChoice(element);

/** The text that a dressed list shows: what is rendered in it without its parts for searching, clearing and opening. */
function displayedText(box: Element): string {
  const texts = renderedChildren(box).map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return child.nodeValue ?? '';
    if (!isElement(child) || isUnseen(child) || child.matches(notDisplayed)) return '';
    if (child.localName === 'button' && clearButton.test(child.getAttribute('aria-label') ?? child.textContent))
      return '';
    return displayedText(child);
  });
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

const isDressed = (select: HTMLSelectElement, box: Element): boolean =>
  select.hasAttribute('hidden') ||
  select.getAttribute('aria-hidden') === 'true' ||
  select.tabIndex === -1 ||
  box !== select;

const optionText = (select: HTMLSelectElement): string => {
  const option = select.selectedOptions[0] ?? select.options[select.selectedIndex];
  return option && !(option.disabled && option.value === '') ? option.textContent.replace(/\s+/g, ' ').trim() : '';
};

/** A hidden list may claim its first option while nothing is chosen: what is shown over it decides, where anything is. */
function selectText(select: HTMLSelectElement, box: Element): string {
  const around = box === select && isDressed(select, box) ? select.parentElement : box;
  if (!isDressed(select, box) || !around) return optionText(select);
  const shown = displayedText(around);
  return shown === '' && around.querySelector('[class*=placeholder]') === null ? optionText(select) : shown;
}

function comboboxText(element: HTMLElement, box: Element): string {
  const shown = displayedText(box);
  if (shown !== '') return shown;
  return isInput(element) ? element.value : '';
}

const spinbuttonText = (element: HTMLElement): string =>
  isInput(element)
    ? element.value
    : (element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow') ?? '');

/** The text in a control as a person sees it, empty for placeholders and bare masks. */
export function rawText(control: Control): string {
  const { element } = control;
  switch (control.kind) {
    case 'text':
      return Reflect.get(element, 'value') as string;
    case 'select':
      return withoutPlaceholder(isSelect(element) ? selectText(element, control.box) : displayedText(control.box));
    case 'combobox':
      return withoutPlaceholder(comboboxText(element, control.box));
    case 'spinbutton':
      return spinbuttonText(element);
    case 'editable':
      return element.textContent;
    case 'readonly':
      return control.shown();
    default:
      return '';
  }
}

const withoutPlaceholder = (text: string): string => (isPlaceholder(text) ? '' : text);

const isChecked = (element: HTMLElement): boolean =>
  isInput(element) ? element.checked : element.getAttribute('aria-checked') === 'true';

/** The browser holds text that it does not hand out: a half-typed date or number. */
const holdsBadInput = (element: HTMLElement): boolean => isInput(element) && element.validity.badInput;

const value = (found: FactValue<FactKey> | undefined, text: string): Current =>
  found === undefined ? { state: 'unreadable', text } : { state: 'value', value: found };

/** A value of a fact in a text that is no skeleton. */
function readText({ key, embedded }: ValueSource, text: string): FactValue<FactKey> | undefined {
  if (text.includes('_')) return undefined;
  if (isChoice(key)) return readChoice(key, text);
  if (key === 'company.jointCommittee') return readJointCommittee(text);
  if (embedded) return key === 'allowance.amount' ? readAmount(text) : readEstablishmentNumber(text);
  return readTyped(key, factKinds[key] === 'duration' ? text.replace(/\s*(?:\/|per)\s*w(?:eek)?\.?$/i, '') : text);
}

function textCurrent(source: ValueSource, control: Control): Current {
  const text = rawText(control).replace(/\s+/g, ' ').trim();
  if (isSkeleton(text)) return holdsBadInput(control.element) ? { state: 'unreadable', text } : empty;
  if (isHalfTyped(source.key, text, control.element)) return { state: 'unreadable', text };
  return value(readText(source, text), text);
}

/** The value of a chosen option: its own label first, then all that its row says. */
function optionValue(source: ValueSource, { text, context }: Option): FactValue<FactKey> | undefined {
  return readText(source, text) ?? (isChoice(source.key) || source.embedded ? readText(source, context) : undefined);
}

function radiosCurrent(source: ValueSource, options: readonly Option[]): Current {
  const chosen = options.find(({ element }) => isChecked(element));
  return chosen ? value(optionValue(source, chosen), chosen.text) : empty;
}

function checkboxCurrent(key: FactKey, element: HTMLElement): Current {
  // a box without a tick may be a "no" or a question nobody has come to: not known
  if (!isChecked(element)) return empty;
  return { state: 'value', value: key === 'provider.lessonPlace' ? 'same' : true };
}

function checkboxesCurrent(options: readonly Option[]): Current {
  const signed = options.filter(({ element }) => isChecked(element)).flatMap(({ text }) => readSignatory(text) ?? []);
  return signed.length === 0 ? empty : { state: 'value', value: signed };
}

function fileCurrent(key: FactKey, element: Element, row: Element): Current {
  const files = filesOf(element, row);
  const last = files.at(-1);
  if (!last) return empty;
  if (key === 'documents.schedule') return { state: 'value', value: last };
  return { state: 'value', value: key === 'documents.scheduleCount' ? files.length : true };
}

function shownDocument(key: FactKey, text: string): Current {
  const file = fileInText(text);
  if (key === 'documents.schedule') return file ? { state: 'value', value: file } : empty;
  return file ? { state: 'value', value: true } : value(readChoice(key, text), text);
}

/** The value that a control has now. Reads, never changes; a control that fails to be read is unreadable. */
export function currentOf(source: ValueSource, control: Control): Current {
  const { key } = source;
  switch (control.kind) {
    case 'radios':
      return radiosCurrent(source, control.options);
    case 'checkboxes':
      return checkboxesCurrent(control.options);
    case 'checkbox':
      return checkboxCurrent(key, control.element);
    case 'file':
      return fileCurrent(key, control.element, control.row);
    case 'readonly': {
      const shown = control.shown();
      if (/^[\s\-–—]*$/.test(shown)) return empty;
      if (factKinds[key] === 'texts') return { state: 'value', value: shownItems(control) };
      return key.startsWith('documents.') && key !== 'documents.signedBy'
        ? shownDocument(key, shown)
        : textCurrent(source, control);
    }
    default:
      return textCurrent(source, control);
  }
}
