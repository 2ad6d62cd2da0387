/** Tables with a name in the first cell and no label anywhere; what is only shown stands in definition lists. */
import { make } from '../dom';
import { offer } from '../kit';
import { controlOf, patchNative, withValues } from '../native';
import { sections, stage, title, type Field, type Section } from '../screen';

function row(field: Field): HTMLElement {
  const control = controlOf(field);
  if ('after' in field && field.after)
    return make('tr', {}, make('td', { colspan: '2' }, `${field.label} `, control, ` ${field.after}`));
  return make('tr', {}, make('th', { scope: 'row' }, field.label), make('td', {}, control));
}

const shown = (field: Field): readonly HTMLElement[] => [make('dt', {}, field.label), make('dd', {}, controlOf(field))];

const ofKind = (fields: readonly Field[], isShown: boolean): readonly Field[] =>
  fields.filter(({ kind }) => (kind === 'shown') === isShown);

function sectionOf({ title: name, fields }: Section): HTMLElement {
  const data = ofKind(fields, true).flatMap(shown);
  return make(
    'section',
    {},
    make('h2', {}, name),
    data.length > 0 ? make('dl', {}, ...data) : undefined,
    make('table', {}, make('tbody', {}, ...ofKind(fields, false).map(row))),
  );
}

function build(shownSections: readonly Section[]): void {
  const status = make('p', {}, `${stage.label}: ${stage.value}`);
  const save = make('button', { type: 'button' }, 'Werkversie bewaren');
  document.body.replaceChildren(make('main', {}, make('h1', {}, title), status, ...shownSections.map(sectionOf), save));
}

build(sections);
offer({
  patch: patchNative,
  rebuild: () => build(sections.map((section) => ({ ...section, fields: withValues(section.fields) }))),
});
