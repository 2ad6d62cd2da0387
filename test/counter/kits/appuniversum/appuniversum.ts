/**
 * In the style of Appuniversum: a pill inside the label, the date picker of Duet, inputmask, lists drawn like those of
 * ember-power-select, and a file input that is hidden in its label.
 */
import { DuetDatePicker } from '@duetds/date-picker/custom-element';
import '@duetds/date-picker/dist/duet/themes/default.css';
import Inputmask from 'inputmask';
import { make } from '../dom';
import { offer } from '../kit';
import { controlOf, patchNative, withValues } from '../native';
import {
  nothingChosen,
  sections,
  stage,
  title,
  type Field,
  type ListField,
  type Section,
  type TextField,
} from '../screen';

const isoOf = (dutch: string): string => dutch.split('/').reverse().join('-');
const dutchOf = (iso: string): string => iso.split('-').reverse().join('-');

function datePicker({ id, value }: TextField): HTMLElement {
  const picker = new DuetDatePicker();
  return Object.assign(picker, {
    id,
    identifier: `${id}-in`,
    value: isoOf(value),
    dateAdapter: {
      parse: (text: string) => {
        const [day, month, year] = text.split('-').map(Number);
        return day && month && year ? new Date(year, month - 1, day) : undefined;
      },
      format: (date: Date) =>
        [date.getDate(), date.getMonth() + 1, date.getFullYear()]
          .map((part) => String(part).padStart(2, '0'))
          .join('-'),
    },
  });
}

function powerSelect({ id, options, value }: ListField): HTMLElement {
  const shown = make('span', { class: 'ember-power-select-selected-item' }, value);
  const placeholder = make('span', { class: 'ember-power-select-placeholder' }, nothingChosen);
  const trigger = make(
    'div',
    {
      class: 'ember-power-select-trigger ember-basic-dropdown-trigger',
      id,
      role: 'combobox',
      tabindex: '0',
      'aria-haspopup': 'listbox',
      'aria-labelledby': `${id}-naam`,
    },
    value === '' ? placeholder : shown,
    make('span', { class: 'ember-power-select-status-icon' }),
  );
  trigger.addEventListener('click', () => {
    const list = make('ul', { role: 'listbox', class: 'ember-power-select-options' });
    const content = make('div', { class: 'ember-basic-dropdown-content' }, make('input', { type: 'search' }), list);
    for (const option of options) {
      const item = make('li', { role: 'option', class: 'ember-power-select-option' }, option);
      item.addEventListener('mouseup', () => {
        shown.textContent = option;
        placeholder.replaceWith(shown);
        content.remove();
      });
      list.append(item);
    }
    document.body.append(content);
  });
  return trigger;
}

const upload = ({ id }: Field, name: string, size: string): HTMLElement =>
  make(
    'div',
    { class: 'au-c-file-upload' },
    make(
      'label',
      { class: 'au-c-file-upload-label' },
      make('span', { class: 'au-c-file-upload-label__title' }, 'Bestand toevoegen'),
      make('span', {}, 'Sleep het bestand naar hier om toe te voegen'),
      make('input', { id, type: 'file', hidden: true }),
    ),
    make(
      'div',
      { class: 'au-c-file-card' },
      make('a', { href: '#', class: 'au-c-file-card__title' }, name),
      make('p', {}, size),
    ),
  );

function control(field: Field): HTMLElement {
  if (field.kind === 'date') return datePicker(field);
  if (field.kind === 'select') return powerSelect(field);
  if (field.kind === 'file') return upload(field, field.name, field.size);
  const element = controlOf(field);
  element.classList.add('au-c-input');
  const mask = 'mask' in field ? field.mask : undefined;
  if (mask !== undefined && element instanceof HTMLInputElement)
    new Inputmask({ mask: mask.replaceAll('A', 'a'), placeholder: '_' }).mask(element);
  return element;
}

const pill = (): HTMLElement => make('span', { class: 'au-c-pill' }, 'Verplicht');

function radioGroup(field: ListField): HTMLElement {
  const group = controlOf(field);
  return make(
    'fieldset',
    {},
    make('div', {}, make('legend', { class: 'au-c-label' }, field.label, ' ', pill()), group),
  );
}

function row(field: Field): HTMLElement {
  if (field.kind === 'radios') return radioGroup(field);
  if (field.kind === 'shown')
    return make(
      'div',
      { class: 'au-c-description-list' },
      make('span', { class: 'au-c-label' }, field.label),
      make('span', {}, controlOf(field)),
    );
  if (field.kind === 'checkbox')
    return make('label', { class: 'au-c-control' }, controlOf(field), make('span', {}, field.label));
  const label = make(
    'label',
    { class: 'au-c-label', for: field.kind === 'date' ? `${field.id}-in` : field.id, id: `${field.id}-naam` },
    field.label,
    ' ',
    pill(),
  );
  const help = make('p', { class: 'au-c-help-text' }, 'Controleer dit gegeven met de leerling.');
  return make(
    'div',
    { class: 'au-c-form-row' },
    label,
    control(field),
    'after' in field ? field.after : undefined,
    help,
  );
}

const sectionOf = ({ title: name, fields }: Section): HTMLElement =>
  make('div', { class: 'au-o-box' }, make('h2', { class: 'au-u-h2' }, name), ...fields.map(row));

function withShown(fields: readonly Field[]): readonly Field[] {
  return withValues(fields).map((field): Field => {
    const element = document.getElementById(field.id);
    if (field.kind === 'select')
      return { ...field, value: element?.querySelector('.ember-power-select-selected-item')?.textContent ?? '' };
    return field.kind === 'date'
      ? { ...field, value: dutchOf(String(Reflect.get(element ?? {}, 'value'))).replaceAll('-', '/') }
      : field;
  });
}

function build(shownSections: readonly Section[]): void {
  const status = make('p', {}, `${stage.label}: `, make('span', { class: 'au-c-status' }, stage.value));
  const save = make('button', { type: 'button', class: 'au-c-button' }, 'Werkversie bewaren');
  document.body.replaceChildren(make('main', {}, make('h1', {}, title), status, ...shownSections.map(sectionOf), save));
}

customElements.define('duet-date-picker', DuetDatePicker);
build(sections);
offer({
  patch: (id, value) => {
    const element = document.getElementById(id);
    if (element?.localName === 'duet-date-picker') Reflect.set(element, 'value', isoOf(value));
    else patchNative(id, value);
  },
  rebuild: () => build(sections.map((section) => ({ ...section, fields: withShown(section.fields) }))),
});
