/** In the style of Webuniversum 3: flatpickr, Choices, IMask and Dropzone over inputs of the browser. */
import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import Dropzone from 'dropzone';
import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import IMask from 'imask';
import { make } from '../dom';
import { offer } from '../kit';
import { controlOf, patchNative, withValues } from '../native';
import { nothingChosen, sections, stage, title, type Field, type FileField, type Section } from '../screen';

type Dress = () => void;

/** What a library does to the controls, once they are on the page. */
let dresses: Dress[] = [];

function dated(input: HTMLElement): HTMLElement {
  dresses.push(() => {
    flatpickr(input, { dateFormat: 'd/m/Y', allowInput: true });
  });
  input.classList.add('js-vl-datepicker-input');
  const toggle = make('button', { type: 'button', class: 'js-vl-datepicker-toggle' }, 'Kies een datum');
  return make('div', { class: 'vl-input-group vl-datepicker', 'data-vl-datepicker': true }, input, toggle);
}

function listed(select: HTMLSelectElement): HTMLElement {
  select.options[0]?.setAttribute('placeholder', '');
  dresses.push(() => {
    new Choices(select, { allowHTML: false, placeholderValue: nothingChosen, itemSelectText: '' });
  });
  return make('div', { class: 'vl-select' }, select);
}

function upload({ id, name }: FileField): HTMLElement {
  const box = make('div', { class: 'vl-upload', id });
  dresses.push(() => {
    const dropzone = new Dropzone(box, {
      url: '/',
      autoProcessQueue: false,
      hiddenInputContainer: box,
      addRemoveLinks: true,
      dictRemoveFile: 'Verwijder bestand',
    });
    dropzone.emit('addedfile', { name, size: 14_300 });
  });
  return box;
}

function inputOf(field: Field): HTMLElement {
  if (field.kind === 'file') return upload(field);
  const control = controlOf(field);
  control.classList.add('vl-input-field');
  if (field.kind === 'date') return dated(control);
  if (control instanceof HTMLSelectElement) return listed(control);
  const mask = 'mask' in field ? field.mask : undefined;
  if (mask !== undefined && control instanceof HTMLInputElement)
    dresses.push(() => {
      IMask(control, { mask: mask.replaceAll('9', '0').replaceAll('A', 'a') });
    });
  return control;
}

function row(field: Field): HTMLElement {
  if (field.kind === 'checkbox') {
    const label = make('span', { class: 'vl-checkbox__label' }, field.label);
    return make(
      'div',
      { class: 'vl-form-col--12-12' },
      make('label', { class: 'vl-checkbox' }, controlOf(field), label),
    );
  }
  const label = make('label', { class: 'vl-form__label', for: field.id }, field.label);
  const required = make('span', { class: 'vl-form__annotation' }, '(verplicht)');
  const error = make('p', { class: 'vl-form__error', id: `${field.id}-error` });
  if (field.kind === 'radios')
    return make('fieldset', {}, make('legend', { class: 'vl-form__label' }, field.label), inputOf(field), error);
  const after = 'after' in field && field.after ? make('span', { class: 'vl-input-addon' }, field.after) : undefined;
  return make('div', { class: 'vl-form-col--6-12' }, label, required, inputOf(field), after, error);
}

const shown = (field: Field): HTMLElement =>
  make(
    'div',
    { class: 'vl-properties' },
    make(
      'dl',
      {},
      make('dt', { class: 'vl-properties__label' }, field.label),
      make('dd', { class: 'vl-properties__data' }, controlOf(field)),
    ),
  );

const sectionOf = ({ title: name, fields }: Section): HTMLElement =>
  make(
    'section',
    { class: 'vl-region' },
    make('h2', { class: 'vl-title vl-title--h2' }, name),
    make(
      'div',
      { class: 'vl-form-grid' },
      ...fields.map((field) => (field.kind === 'shown' ? shown(field) : row(field))),
    ),
  );

function build(shownSections: readonly Section[]): void {
  dresses = [];
  const status = make('p', {}, make('span', { class: 'vl-pill' }, stage.value));
  const save = make('button', { type: 'button', class: 'vl-button' }, 'Werkversie bewaren');
  document.body.replaceChildren(
    make('main', {}, make('h1', { class: 'vl-title' }, title), status, ...shownSections.map(sectionOf), save),
  );
  for (const dress of dresses) dress();
}

build(sections);
offer({
  patch: patchNative,
  rebuild: () => build(sections.map((section) => ({ ...section, fields: withValues(section.fields) }))),
});
