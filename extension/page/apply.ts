/**
 * Writes a value into a field of the page: only on the user's click. The value goes in the way a person's would, by the
 * native setter and the events that frameworks listen to, and is read back: a field that does not hold it now gets its
 * old value again.
 */
import { factKinds, type FactKey, type FactValue, type PlainDate } from '#core';
import type { Option } from './control';
import { readChoice } from './options';
import { readField } from './reading';
import type { RecognisedField } from './recognise';
import { isInput, isSelect, isTextArea } from './nodes';

export type Applied = { readonly ok: true; /** Puts the old value back. */ undo(): boolean } | { readonly ok: false };

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const failed: Applied = { ok: false };

const isTyped = (element: Element): element is Typed => isInput(element) || isTextArea(element) || isSelect(element);

/** The setter of the browser itself: frameworks put their own over it on single elements. */
export function setNatively(element: Typed, property: 'value' | 'checked' | 'files', value: unknown): void {
  const prototype: unknown = Object.getPrototypeOf(element);
  if (typeof prototype === 'object' && prototype !== null) Reflect.set(prototype, property, value, element);
}

/** Tells the page, as a browser does after a user. */
export function announce(element: Element): void {
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(element: Typed, text: string): void {
  element.focus({ preventScroll: true });
  setNatively(element, 'value', text);
  announce(element);
}

const dateSeparator = (element: Typed): string =>
  /[./-]/.exec(element.value || element.getAttribute('placeholder') || '')?.[0] ?? '/';

function dateText(date: PlainDate, element: Typed): string {
  if (isInput(element) && element.type === 'date') return date;
  return date.split('-').toReversed().join(dateSeparator(element));
}

const decimals = (whole: number, hundredths: number, element: Typed): string => {
  const separator = isInput(element) && element.type === 'number' ? '.' : ',';
  return `${String(whole)}${separator}${String(hundredths).padStart(2, '0')}`;
};

function durationText(minutes: number, element: Typed): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const hundredths = (rest * 100) / 60;
  if (element.value.includes(':') || !Number.isInteger(hundredths))
    return `${String(whole).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
  return rest === 0 ? String(whole) : decimals(whole, hundredths, element);
}

/** A value in the notation of the field that it goes into. */
function textFor(key: FactKey, value: FactValue<FactKey>, element: Typed): string | undefined {
  if (factKinds[key] === 'date') return dateText(value as PlainDate, element);
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return undefined;
  if (factKinds[key] === 'duration') return durationText(value, element);
  return factKinds[key] === 'money' ? decimals(Math.floor(value / 100), value % 100, element) : String(value);
}

const means = (key: FactKey, { text, context }: Option, value: unknown): boolean =>
  (readChoice(key, text) ?? readChoice(key, context)) === value;

function optionFor(key: FactKey, select: HTMLSelectElement, value: FactValue<FactKey>): HTMLOptionElement | undefined {
  return [...select.options].find((option) => {
    const text = option.textContent.trim();
    return text === value || readChoice(key, text) === value;
  });
}

function applyText(field: RecognisedField, element: Typed, value: FactValue<FactKey>): Applied {
  const before = element.value;
  const text = isSelect(element) ? optionFor(field.key, element, value)?.value : textFor(field.key, value, element);
  if (text === undefined || element.disabled || ('readOnly' in element && element.readOnly)) return failed;
  type(element, text);
  const undo = (): boolean => {
    type(element, before);
    return element.value === before;
  };
  return holds(field, value) ? { ok: true, undo } : (undo(), failed);
}

/** Text in an element of the page itself; one with markup in it is left alone, since that would be lost. */
function applyEditable(field: RecognisedField, element: HTMLElement, value: FactValue<FactKey>): Applied {
  const before = element.textContent;
  const text = textFor(field.key, value, document.createElement('input'));
  if (text === undefined || element.childElementCount > 0) return failed;
  const write = (content: string): void => {
    element.focus({ preventScroll: true });
    element.textContent = content;
    announce(element);
  };
  write(text);
  const undo = (): boolean => {
    write(before);
    return element.textContent === before;
  };
  return holds(field, value) ? { ok: true, undo } : (undo(), failed);
}

/** A button of the browser itself, or an element that the page dressed up as one. */
const isChosen = (element: HTMLElement): boolean =>
  isInput(element) ? element.checked : element.getAttribute('aria-checked') === 'true';

function applyRadio(field: RecognisedField, options: readonly Option[], value: FactValue<FactKey>): Applied {
  const isOn = ({ element }: Option): boolean => isChosen(element);
  const before = options.find(isOn);
  const wanted = options.find((option) => means(field.key, option, value));
  if (!wanted) return failed;
  wanted.element.click();
  const undo = (): boolean => {
    if (before) before.element.click();
    else clear(wanted.element);
    return before ? isOn(before) : !isOn(wanted);
  };
  return holds(field, value) ? { ok: true, undo } : (undo(), failed);
}

/** Nothing was chosen before, and a click cannot take a radio button back. */
function clear(element: HTMLElement): void {
  if (!isTyped(element)) return;
  setNatively(element, 'checked', false);
  announce(element);
}

function applyCheckbox(element: HTMLElement, value: FactValue<FactKey>): Applied {
  const isOn = (): boolean => isChosen(element);
  const wanted = value === true;
  if (typeof value !== 'boolean' || isOn() === wanted) return failed;
  element.click();
  const undo = (): boolean => {
    element.click();
    return isOn() !== wanted;
  };
  return isOn() === wanted ? { ok: true, undo } : failed;
}

function holds(field: RecognisedField, value: FactValue<FactKey>): boolean {
  const current = readField(field);
  return current.state === 'value' && JSON.stringify(current.value) === JSON.stringify(value);
}

/**
 * Writes a value into a recognised field and reads it back. Lists that are no `select`, uploads, data that are only shown
 * and values in several controls are left alone: `ok` is false and nothing has changed.
 */
export function applyValue<Key extends FactKey>(
  field: RecognisedField & { readonly key: Key },
  value: FactValue<Key>,
): Applied {
  const { control, parts } = field;
  if (parts.length !== 1 || parts[0]?.embedded) return failed;
  try {
    if (control.kind === 'radios') return applyRadio(field, control.options, value);
    if (control.kind === 'checkbox') return applyCheckbox(control.element, value);
    if (control.kind === 'editable') return applyEditable(field, control.element, value);
    if (!['text', 'select', 'spinbutton'].includes(control.kind) || !isTyped(control.element)) return failed;
    return applyText(field, control.element, value);
  } catch {
    return failed;
  }
}
