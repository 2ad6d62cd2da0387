/** An agreement that is only shown, each part in another of the ways in which pages show data. */
import { make, type Child } from '../dom';
import { offer } from '../kit';
import { sections, stage, type Field, type Section } from '../screen';

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

function longDate(dutch: string): string {
  const [day = 1, month = 1, year = 0] = dutch.split('/').map(Number);
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}

/** As a page says it to a reader. */
function said(field: Field): string {
  switch (field.kind) {
    case 'checkbox':
      return field.value ? 'Ja' : 'Nee';
    case 'file':
      return `${field.name} (${field.size})`;
    case 'date':
      return longDate(field.value);
    case 'number':
      return `${field.value} uren per week`;
    default:
      return field.id === 'bedrag' ? `€ ${field.value}` : field.value;
  }
}

/** A name without the mark of a question. */
const nameOf = ({ label }: Field): string => label;

const asList = (fields: readonly Field[]): Child[] => [
  make(
    'dl',
    {},
    ...fields.flatMap((field) => [make('dt', {}, nameOf(field)), make('dd', { id: field.id }, said(field))]),
  ),
];

const asTable = (fields: readonly Field[]): Child[] => [
  make(
    'table',
    {},
    ...fields.map((field) =>
      make('tr', {}, make('th', { scope: 'row' }, nameOf(field)), make('td', { id: field.id }, said(field))),
    ),
  ),
];

const asLines = (fields: readonly Field[]): Child[] =>
  fields.map((field) =>
    make('p', {}, make('strong', {}, `${nameOf(field)}:`), ' ', make('span', { id: field.id }, said(field))),
  );

const asBlocks = (fields: readonly Field[]): Child[] =>
  fields.map((field) =>
    make(
      'div',
      { class: 'row' },
      make('div', { class: 'col' }, nameOf(field)),
      make('div', { class: 'col', id: field.id }, said(field)),
    ),
  );

const ways = [asList, asTable, asLines, asBlocks];

const sectionOf = ({ title: name, fields }: Section, index: number): HTMLElement =>
  make('section', {}, make('h2', {}, name), ...(ways[index % ways.length] ?? asList)(fields));

function build(): void {
  const values = new Map([...document.querySelectorAll('[id]')].map(({ id, textContent }) => [id, textContent]));
  const status = make('p', {}, `${stage.label}: ${stage.value}`);
  document.body.replaceChildren(make('main', {}, make('h1', {}, 'Overeenkomst'), status, ...sections.map(sectionOf)));
  for (const [id, text] of values) {
    const element = document.getElementById(id);
    if (element) element.textContent = text;
  }
}

build();
offer({
  patch: (id, value) => {
    const element = document.getElementById(id);
    if (element) element.textContent = value;
  },
  rebuild: build,
});
