/** What is kept of a step that left the page, and what is not, on pages as they are built. */
import { writeFacts } from '#core';
import { beforeEach, expect, it } from 'vitest';
import { EarlierSteps } from '../../../extension/dossier/earlier-steps';
import { readPage, recognise } from '../../../extension/page/index';

const title = '<h1>Overeenkomst opmaken</h1>';
const learner = (name = 'Janssens', insz = '07.03.14-125.40'): string =>
  `<section><h2>Leerling</h2><label>Naam leerling <input value="${name}"></label><label>Rijksregisternummer <input value="${insz}"></label></section>`;
const type = (name = 'OAO'): string =>
  `<section><h2>De opleiding</h2><label>Type overeenkomst <select><option>${name}</option><option>DA</option><option>SAO</option></select></label></section>`;
const allowance =
  '<section><h2>De leervergoeding</h2><label>Bedrag leervergoeding <input value="588,70"></label></section>';
const period = (begin = '1/9/2023'): string =>
  `<section><h2>Looptijd</h2><label>Begindatum <input value="${begin}"></label><label>Einddatum <input value="30/6/2024"></label></section>`;
const workplace =
  '<section><h2>Leerwerkplek en mentor</h2><label>Mentor <input value="Dirk Goossens"></label></section>';

let steps = new EarlierSteps();

function show(...parts: readonly string[]): void {
  document.body.innerHTML = `<main>${title}${parts.join('')}</main>`;
  const reading = readPage(recognise(document));
  expect(reading.agreement).toBe(true);
  steps.read(reading);
}

const kept = (): unknown => writeFacts(steps.facts);
const ofLearner = { 'learner.name': 'Janssens', 'learner.insz': '07.03.14-125.40' };
const ofFirst = { 'agreement.type': 'OAO', ...ofLearner, 'allowance.amount': '588.70' };

beforeEach(() => (steps = new EarlierSteps()));

it('a step that left as a whole', () => {
  show(type(), learner(), allowance);
  show(period(), workplace);
  expect(kept()).toEqual(ofFirst);
});

it('a step that leaves while the next is coming in', () => {
  show(type(), learner(), allowance);
  show(type(), learner(), allowance, period(), workplace);
  show(period(), workplace);
  expect(kept()).toEqual(ofFirst);
});

it('not a part that goes from a step that stays, also where the page is built anew', () => {
  show(type(), learner(), allowance);
  show(type('DA'), learner());
  expect(kept()).toEqual({});
});

it('not a part that goes while another comes in its place', () => {
  show(type(), learner(), allowance);
  show(type('SAO'), learner(), workplace);
  expect(kept()).toEqual({});
});

it('not a part that came later than the rest of its step', () => {
  show(type(), learner());
  show(type(), learner(), allowance);
  show(type(), learner());
  expect(kept()).toEqual({});
});

it('not a part that went before its step did', () => {
  show(type(), learner(), allowance);
  show(type(), learner());
  show(period(), workplace);
  expect(kept()).toEqual({ 'agreement.type': 'OAO', ...ofLearner });
});

it('what is shown again is what the page says', () => {
  show(type(), learner(), allowance);
  show(period(), workplace);
  show(type(), learner(), allowance);
  expect(kept()).toEqual({
    'agreement.start': '2023-09-01',
    'agreement.end': '2024-06-30',
    'mentor.name': 'Dirk Goossens',
  });
});

it.each([
  ['another learner', [type(), learner('Peeters')]],
  ['another number', [type(), learner('Janssens', '85.07.30-033.28')]],
  ['a step that was filled in and is empty', [type(), learner('')]],
])('nothing once a step comes back with %s', (_what, parts) => {
  show(type(), learner());
  show(period(), workplace);
  show(...parts);
  expect(kept()).toEqual({});
});

it('nothing once it is told to forget', () => {
  show(type(), learner());
  show(period(), workplace);
  steps.forget();
  show(period('2/9/2023'), workplace);
  expect(kept()).toEqual({});
});
