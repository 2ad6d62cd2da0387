import { describe, expect, it } from 'vitest';
import { isNoise, normalise, variantsOf } from '../../../extension/page/wording';

describe('normalise', () => {
  it.each([
    ['Begindatum *', 'begindatum'],
    ['  Paritair\u00a0comité : ', 'paritair comite'],
    ['Artikel 2: Begindatum', 'begindatum'],
    ['Stap 3 Leerling', 'leerling'],
    ['1. Leerling', 'leerling'],
    ['Naam (verplicht)', 'naam'],
    ['Naam Verplicht', 'naam'],
    ['Verplicht', 'verplicht'],
    ['KBO-nummer', 'kbonummer'],
    ['KBO nr.', 'kbonummer'],
    ['Ondernemingsnr.', 'ondernemingsnummer'],
    ['E-mail', 'email'],
    ['Beëindiging?', 'beeindiging'],
    ['', ''],
  ])('%j is %j', (label, expected) => expect(normalise(label)).toBe(expected));
});

describe('isNoise', () => {
  it.each(['', ' ', '*', 'Selecteer één optie', 'Search for option', 'Kies', '12/2026'])('%j names no field', (text) =>
    expect(isNoise(text)).toBe(true),
  );
  it.each(['Naam', 'Kies een mentor', 'Bus'])('%j may name one', (text) => expect(isNoise(text)).toBe(false));
});

it('tries a label without its brackets and without its verb', () => {
  expect(variantsOf('Definitief uurrooster opladen (pdf)')).toEqual([
    'definitief uurrooster opladen pdf',
    'definitief uurrooster opladen',
    'definitief uurrooster',
  ]);
  expect(variantsOf('Kies een mentor')).toContain('mentor');
});
