/**
 * One agreement in several documents: the first parts in the page itself, the others in frames of the same origin, one of
 * which comes late, and the last in a frame in that frame.
 */
import { make } from '../dom';
import { offer } from '../kit';
import { patchNative, withValues } from '../native';
import { sections, stage, title, type Section } from '../screen';
import { tiedSection } from '../tied';
import { frame, patchWhere, rebuildAll } from './frame';
import { frameOf } from './parts';

const lateBy = 300;
const here = sections.filter(({ id }) => frameOf(id) === undefined);
const own = make('div', {});

const build = (shown: readonly Section[]): void => own.replaceChildren(...shown.map(tiedSection));

build(here);
const main = make(
  'main',
  {},
  make('h1', {}, title),
  make('p', {}, `${stage.label}: ${stage.value}`),
  own,
  frame('partijen'),
);
document.body.append(main);
setTimeout(() => main.append(frame('uren'), make('button', { type: 'button' }, 'Werkversie bewaren')), lateBy);

offer({
  patch: (id, value) => patchWhere(id, value, patchNative),
  rebuild: () => {
    build(here.map((section) => ({ ...section, fields: withValues(section.fields) })));
    rebuildAll();
  },
});
