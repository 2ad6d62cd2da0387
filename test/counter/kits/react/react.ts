/** React with react-select and react-datepicker; every control is controlled by state. */
import { createElement as h, useState, type ChangeEvent, type ComponentType, type ReactElement } from 'react';
import DatePicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import Select from 'react-select';
import { offer } from '../kit';
import { nothingChosen, sections, stage, title, type Field, type ListField, type Section } from '../screen';

type Values = Readonly<Record<string, string | boolean>>;

interface RowProps {
  readonly field: Field;
  readonly value: string | boolean;
  readonly set: (value: string | boolean) => void;
}

const initial: Values = Object.fromEntries(
  sections.flatMap(({ fields }) => fields.map((field) => [field.id, field.kind === 'file' ? field.name : field.value])),
);

function dateOf(text: string): Date {
  const [day = 1, month = 1, year = 2000] = text.split('/').map(Number);
  return new Date(year, month - 1, day);
}

const pad = (number: number): string => String(number).padStart(2, '0');
const textOf = (date: Date): string => `${pad(date.getDate())}/${pad(date.getMonth() + 1)}/${date.getFullYear()}`;

function List({ field, value, set }: RowProps & { readonly field: ListField }): ReactElement {
  return h(Select<{ readonly value: string; readonly label: string }>, {
    inputId: field.id,
    options: field.options.map((option) => ({ value: option, label: option })),
    value: typeof value === 'string' && value !== '' ? { value, label: value } : null,
    onChange: (chosen) => set(chosen?.value ?? ''),
    placeholder: nothingChosen,
    isClearable: true,
  });
}

function Radios({ field, value, set }: RowProps & { readonly field: ListField }): ReactElement {
  return h(
    'div',
    { role: 'radiogroup', 'aria-labelledby': `${field.id}-titel`, id: `${field.id}-keuzes` },
    h('span', { id: `${field.id}-titel` }, field.label),
    field.options.map((option) =>
      h(
        'label',
        { key: option },
        h('input', { type: 'radio', name: field.id, checked: option === value, onChange: () => set(option) }),
        h('span', null, option),
      ),
    ),
  );
}

interface DayProps {
  readonly id: string;
  readonly selected: Date | null;
  readonly onChange: (date: Date | null) => void;
  readonly dateFormat: string;
}

// its own types do not hold under the strict reading of optional properties
const Day = DatePicker as unknown as ComponentType<DayProps>;

function Control({ field, value, set }: RowProps): ReactElement {
  const text = String(value);
  switch (field.kind) {
    case 'select':
      return h(List, { field, value, set });
    case 'date':
      return h(Day, {
        id: field.id,
        selected: text === '' ? null : dateOf(text),
        onChange: (date) => set(date ? textOf(date) : ''),
        dateFormat: 'dd/MM/yyyy',
      });
    case 'long':
      return h('textarea', {
        id: field.id,
        value: text,
        onChange: (event: ChangeEvent<HTMLTextAreaElement>) => set(event.target.value),
      });
    case 'file':
      return h(
        'div',
        { className: 'upload' },
        h('label', { className: 'button' }, 'Kies bestand', h('input', { type: 'file', hidden: true })),
        h('p', { className: 'file' }, `${field.name} – ${field.size}`),
      );
    default:
      return h('input', { id: field.id, value: text, onChange: (event) => set(event.target.value) });
  }
}

function Row({ field, value, set }: RowProps): ReactElement {
  if (field.kind === 'shown')
    return h('div', { className: 'data' }, h('span', null, field.label), h('span', null, String(value)));
  if (field.kind === 'radios') return h(Radios, { field, value, set });
  if (field.kind === 'checkbox')
    return h(
      'label',
      null,
      h('input', { id: field.id, type: 'checkbox', checked: value === true, onChange: () => set(value !== true) }),
      field.label,
    );
  const label = field.kind === 'file' ? h('h3', null, field.label) : h('label', { htmlFor: field.id }, field.label);
  return h(
    'div',
    { className: 'css-1x2y3z' },
    label,
    h(Control, { field, value, set }),
    'after' in field && field.after ? h('span', null, field.after) : null,
  );
}

/** What the app does by itself, from outside React. */
let update: (change: (values: Values) => Values) => void = () => undefined;
let remount: () => void = () => undefined;

function App(): ReactElement {
  const [values, setValues] = useState(initial);
  const [round, setRound] = useState(0);
  update = setValues;
  remount = () => setRound(round + 1);
  const row = (field: Field): ReactElement =>
    h(Row, {
      key: field.id,
      field,
      value: values[field.id] ?? '',
      set: (value) => setValues((before) => ({ ...before, [field.id]: value })),
    });
  const sectionOf = ({ id, title: name, fields }: Section): ReactElement =>
    h('section', { key: id, 'aria-label': name }, fields.map(row));
  return h(
    'main',
    { key: round },
    h('h1', null, title),
    h('p', null, `${stage.label}: `, h('b', null, stage.value)),
    sections.map(sectionOf),
    h('button', { type: 'button' }, 'Werkversie bewaren'),
  );
}

const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(h(App));
offer({
  patch: (id, value) => flushSync(() => update((values) => ({ ...values, [id]: value }))),
  rebuild: () => flushSync(() => remount()),
});
