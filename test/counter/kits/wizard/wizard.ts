/** A wizard: each step is built when it is first come to, and hidden when it is left. */
import { make } from '../dom';
import { offer } from '../kit';
import { patchNative, withValues } from '../native';
import { sections, stage, title } from '../screen';
import { tiedSection } from '../tied';
import { stepOf, steps } from './steps';

const panes = new Map<number, HTMLElement>();
const main = make('main', {});

function paneOf(step: number): HTMLElement {
  const built = panes.get(step);
  if (built) return built;
  const here = sections.filter(({ id }) => stepOf(id) === step);
  const pane = make('div', { class: 'step' }, ...here.map(tiedSection));
  panes.set(step, pane);
  return pane;
}

function show(step: number): void {
  for (const pane of panes.values()) pane.hidden = true;
  const pane = paneOf(step);
  pane.hidden = false;
  if (!pane.isConnected) main.append(pane);
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
  make('button', { type: 'button' }, 'Werkversie bewaren'),
);
document.body.append(main);
show(0);

offer({
  patch: patchNative,
  rebuild: () => {
    for (const [step, pane] of panes) {
      const here = sections.filter(({ id }) => stepOf(id) === step);
      pane.replaceChildren(...here.map((section) => tiedSection({ ...section, fields: withValues(section.fields) })));
    }
  },
});
