/** Labels as people write them: understood by their words, or left alone. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../extension/page/recognise';
import { traps, variants, type Beside, type Variant } from './label-variants';

function control(beside: Beside): string {
  if ('typed' in beside) return `<input value="${beside.typed}">`;
  if ('options' in beside)
    return beside.options.map((option) => `<label><input type="radio" name="r"> ${option}</label>`).join('');
  if ('ticked' in beside) return '<input type="checkbox" checked>';
  return 'shown' in beside ? beside.shown : '<input type="file"><ul><li>bestand.pdf (2 kB)</li></ul>';
}

function row({ label, beside }: Variant): string {
  if ('shown' in beside) return `<dl><dt>${label}</dt><dd>${beside.shown}</dd></dl>`;
  if ('ticked' in beside) return `<label>${control(beside)} ${label}</label>`;
  if ('options' in beside) return `<fieldset><legend>${label}</legend>${control(beside)}</fieldset>`;
  return `<div><div>${label}</div>${control(beside)}</div>`;
}

/** The facts that are recognised in a page with one field, besides the number of uploads. */
function keysIn(variant: Variant): readonly string[] {
  document.body.innerHTML = `<main><h1>Overeenkomst opmaken</h1><section><h2>${variant.heading}</h2>${row(variant)}</section></main>`;
  return recognise(document)
    .fields.map(({ key }) => key)
    .filter((key) => key !== 'documents.scheduleCount');
}

describe('a label that stands in no list', () => {
  it.each(variants.map((variant) => [variant.heading, variant.label, variant.key, variant] as const))(
    '%s: %s is %s',
    (_heading, _label, key, variant) => expect(keysIn(variant)).toEqual([key]),
  );
});

describe('a label of something else', () => {
  it.each(traps.map((trap) => [trap.heading, trap.label, trap] as const))('%s: %s is left alone', (_h, _l, trap) =>
    expect(keysIn(trap)).toEqual([]),
  );
});
