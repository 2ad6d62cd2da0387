/** Controls of the browser itself for a field, without a label, and what stands in them. */
import { make } from './dom';
import { nothingChosen, type Field, type FileField, type ListField, type TextField } from './screen';

function input(field: TextField): HTMLElement {
  if (field.kind === 'long') {
    const area = make('textarea', { id: field.id, rows: '3' });
    area.value = field.value;
    return area;
  }
  const element = make('input', { id: field.id, autocomplete: 'off' });
  element.value = field.value;
  return element;
}

function select({ id, options, value }: ListField): HTMLSelectElement {
  const list = make('select', { id }, make('option', { value: '' }, nothingChosen));
  list.append(
    ...options.map((option, index) =>
      make('option', { value: `${index}: Object`, selected: option === value }, option),
    ),
  );
  return list;
}

/** Buttons with a label around each. */
function radios({ id, options, value }: ListField): HTMLElement {
  const buttons = options.map((option, index) => {
    const button = make('input', { type: 'radio', name: id, value: String(index) });
    button.checked = option === value;
    return make('label', { class: 'choice' }, button, ' ', option);
  });
  return make('div', { id: `${id}-keuzes` }, ...buttons);
}

function upload({ id, name, size }: FileField): HTMLElement {
  return make(
    'div',
    {},
    make('input', { id, type: 'file', accept: '.pdf,.jpg' }),
    make('ul', {}, make('li', {}, `${name} (${size})`)),
  );
}

/** The control for a field. Data that are only shown are a text. */
export function controlOf(field: Field): HTMLElement {
  switch (field.kind) {
    case 'select':
      return select(field);
    case 'radios':
      return radios(field);
    case 'checkbox': {
      const box = make('input', { id: field.id, type: 'checkbox' });
      box.checked = field.value;
      return box;
    }
    case 'file':
      return upload(field);
    case 'shown':
      return make('span', { id: field.id }, field.value);
    default:
      return input(field);
  }
}

type Find = (id: string) => Element | null;

const byId: Find = (id) => document.getElementById(id);

/** The fields with what stands in their controls now, for a screen that is built anew. */
export function withValues(fields: readonly Field[], find: Find = byId): readonly Field[] {
  return fields.map((field): Field => {
    const element = find(field.id);
    if (field.kind === 'radios') {
      const chosen = find(`${field.id}-keuzes`)?.querySelector('input:checked')?.parentElement;
      return { ...field, value: chosen?.textContent.trim() ?? '' };
    }
    if (field.kind === 'shown') return { ...field, value: element?.textContent ?? field.value };
    if (element instanceof HTMLSelectElement && field.kind === 'select')
      return { ...field, value: element.selectedOptions[0]?.textContent ?? '' };
    if (element instanceof HTMLInputElement && field.kind === 'checkbox') return { ...field, value: element.checked };
    if ((element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && 'value' in field)
      return { ...field, value: element.value } as Field;
    return field;
  });
}

/** Puts a text into a field, as an app does. */
export function patchNative(id: string, value: string): void {
  const element = document.getElementById(id);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = value;
  else if (element) element.textContent = value;
}
