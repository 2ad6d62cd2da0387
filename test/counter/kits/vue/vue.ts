/** Vue with vue-select. */
import { createApp, h, nextTick, reactive, ref, type VNode } from 'vue';
import VueSelect from 'vue-select';
import 'vue-select/dist/vue-select.css';
import { offer } from '../kit';
import { sections, stage, title, type Field, type ListField, type Section } from '../screen';

const values = reactive<Record<string, string | boolean>>(
  Object.fromEntries(
    sections.flatMap(({ fields }) =>
      fields.map((field) => [field.id, field.kind === 'file' ? field.name : field.value]),
    ),
  ),
);
const round = ref(0);

const text = ({ id }: Field): string => String(values[id] ?? '');

const listen = (id: string) => (event: Event) => {
  const { target } = event;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) values[id] = target.value;
};

const radios = (field: ListField): VNode =>
  h('fieldset', [
    h('legend', field.label),
    h(
      'div',
      { id: `${field.id}-keuzes` },
      field.options.map((option) =>
        h('label', { class: 'radio' }, [
          h('input', {
            type: 'radio',
            name: field.id,
            checked: values[field.id] === option,
            onChange: () => (values[field.id] = option),
          }),
          h('span', option),
        ]),
      ),
    ),
  ]);

function control(field: Field): VNode {
  switch (field.kind) {
    case 'select':
      return h(VueSelect, {
        inputId: field.id,
        options: [...field.options],
        modelValue: values[field.id],
        'onUpdate:modelValue': (chosen: string | null) => (values[field.id] = chosen ?? ''),
      });
    case 'date':
      // the picker of the browser: what it holds is written otherwise than what it shows
      return h('input', {
        id: field.id,
        type: 'date',
        value: text(field).split('/').reverse().join('-'),
        onInput: ({ target }: Event) => {
          if (target instanceof HTMLInputElement) values[field.id] = target.value.split('-').reverse().join('/');
        },
      });
    case 'long':
      return h('textarea', { id: field.id, value: text(field), onInput: listen(field.id) });
    case 'file':
      return h('div', { class: 'upload' }, [
        h('input', { id: field.id, type: 'file' }),
        h('table', [h('tr', [h('td', field.name), h('td', field.size), h('td', [h('button', 'Verwijderen')])])]),
      ]);
    default:
      return h('input', { id: field.id, value: text(field), onInput: listen(field.id) });
  }
}

function row(field: Field): VNode {
  if (field.kind === 'shown')
    return h('p', { key: field.id }, [h('strong', `${field.label}:`), ' ', h('span', text(field))]);
  if (field.kind === 'radios') return radios(field);
  if (field.kind === 'checkbox')
    return h('div', { class: 'checkbox' }, [
      h('input', {
        id: field.id,
        type: 'checkbox',
        checked: values[field.id] === true,
        onChange: () => (values[field.id] = values[field.id] !== true),
      }),
      h('label', { for: field.id }, field.label),
    ]);
  return h('div', { class: 'form-group' }, [
    h('label', { for: field.id }, [field.label, h('sup', { title: 'Verplicht' }, '*')]),
    control(field),
    'after' in field && field.after ? h('small', field.after) : undefined,
  ]);
}

const sectionOf = ({ id, title: name, fields }: Section): VNode =>
  h('details', { key: id, open: true }, [h('summary', name), ...fields.map(row)]);

createApp({
  render: () =>
    h('main', { key: round.value }, [
      h('h1', title),
      h('p', [h('span', stage.label), ' ', h('span', stage.value)]),
      sections.map(sectionOf),
      h('button', { type: 'button' }, 'Werkversie bewaren'),
    ]),
}).mount(document.body.appendChild(document.createElement('div')));

offer({
  patch: (id, value) => void (values[id] = value),
  rebuild: () => {
    round.value += 1;
    void nextTick();
  },
});
