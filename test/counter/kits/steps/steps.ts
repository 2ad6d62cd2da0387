/**
 * A wizard that takes each step off the page when it is left, and builds it anew, with what was filled in, when it is come
 * to again. `#leeg` builds the next agreement: the same steps, with nothing in them.
 */
import { make } from '../dom';
import { offer } from '../kit';
import { patchNative, withValues } from '../native';
import { sections, stage, title, type Field, type Section } from '../screen';
import { tiedSection } from '../tied';
import { stepOf, steps } from '../wizard/steps';

const blank = (field: Field): Field => {
  if (field.kind === 'checkbox') return { ...field, value: false };
  return field.kind === 'file' ? { ...field, name: '', size: '' } : { ...field, value: '' };
};

const asOpened = (): readonly Section[] =>
  location.hash === '#leeg' ? sections.map((section) => ({ ...section, fields: section.fields.map(blank) })) : sections;

let known = asOpened();
let current = 0;
const pane = make('div', { class: 'step' });
const main = make('main', {});

const partsOf = (step: number): readonly Section[] => known.filter(({ id }) => stepOf(id) === step);

/** Takes over what was filled in. */
function keep(): void {
  known = known.map((section) =>
    stepOf(section.id) === current ? { ...section, fields: withValues(section.fields) } : section,
  );
}

const build = (): void => pane.replaceChildren(...partsOf(current).map(tiedSection));

function show(step: number): void {
  keep();
  current = step;
  // between two steps there is nothing for a moment
  pane.replaceChildren(make('p', {}, 'Even geduld…'));
  requestAnimationFrame(() => requestAnimationFrame(build));
}

function open(): void {
  known = asOpened();
  current = 0;
  if (location.hash === '#dashboard') {
    document.body.replaceChildren(make('main', {}, make('h1', {}, 'Onze dienstverlening')));
    return;
  }
  build();
  document.body.replaceChildren(main);
}

const tabs = steps.map((name, step) => {
  const tab = make('button', { type: 'button', class: 'tab' }, name);
  tab.addEventListener('click', () => show(step));
  return make('li', {}, tab);
});
main.append(
  make('h1', {}, title),
  make('p', {}, `${stage.label}: ${stage.value}`),
  make('ol', {}, ...tabs),
  pane,
  make('button', { type: 'button' }, 'Werkversie bewaren'),
);
addEventListener('hashchange', open);
open();

/** A patch of a field in another step is for what that step will show. */
function patch(id: string, value: string): void {
  if (document.getElementById(id)) patchNative(id, value);
  known = known.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.id === id ? ({ ...field, value } as Field) : field)),
  }));
}

offer({
  patch,
  rebuild: () => {
    keep();
    build();
  },
});
