import { writeFacts } from '#core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/page/reading';
import { recognise } from '../../../extension/page/recognise';
import { others } from '../../counter/kits/elsewhere/pages';
import { divs, summary, table, twice, widgets } from './hostile';
import { showScreen } from './practice-counter';

const factsOf = (html: string): Record<string, unknown> => {
  document.body.innerHTML = html;
  return writeFacts(readPage(recognise(document)).facts);
};

beforeEach(() => document.body.replaceChildren());

describe('recognise', () => {
  it('names every field of the practice counter', () => {
    showScreen(document, 'overeenkomst');
    const recognition = recognise(document);
    expect(recognition.agreement).toBe(true);
    expect(
      Object.fromEntries(
        recognition.fields.map(({ key, control }) => [key, control.element.id || control.element.textContent]),
      ),
    ).toEqual({
      'agreement.stage': 'status',
      'agreement.draftSavedOn': 'bewaard-op',
      'agreement.registeredOn': 'geregistreerd-op',
      'agreement.type': 'type-overeenkomst',
      'training.name': 'opleiding',
      'learner.name': 'leerling-naam',
      'learner.insz': 'leerling-rijksregisternummer',
      'learner.birthDate': 'leerling-geboortedatum',
      'learner.address': 'leerling-straat',
      'learner.representative': 'leerling-vertegenwoordiger',
      'learner.premiumConsent': 'leerlingenpremie-ja',
      'learner.iban': 'leerling-rekening',
      'company.name': '',
      'company.number': '',
      'establishment.number': '',
      'establishment.recognisedFrom': '',
      'establishment.recognisedUntil': '',
      'company.jointCommittee': '',
      'company.representative': 'onderneming-vertegenwoordiger',
      'company.iban': 'onderneming-rekening',
      'company.premiumConsent': 'onderneming-premie',
      'provider.name': 'Oefenschool voor duaal leren',
      'provider.lessonPlace': 'lesplaats-hoofdzetel',
      'provider.lessonAddress': 'lesplaats-straat',
      'provider.representative': 'school-vertegenwoordiger',
      'provider.counsellor': 'trajectbegeleider',
      'agreement.start': 'begindatum',
      'agreement.end': 'einddatum',
      'mentor.name': 'mentor',
      'hours.average': 'gemiddelde-arbeidsduur',
      'hours.lesson': 'uren-les',
      'hours.workplace': 'uren-werkplek',
      'allowance.step': 'leervergoeding-1',
      'allowance.amount': 'bedrag-leervergoeding',
      'documents.schedule': 'bijlage-uurrooster',
      'documents.scheduleCount': 'bijlage-uurrooster',
      'documents.trainingPlan': 'bijlage-opleidingsplan',
      'documents.learnerStatement': 'bijlage-verklaring',
      'documents.signedAgreement': 'bijlage-overeenkomst',
    });
  });

  it('finds nothing on the dashboard', () => {
    showScreen(document, 'dashboard');
    const recognition = recognise(document);
    expect(recognition.agreement).toBe(false);
    expect(recognition.fields).toEqual([]);
  });

  it.each(Object.entries(others))('sees no agreement on a page for %s', (_name, html) => {
    expect(factsOf(html)).toEqual({});
  });

  it('reads a form in a table', () => {
    expect(factsOf(table)).toEqual({
      'learner.name': 'Milan Janssens',
      'learner.insz': '07.03.14-125.40',
      'company.name': 'Oefenbouw bv',
      'company.iban': 'BE71 0961 2345 6769',
      'agreement.start': '2023-09-01',
      'agreement.end': '2024-06-30',
      'hours.average': '38:00',
    });
  });

  it('reads a form of bare divs', () => {
    expect(factsOf(divs)).toEqual({
      'learner.name': 'Milan Janssens',
      'learner.address': 'Dorpsstraat 25, 9000 Gent',
      'company.number': '0566.988.259',
      'company.representative': 'Ilse Van Damme',
      'agreement.start': '2023-09-01',
      'agreement.end': '2024-06-30',
      'allowance.step': 2,
      'allowance.amount': '649.60',
    });
  });

  it('reads an agreement that is only shown', () => {
    expect(factsOf(summary)).toEqual({
      'agreement.stage': 'registered',
      'agreement.registeredOn': '2023-09-15',
      'learner.name': 'Milan Janssens',
      'learner.insz': '07.03.14-125.40',
      'company.name': 'Oefenbouw bv',
      'company.jointCommittee': '124',
      'establishment.recognisedTrainings': ['Ruwbouw duaal', 'Dakwerken duaal'],
      'agreement.start': '2023-09-01',
      'agreement.end': '2024-06-30',
      'hours.average': '38:00',
      'documents.schedule': { name: 'uurrooster.pdf', type: 'application/pdf', size: 24_500 },
      'documents.trainingPlan': true,
    });
  });

  it('is silent where two fields are as likely, and keeps parties apart', () => {
    expect(factsOf(twice)).toEqual({
      'learner.name': 'Milan Janssens',
      'establishment.recognisedFrom': '2020-01-01',
      'establishment.recognisedUntil': '2024-12-31',
      'agreement.end': '2024-06-30',
      'allowance.amount': '588.70',
    });
  });

  it('reads the lists and pickers of libraries as they are shown', () => {
    expect(factsOf(widgets)).toEqual({
      'agreement.type': 'SAO',
      'establishment.number': '2.147.812.701',
      'mentor.name': 'Dirk Goossens',
      'provider.counsellor': 'Sofie De Clercq',
      'provider.representative': 'Marc Desmet',
      'agreement.start': '2023-09-01',
      'hours.average': '38:30',
    });
  });
});

