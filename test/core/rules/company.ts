import { accountRows, premiumRows } from './identifiers';
import type { RowsOf } from './rows';

export const company: RowsOf<'company'> = {
  'company/iban-invalid': accountRows('company.iban'),
  'company/number-invalid': {
    pass: [
      { facts: { 'company.number': '0566988259' }, origin: 'dossier on contracts, section 5' },
      { facts: { 'company.number': '0353456320' }, origin: 'dossier on contracts, section 5' },
      { facts: { 'company.number': '0877.510.104' }, origin: 'catalogue: dots are removed' },
      { facts: { 'company.number': 'BE 0877.510.104' }, origin: 'reasoning: the way VAT numbers are written' },
      {
        facts: { 'company.number': '1000000021' },
        origin: 'dossier on contracts, section 5: first digit 1 since 2023',
      },
      {
        facts: { 'training.kind': 'adult', 'company.number': '0566988259' },
        origin: 'catalogue: holds in adult education',
      },
    ],
    finding: [
      {
        facts: { 'company.number': '0566988258' },
        expect: ['error', 'check-digits'],
        field: 'company.number',
        origin: 'reasoning: last digit changed',
      },
      {
        facts: { 'company.number': '0566.988.258' },
        expect: ['error', 'check-digits'],
        origin: 'catalogue: dots are removed',
      },
      {
        facts: { 'company.number': '0566988' },
        expect: ['error', 'shape'],
        says: ['10 cijfers', 'staan 7 cijfers'],
        origin: 'reasoning',
      },
      { facts: { 'company.number': '05669882590' }, expect: ['error', 'shape'], origin: 'boundary: a digit too many' },
      { facts: { 'company.number': '90566988258' }, expect: ['error', 'shape'], origin: 'boundary: a digit before it' },
      {
        facts: { 'company.number': '9000000092' },
        expect: ['error', 'shape'],
        origin: 'boundary: first digit 9, check digits right',
      },
      {
        facts: { 'company.number': '566988258' },
        expect: ['error', 'shape'],
        origin: 'boundary: nine digits that are wrong with a 0',
      },
      {
        facts: { 'company.number': '2147812701' },
        expect: ['error', 'establishment'],
        origin: 'dossier on contracts, section 5: an establishment number',
      },
      {
        facts: { 'company.number': '566.988.259' },
        expect: ['info', 'without-zero'],
        fix: { 'company.number': '0566988259' },
        says: ['0566.988.259'],
        origin: 'catalogue: nine digits that are right with a leading 0',
      },
      {
        facts: { 'agreement.type': 'ODO', 'company.number': '0566988258' },
        expect: ['error', 'check-digits'],
        origin: 'catalogue: holds in adult education',
      },
    ],
    unknown: [
      { facts: {}, missing: ['company.number'], origin: 'reasoning' },
      { facts: { 'company.number': ' ' }, missing: ['company.number'], origin: 'reasoning: an empty field' },
    ],
  },
  'company/premium-data': premiumRows('company'),
  'company/representative-missing': {
    pass: [
      { facts: { 'company.name': 'Garage Maes', 'company.representative': 'An Maes' }, origin: 'decree, art. 10, 2°' },
      { facts: { 'company.representative': 'An Maes' }, origin: 'reasoning' },
    ],
    finding: [
      {
        facts: { 'company.name': 'Garage Maes' },
        expect: ['warning', 'missing'],
        field: 'company.representative',
        says: ['wie voor haar tekent'],
        origin: 'decree, art. 10, 2°',
      },
      {
        facts: { 'company.number': '0566988259', 'company.representative': ' ' },
        expect: ['warning', 'missing'],
        origin: 'catalogue: an empty text is missing',
      },
    ],
    unknown: [
      { facts: {}, missing: ['company.name'], origin: 'reasoning: nothing of the company is filled in' },
      { facts: { 'company.name': '' }, missing: ['company.name'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { 'agreement.type': 'ODOS', 'company.name': 'Garage Maes' }, origin: 'catalogue: adult education' },
    ],
  },
  'company/same-account-as-learner': {
    pass: [{ facts: { 'company.iban': 'BE68539007547034', 'learner.iban': 'BE71096123456769' }, origin: 'reasoning' }],
    finding: [
      {
        facts: { 'company.iban': 'BE68 5390 0754 7034', 'learner.iban': 'be68539007547034' },
        expect: ['warning', 'same'],
        field: 'company.iban',
        says: ['hetzelfde rekeningnummer'],
        origin: 'catalogue: compared without spaces, in upper case',
      },
      {
        facts: { 'training.kind': 'adult', 'company.iban': 'BE68539007547034', 'learner.iban': 'BE68539007547034' },
        expect: ['warning', 'same'],
        origin: 'catalogue: comparing identifiers holds in adult education',
      },
    ],
    unknown: [
      { facts: { 'company.iban': 'BE68539007547034' }, missing: ['learner.iban'], origin: 'reasoning' },
      { facts: { 'learner.iban': 'BE68539007547034' }, missing: ['company.iban'], origin: 'reasoning' },
      {
        facts: { 'company.iban': '', 'learner.iban': 'BE68539007547034' },
        missing: ['company.iban'],
        origin: 'reasoning: an empty field',
      },
      {
        facts: { 'company.iban': '', 'learner.iban': ' ' },
        missing: ['company.iban', 'learner.iban'],
        origin: 'reasoning: two empty fields',
      },
    ],
  },
};
