/** The page in a frame: the parts that belong in it, with the names, titles and ids of the screen. */
import { make } from '../dom';
import { offer } from '../kit';
import { patchNative, withValues } from '../native';
import { sections, type Section } from '../screen';
import { tiedSection } from '../tied';
import { frame, patchWhere, rebuildAll } from './frame';
import { frameOf } from './parts';

const name = location.hash.slice(1);
const here = sections.filter(({ id }) => frameOf(id) === name);
const inner = make('div', {});
const own = make('div', {});
document.body.append(own, inner);

const build = (shown: readonly Section[]): void => own.replaceChildren(...shown.map(tiedSection));

build(here);
if (name === 'uren') inner.append(frame('bijlagen'));
offer({
  patch: (id, value) => patchWhere(id, value, patchNative),
  rebuild: () => {
    build(here.map((section) => ({ ...section, fields: withValues(section.fields) })));
    rebuildAll();
  },
});