describe('fields that the user points at', () => {
  const page = `<main><h1>Overeenkomst opmaken</h1><h2>Looptijd</h2><label>Eerste dag <input value="1/9/2023"></label><label>Einddatum <input value="30/6/2024"></label>
    <h2>Arbeidsduur</h2><label>Gemiddelde wekelijkse arbeidsduur <input value="38"></label></main>`;

  it('are known by their fingerprint, also when the page is built anew', () => {
    document.body.innerHTML = page;
    const unknown = recognise(document).unknown.find(({ label }) => label === 'Eerste dag');
    document.body.innerHTML = page;
    const { fields } = recognise(document, new Map([[unknown?.fingerprint ?? '', 'agreement.start']]));
    expect(fields.map(({ key, how }) => [key, how])).toEqual([
      ['agreement.start', 'pointed'],
      ['agreement.end', 'exact'],
      ['hours.average', 'synonym'],
    ]);
  });

  it('go before what was recognised', () => {
    document.body.innerHTML = page;
    const end = recognise(document).fields.find(({ key }) => key === 'agreement.end');
    const { fields } = recognise(document, new Map([[end?.fingerprint ?? '', 'agreement.previousEnd']]));
    expect(fields.map(({ key }) => key)).toEqual(['agreement.previousEnd', 'hours.average']);
  });
});

it('takes a typed address under the school for the other lesson place, and groups without a title by their options', () => {
  expect(
    factsOf(`<main><h1>Overeenkomst opmaken</h1><section><h2>Opleidingsverstrekker</h2><dl><dt>Straat</dt><dd>Schoolstraat 1</dd></dl>
      <label><input type="radio" name="l"> Hetzelfde als de hoofdzetel</label><label><input type="radio" name="l" checked> Andere lesplaats</label>
      <label>Straat en nummer <input value="Werfstraat 2"></label><label>Postcode <input value="9000"></label><label>Gemeente <input value="Gent"></label></section></main>`),
  ).toEqual({ 'provider.lessonPlace': 'other', 'provider.lessonAddress': 'Werfstraat 2, 9000 Gent' });
});
