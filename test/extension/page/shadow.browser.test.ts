import { writeFacts } from '#core';
import { afterEach, describe, expect, it } from 'vitest';
import { readPage, recognise } from '../../../extension/page/index';
import { watchPage, type Reading } from '../../../extension/page/index';
import { showScreen } from './practice-counter';

const attach = (tag: string, attributes: Readonly<Record<string, string>>, shadow: string, light = ''): HTMLElement => {
  const host = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  host.innerHTML = light;
  return host;
};

const label = (id: string, text: string): HTMLElement =>
  attach('vl-form-label', { for: id, label: text }, `<label for="${id}">${text}</label>`);
const field = (id: string, text: string, value: string): HTMLElement =>
  attach('vl-input-field', { id, label: text }, `<input id="${id}" aria-label="${text}" value="${value}">`);
const radio = (text: string, checked: boolean): HTMLElement =>
  attach(
    'vl-radio',
    {},
    `<input type="radio" id="radio"${checked ? ' checked' : ''}><label for="radio"><slot></slot></label>`,
    text,
  );

/** A form of nested web components: labels and inputs in different trees, everything in the tree of an application. */
function nested(): HTMLElement {
  const app = attach('app-root', {}, '<main><h1>Overeenkomst opmaken</h1></main>');
  const main = app.shadowRoot?.querySelector('main');
  const section = (title: string, ...content: readonly HTMLElement[]): HTMLElement => {
    const element = document.createElement('section');
    element.append(attach('vl-title', {}, `<h2><slot></slot></h2>`, title), ...content);
    return element;
  };
  const group = attach('vl-radio-group', { label: 'Leerlingenpremie' }, '<div><slot></slot></div>');
  group.append(radio('Ja', true), radio('Nee', false));
  const list = attach(
    'vl-select',
    { id: 'soort' },
    '<select id="soort"><option>Kies een type</option><option selected>Stageovereenkomst (SAO)</option></select>',
  );
  main?.append(
    section('De opleiding', label('soort', 'Type overeenkomst *'), list),
    section(
      'Leerling',
      label('a', 'Naam *'),
      field('a', 'Naam *', 'Janssens'),
      field('b', 'Voornaam', 'Milan'),
      field('c', 'Rijksregisternummer *', '07.03.14-125.40'),
      group,
    ),
    section(
      'Looptijd',
      label('d', 'Begindatum'),
      attach(
        'vl-datepicker',
        { id: 'd' },
        '<div class="vl-input-group"><input id="d" value="01.09.2023"><button>Kies een datum</button></div>',
      ),
    ),
    section(
      'Documenten',
      label('u', 'Uurrooster'),
      attach(
        'vl-upload',
        { id: 'u' },
        '<div><input type="file" hidden><vl-upload-progress filename="rooster.jpg" filesize="10"></vl-upload-progress></div>',
      ),
    ),
  );
  return app;
}

afterEach(() => document.body.replaceChildren());

describe('a form of nested web components', () => {
  it('is read through its shadow roots', () => {
    document.body.replaceChildren(nested());
    expect(writeFacts(readPage(recognise(document)).facts)).toEqual({
      'agreement.type': 'SAO',
      'learner.name': 'Milan Janssens',
      'learner.insz': '07.03.14-125.40',
      'learner.premiumConsent': true,
      'agreement.start': '2023-09-01',
      'documents.schedule': { name: 'rooster.jpg', type: 'image/jpeg', size: 10 },
      'documents.scheduleCount': 1,
    });
  });

  it('is followed inside its shadow roots', async () => {
    const stop = new AbortController();
    const app = nested();
    document.body.replaceChildren(app);
    let reading: Reading | undefined;
    watchPage(document, { onReading: (next) => (reading = next), signal: stop.signal });
    const input = app.shadowRoot?.querySelector('#d')?.shadowRoot?.querySelector('input');
    if (input) input.value = '02.09.2023';
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    expect(reading?.facts['agreement.start']).toBe('2023-09-02');
    stop.abort();
  });
});

it('scans the practice counter within a frame', () => {
  showScreen(document, 'overeenkomst');
  const measure = (work: () => unknown): number => {
    const start = performance.now();
    for (let round = 0; round < 50; round += 1) work();
    return (performance.now() - start) / 50;
  };
  const recognition = recognise(document);
  const [scan, read] = [measure(() => recognise(document)), measure(() => readPage(recognition))];
  expect(scan).toBeLessThan(16);
  expect(read).toBeLessThan(4);
});
