/** An app of many pages under one address: an agreement under `#overeenkomst`, pages without one under the others. */
import { make } from '../dom';
import { offer } from '../kit';
import { patchNative } from '../native';
import { sections, stage, title } from '../screen';
import { tiedSection } from '../tied';
import { others } from './pages';

const agreement = (): HTMLElement =>
  make(
    'main',
    {},
    make('h1', {}, title),
    make('p', {}, `${stage.label}: ${stage.value}`),
    ...sections.map(tiedSection),
    make('button', { type: 'button' }, 'Werkversie bewaren'),
  );

function show(): void {
  const page = location.hash.slice(1);
  if (page === 'overeenkomst') document.body.replaceChildren(agreement());
  else document.body.innerHTML = others[page] ?? '<main><h1>Onze dienstverlening</h1></main>';
}

addEventListener('hashchange', show);
show();
offer({ patch: patchNative, rebuild: show });
