/** A form that comes late and whose data come later still: values are set on the controls, and nobody is told. */
import { make } from '../dom';
import { offer } from '../kit';
import { patchNative, withValues } from '../native';
import { sections, stage, title, type Field, type Section } from '../screen';
import { tiedSection } from '../tied';

const formAfter = 600;
const dataAfter = 1200;

const blank = (field: Field): Field => {
  if (field.kind === 'checkbox') return { ...field, value: false };
  return field.kind === 'file' ? { ...field, name: '', size: '' } : { ...field, value: '' };
};

function fill(field: Field): void {
  const element = document.getElementById(field.id);
  if (field.kind === 'radios') {
    const labels = document.querySelectorAll(`#${field.id}-keuzes label`);
    const chosen = [...labels].find((label) => label.textContent.trim() === field.value)?.querySelector('input');
    if (chosen) chosen.checked = true;
  } else if (field.kind === 'select' && element instanceof HTMLSelectElement) {
    element.selectedIndex = field.options.indexOf(field.value) + 1;
  } else if (field.kind === 'checkbox' && element instanceof HTMLInputElement) {
    element.checked = field.value;
  } else if (field.kind === 'file') {
    const item = element?.parentElement?.querySelector('li');
    if (item) item.textContent = `${field.name} (${field.size})`;
  } else if ('value' in field) patchNative(field.id, String(field.value));
}

function build(shown: readonly Section[]): void {
  const status = make('p', {}, `${stage.label}: ${stage.value}`);
  const save = make('button', { type: 'button' }, 'Werkversie bewaren');
  document.body.replaceChildren(make('main', {}, make('h1', {}, title), status, ...shown.map(tiedSection), save));
}

document.body.append(make('main', {}, make('p', {}, 'Even geduld…')));
setTimeout(() => build(sections.map((section) => ({ ...section, fields: section.fields.map(blank) }))), formAfter);
setTimeout(() => sections.flatMap(({ fields }) => fields).forEach(fill), dataAfter);
offer({
  patch: patchNative,
  rebuild: () => build(sections.map((section) => ({ ...section, fields: withValues(section.fields) }))),
});
