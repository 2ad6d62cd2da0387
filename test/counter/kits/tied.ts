/** The plainest form there is: a row with a label that is tied to its control by id, and a fieldset around each part. */
import { make } from './dom';
import { controlOf } from './native';
import type { Field, Section } from './screen';

function rowOf(field: Field): HTMLElement {
  if (field.kind === 'radios') return make('fieldset', {}, make('legend', {}, field.label), controlOf(field));
  if (field.kind === 'checkbox') return make('label', {}, controlOf(field), ' ', field.label);
  if (field.kind === 'shown') return make('dl', {}, make('dt', {}, field.label), make('dd', {}, controlOf(field)));
  const after = 'after' in field ? field.after : undefined;
  return make('div', {}, make('label', { for: field.id }, field.label), ' ', controlOf(field), ' ', after);
}

/** A part of the form with its title. */
export const tiedSection = ({ title, fields }: Section): HTMLElement =>
  make('fieldset', {}, make('legend', {}, title), ...fields.map(rowOf));
