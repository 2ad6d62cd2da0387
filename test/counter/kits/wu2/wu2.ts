/**
 * In the style of Webuniversum 2: a date picker that leaves a second, empty label behind, lists dressed as a button over a
 * hidden `select` with a stray search box, and groups of buttons under a title that is tied to nothing.
 */
import Pikaday from 'pikaday';
import 'pikaday/css/pikaday.css';
import { make } from '../dom';
import { offer } from '../kit';
import { controlOf, patchNative, withValues } from '../native';
import { sections, stage, title, type Field, type ListField, type Section } from '../screen';

const pad = (number: number): string => String(number).padStart(2, '0');

/** Gives an input its calendar, once it is on the page. */
function dressDate(input: HTMLInputElement): void {
  new Pikaday({
    field: input,
    toString: (date) => `${pad(date.getDate())}/${pad(date.getMonth() + 1)}/${date.getFullYear()}`,
    parse: (text) => {
      const [day = 1, month = 1, year = 2000] = text.split('/').map(Number);
      return new Date(year, month - 1, day);
    },
  });
  input.after(make('label', { for: input.id, class: 'datepicker__icon' }));
}

/** Shows a button with the chosen text; the list behind it is told, and says nothing itself. */
function dressSelect(select: HTMLSelectElement, field: ListField): HTMLElement {
  select.className = 'u-visually-hidden';
  select.setAttribute('aria-hidden', 'true');
  select.tabIndex = -1;
  select.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  const shown = (): string => select.selectedOptions[0]?.textContent ?? '';
  const button = make('button', { type: 'button', class: 'js-select__input' }, shown());
  const list = make('div', { class: 'select__list', role: 'listbox' });
  const wrapper = make(
    'div',
    { class: 'select__wrapper', 'data-content': true, hidden: true },
    make('input', { class: 'select__search', placeholder: 'Zoek item' }),
    list,
  );
  field.options.forEach((option, index) => {
    const item = make('div', { role: 'option', class: 'select__item' }, option);
    item.addEventListener('click', () => {
      select.selectedIndex = index + 1;
      button.textContent = shown();
      wrapper.hidden = true;
    });
    list.append(item);
  });
  button.addEventListener('click', () => (wrapper.hidden = !wrapper.hidden));
  return make('div', { class: 'js-select select' }, select, button, wrapper);
}

function inputOf(field: Field): HTMLElement {
  const control = controlOf(field);
  control.classList.add('input-field');
  const box = make('div', { class: 'form__input' });
  if (control instanceof HTMLSelectElement && field.kind === 'select') box.append(dressSelect(control, field));
  else box.append(control);
  if (field.kind === 'date') control.classList.add('js-datepicker');
  return box;
}

function row(field: Field): HTMLElement {
  if (field.kind === 'checkbox')
    return make(
      'div',
      { class: 'form__row' },
      make('label', { class: 'checkbox' }, controlOf(field), ' ', make('span', {}, field.label)),
    );
  if ('after' in field && field.after)
    return make(
      'div',
      { class: 'form__row' },
      make('label', { class: 'form__label', for: field.id }, field.label),
      inputOf(field),
      make('label', {}, field.after),
    );
  const tied = field.kind !== 'radios' && field.kind !== 'shown';
  const name = tied
    ? make('label', { class: 'form__label', for: field.id }, field.label)
    : make('div', { class: 'form__label' }, field.label);
  const error = make('div', { class: 'form__error', role: 'alert' });
  return make('div', { class: 'form__row' }, name, error, inputOf(field));
}

const sectionOf = ({ title: name, fields }: Section): HTMLElement =>
  make('div', { class: 'region' }, make('h2', { class: 'h2' }, name), ...fields.map(row));

function build(shownSections: readonly Section[]): void {
  document.querySelectorAll('.pika-single').forEach((calendar) => calendar.remove());
  const status = make('div', { class: 'properties' }, make('span', {}, stage.label), make('span', {}, stage.value));
  const save = make('button', { type: 'button', class: 'button' }, 'Werkversie bewaren');
  const header = make('header', { class: 'header' }, make('input', { type: 'text', placeholder: 'Zoeken' }));
  document.body.replaceChildren(
    header,
    make('div', { class: 'main' }, make('h1', { class: 'h1' }, title), status, ...shownSections.map(sectionOf), save),
  );
  document.querySelectorAll<HTMLInputElement>('.js-datepicker').forEach(dressDate);
}

build(sections);
offer({
  patch: patchNative,
  rebuild: () => build(sections.map((section) => ({ ...section, fields: withValues(section.fields) }))),
});
