import { writeFact, type FactKey } from '#core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Control } from '../../../extension/page/control';
import { controlsOf } from '../../../extension/page/controls';
import { outlineOf } from '../../../extension/page/outline';
import { currentOf, isSkeleton } from '../../../extension/page/values';

function controlIn(html: string): Control {
  document.body.innerHTML = html;
  const [control] = controlsOf(outlineOf(document));
  if (!control) throw new Error('no control');
  return control;
}

function read(key: FactKey, html: string, embedded = false): unknown {
  const current = currentOf({ key, embedded }, controlIn(html));
  if (current.state === 'value') return writeFact(key, current.value);
  return current.state === 'empty' ? 'empty' : `unreadable: ${current.text}`;
}

const typed = (key: FactKey, value: string): unknown => {
  const control = controlIn('<input>');
  if (control.element instanceof HTMLInputElement) control.element.value = value;
  const current = currentOf({ key, embedded: false }, control);
  return current.state === 'value' ? writeFact(key, current.value) : current.state;
};

beforeEach(() => document.body.replaceChildren());

describe('typed values', () => {
  it.each([
    ['agreement.start', '1/9/2026', '2026-09-01'],
    ['agreement.start', '01.09.2026', '2026-09-01'],
    ['agreement.start', '01-09-2026', '2026-09-01'],
    ['agreement.start', '2026-09-01', '2026-09-01'],
    ['agreement.start', '1 september 2026', '2026-09-01'],
    ['agreement.start', ' dinsdag 1 september 2026 ', '2026-09-01'],
    ['agreement.start', 'di 1 sept. 2026', '2026-09-01'],
    ['agreement.start', '1/9/26', 'unreadable'],
    ['agreement.start', '1/9', 'unreadable'],
    ['agreement.start', '31/02/2026', 'unreadable'],
    ['agreement.start', '01/09/2', 'unreadable'],
    ['agreement.start', '01/__/____', 'unreadable'],
    ['agreement.start', '__/__/____', 'empty'],
    ['agreement.start', 'dd/mm/jjjj', 'empty'],
    ['agreement.start', '', 'empty'],
    ['hours.average', '38', '38:00'],
    ['hours.average', '38,5', '38:30'],
    ['hours.average', '38.50', '38:30'],
    ['hours.average', '38:20', '38:20'],
    ['hours.average', '38u30', '38:30'],
    ['hours.average', '38 u 0 min', '38:00'],
    ['hours.average', '38:', 'unreadable'],
    ['hours.average', '38 uren per week', '38:00'],
    ['hours.average', '38 u/week', '38:00'],
    ['hours.average', '38,', 'unreadable'],
    ['allowance.amount', '588,70', '588.70'],
    ['allowance.amount', '€ 1.234,50', '1234.50'],
    ['allowance.amount', '1 050,40 EUR', '1050.40'],
    ['allowance.amount', '1,050.40', 'unreadable'],
    ['allowance.amount', '588,70 euro/maand', '588.70'],
    ['allowance.amount', '588,', 'unreadable'],
    ['learner.insz', '07.03.14-125.40', '07.03.14-125.40'],
    ['learner.insz', '07.03.14-___.__', 'unreadable'],
    ['learner.insz', '__.__.__-___.__', 'empty'],
    ['learner.iban', 'BE__ ____ ____ ____', 'empty'],
    ['learner.iban', 'BE', 'empty'],
    ['company.jointCommittee', 'PC 124', '124'],
    ['company.jointCommittee', '124 – bouwbedrijf', '124'],
    ['company.jointCommittee', 'Paritair comité 118.03', '118.03'],
    ['company.jointCommittee', '124.00', '124'],
    ['company.jointCommittee', 'bouw', 'unreadable'],
    ['mentor.learners', '2', 2],
    ['learner.name', ' Milan   Janssens ', 'Milan Janssens'],
  ] as const)('%s %j gives %j', (key, text, expected) => expect(typed(key, text)).toBe(expected));
});

