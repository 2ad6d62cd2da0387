/**
 * A page without kindness: no label, no `for`, no id, two fields in a row of a table, titles in bold, bare buttons with
 * bare text, and the same names again for people and agreements that are not the ones meant.
 */
import { make, type Child } from '../dom';
import { offer } from '../kit';
import { controlOf, withValues } from '../native';
import { sections, stage, title, type Field, type Section } from '../screen';

/** The control without the ids that would help; hands know it by another name. */
function bare(field: Field): HTMLElement {
  const control = controlOf(field);
  for (const element of [control, ...control.querySelectorAll('[id]')]) {
    if (element.id === '') continue;
    element.setAttribute('data-hand', element.id);
    element.removeAttribute('id');
  }
  return control;
}

/** Buttons and their words one after the other, in elements without a meaning. */
function bareRadios(field: Field): HTMLElement {
  const group = bare(field);
  for (const label of group.querySelectorAll('label')) {
    const line = make('div', {});
    line.append(...label.childNodes);
    label.replaceWith(line);
  }
  return group;
}

function cells(field: Field): readonly HTMLElement[] {
  if (field.kind === 'radios') return [make('td', {}, field.label), make('td', {}, bareRadios(field))];
  if (field.kind === 'checkbox') return [make('td', { colspan: '2' }, bare(field), ` ${field.label}`)];
  if ('after' in field && field.after)
    return [make('td', { colspan: '2' }, `${field.label} `, bare(field), ` ${field.after}`)];
  return [make('td', {}, make('i', {}, `${field.label} *`)), make('td', {}, bare(field))];
}

/** Two fields in a row, as far as both are typed in. */
function rows(fields: readonly Field[]): readonly HTMLElement[] {
  const result: HTMLElement[] = [];
  let waiting: HTMLElement | undefined;
  for (const field of fields) {
    const short = field.kind === 'text' || field.kind === 'date' || field.kind === 'select';
    if (short && waiting) {
      waiting.append(...cells(field));
      waiting = undefined;
    } else {
      const row = make('tr', {}, ...cells(field));
      result.push(row);
      waiting = short ? row : undefined;
    }
  }
  return result;
}

const titled = (name: string, ...children: readonly Child[]): readonly Child[] => [
  make('tr', {}, make('td', { colspan: '4' }, make('b', {}, name))),
  ...children,
];

/** The same names for others. */
const others = (): HTMLElement =>
  make(
    'table',
    {},
    make(
      'tbody',
      {},
      ...titled(
        'Contactpersoon',
        ...rows([
          { id: 'contact-naam', label: 'Naam', kind: 'text', value: 'Peeters' },
          { id: 'contact-insz', label: 'Rijksregisternummer', kind: 'text', value: '85.07.30-033.28' },
          { id: 'contact-rekening', label: 'Rekeningnummer', kind: 'text', value: 'BE43 0689 9999 9501' },
        ]),
      ),
      ...titled(
        'Vorige overeenkomst',
        ...rows([
          { id: 'vorig-begin', label: 'Begindatum', kind: 'date', value: '01/09/2022' },
          { id: 'vorig-bedrag', label: 'Bedrag leervergoeding', kind: 'text', value: '500,00' },
        ]),
      ),
      ...titled(
        'Zoek een leerling',
        ...rows([{ id: 'zoek-insz', label: 'Rijksregisternummer', kind: 'text', value: '' }]),
      ),
    ),
  );

function build(shown: readonly Section[]): void {
  const body = shown.flatMap(({ title: name, fields }) => titled(name, ...rows(fields)));
  document.body.replaceChildren(
    make('div', { align: 'center' }, make('b', {}, title)),
    make('div', {}, `${stage.label}: ${stage.value}`),
    others(),
    make('table', {}, make('tbody', {}, ...body)),
    make('input', { type: 'button', value: 'Bewaren' }),
  );
}

const find = (id: string): Element | null => document.querySelector(`[data-hand="${id}"]`);

build(sections);
offer({
  patch: (id, value) => {
    const element = find(id);
    if (element instanceof HTMLInputElement) element.value = value;
    else if (element) element.textContent = value;
  },
  rebuild: () => build(sections.map((section) => ({ ...section, fields: withValues(section.fields, find) }))),
});