describe('chosen values', () => {
  const types = (text: string): string =>
    `<select><option value="">Maak een keuze</option><option value="9: Object" selected>${text}</option></select>`;

  it.each([
    ['Overeenkomst van alternerende opleiding (OAO)', 'OAO'],
    ['Overeenkomst van alternerende opleiding', 'OAO'],
    ['Stageovereenkomst van alternerende opleiding (SAO)', 'SAO'],
    ['Stageovereenkomst van alternerende opleiding', 'SAO'],
    ['Deeltijdse arbeidsovereenkomst (DA)', 'DA'],
    ['Overeenkomst duale opleiding', 'ODO'],
    ['Overeenkomst duale opleiding statuut', 'ODOS'],
    ['OAO of SAO', 'unreadable: OAO of SAO'],
    ['Maak een keuze', 'empty'],
    ['-- Kies een type --', 'empty'],
  ])('%j is %s', (text, type) => expect(read('agreement.type', types(text))).toBe(type));

  it('reads a day from an input that opens a dialog, and a choice from a list of one', () => {
    expect(
      read(
        'agreement.start',
        '<span class="p-datepicker"><input role="combobox" aria-haspopup="dialog" value="01/09/2023"></span>',
      ),
    ).toBe('2023-09-01');
    const list = (selected: string): string =>
      `<div class="choices" role="combobox"><div role="listbox"><div role="option" aria-selected="${selected}">Deeltijdse arbeidsovereenkomst (DA)</div></div></div>`;
    expect(read('agreement.type', list('true'))).toBe('DA');
    expect(read('agreement.type', list('false'))).toBe('empty');
  });

  const list = (chosen: string, attributes = ''): string =>
    `<div><label for="m">Mentor</label><div class="x1"><span aria-live="polite">gekozen</span><div class="x2"><div class="x3">${chosen}
      <div><input id="m" role="combobox" aria-autocomplete="list" ${attributes}></div></div></div></div></div>`;

  it.each([
    ['the chosen option beside its input', list('<div>Dirk Goossens</div>'), 'Dirk Goossens'],
    ['nothing, where nothing is chosen', list(''), 'empty'],
    ['nothing, where a line asks to choose', list('<div>Maak een keuze</div>'), 'empty'],
    ['no name that is typed to find an option', list('', 'aria-expanded="true" value="Di"'), 'unreadable: Di'],
    [
      'what a day picker says while it is open',
      list('', 'aria-haspopup="dialog" aria-expanded="true" value="Di"'),
      'Di',
    ],
    ['no label that is tied to nothing', '<div><div>Mentor</div><div><input role="combobox"></div></div>', 'empty'],
  ])('reads from a list without names of its own %s', (_what, html, expected) =>
    expect(read('mentor.name', html)).toBe(expected),
  );

  it.each([
    ['learner.premiumConsent', 'Ja', true],
    ['learner.premiumConsent', 'Neen, niet gewenst', false],
    ['provider.lessonPlace', 'Hetzelfde als de hoofdzetel', 'same'],
    ['provider.lessonPlace', 'Andere lesplaats', 'other'],
    ['allowance.step', 'de tweede graad van het secundair onderwijs nog niet met succes beëindigd', 1],
    ['allowance.step', 'heeft de tweede graad van het secundair onderwijs met succes beëindigd en start', 2],
    [
      'allowance.step',
      'een eerste jaar van een alternerende opleiding met succes beëindigd en start in een tweede opleidingsjaar',
      2,
    ],
    ['allowance.step', 'het eerste jaar van de derde graad van het secundair onderwijs met succes beëindigd', 3],
    ['allowance.step', 'al twee opleidingsjaren van een alternerende opleiding met succes beëindigd', 3],
    ['allowance.step', 'Trap 2', 2],
  ] as const)('%s: a radio button saying %j is %j', (key, text, expected) => {
    expect(
      read(
        key,
        `<label><input type="radio" name="a"> Niet dit</label><label><input type="radio" name="a" checked> ${text}</label>`,
      ),
    ).toBe(expected);
  });

  it('knows nothing of a group without a choice, nor of a box without a tick', () => {
    expect(
      read(
        'learner.premiumConsent',
        '<label><input type="radio" name="a"> Ja</label><label><input type="radio" name="a"> Nee</label>',
      ),
    ).toBe('empty');
    expect(read('company.premiumConsent', '<label><input type="checkbox"> Toestemming</label>')).toBe('empty');
    expect(read('company.premiumConsent', '<label><input type="checkbox" checked> Toestemming</label>')).toBe(true);
  });

  it('finds a number inside an option', () => {
    expect(
      read('establishment.number', '<select><option>Oefenbouw bv, Gent (2.147.812.701)</option></select>', true),
    ).toBe('2.147.812.701');
    expect(read('allowance.amount', '<select><option>588,70 euro/maand</option></select>', true)).toBe('588.70');
  });

  it('reads who signed', () => {
    const boxes = ['Leerling', 'Wettelijke vertegenwoordiger van de leerling', 'Onderneming', 'Opleidingsverstrekker'];
    document.body.innerHTML = `<fieldset>${boxes.map((name) => `<label><input type="checkbox" checked> ${name}</label>`).join('')}</fieldset>`;
    const group = controlsOf(outlineOf(document)).find(({ kind }) => kind === 'checkboxes');
    expect(group && currentOf({ key: 'documents.signedBy', embedded: false }, group)).toEqual({
      state: 'value',
      value: ['learner', 'representative', 'company', 'provider'],
    });
  });
});

describe('files', () => {
  const upload = (listed: string): string =>
    `<div><label for="u">Uurrooster</label><input id="u" type="file" hidden><p class="form__help">Zoals in voorbeeld.pdf</p>${listed}</div>`;

  it.each([
    [
      '<ul><li>uurrooster.docx (14,3 kB)</li></ul>',
      {
        name: 'uurrooster.docx',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        size: 14_300,
      },
    ],
    [
      '<div><span>Mijn rooster.PDF</span><span>2 MB</span><button>Verwijderen</button></div>',
      { name: 'Mijn rooster.PDF', type: 'application/pdf', size: 2_000_000 },
    ],
    [
      '<vl-upload-progress filename="foto.jpg" filesize="900"></vl-upload-progress>',
      { name: 'foto.jpg', type: 'image/jpeg', size: 900 },
    ],
    ['', 'empty'],
  ])('listed as %s', (listed, expected) => expect(read('documents.schedule', upload(listed))).toEqual(expected));

  it('finds the input inside a button', () => {
    const html =
      '<div><p>Uurrooster</p><button>Bestand kiezen<input type="file"></button><ul><li>rooster.pdf (1 kB)</li></ul></div>';
    expect(read('documents.schedule', html)).toEqual({ name: 'rooster.pdf', type: 'application/pdf', size: 1000 });
  });

  it('counts what is listed, and takes any file for a document', () => {
    expect(read('documents.scheduleCount', upload('<ul><li>a.pdf</li><li>b.pdf</li></ul>'))).toBe(2);
    expect(read('documents.trainingPlan', upload('<p>plan.pdf</p>'))).toBe(true);
  });
});

it.each(['', '  ', '__.__.__-___.__', 'dd/mm/jjjj', 'uu:mm', '€ __,__', 'BE'])('%j is nothing but a mask', (text) =>
  expect(isSkeleton(text)).toBe(true),
);
it.each(['1', 'Jan', '0_', 'BE7', 'Dy My'])('%j is more than a mask', (text) => expect(isSkeleton(text)).toBe(false));
