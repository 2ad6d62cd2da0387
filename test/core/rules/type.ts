import type { RowsOf } from './rows';

export const type: RowsOf<'type'> = {
  'type/workplace-hours-too-low': {
    pass: [
      { facts: { 'agreement.type': 'OAO', 'hours.workplace': '20:00' }, origin: 'H031: "minstens 20 uur"' },
    ],
    finding: [
      {
        facts: { 'agreement.type': 'OAO', 'hours.workplace': '19:00' },
        expect: ['error', 'too-low'],
        field: 'hours.workplace',
        says: ['19 u', '20 u'],
        origin: 'H029: official slides, 35 h less 16 h lessons is no OAO',
      },
      { facts: { 'agreement.type': 'OAO', 'hours.workplace': '19:59' }, expect: ['error', 'too-low'], origin: 'H032' },
    ],
    unknown: [
      { facts: { 'agreement.type': 'OAO' }, missing: ['hours.workplace'], origin: 'reasoning' },
      { facts: { 'hours.workplace': '19:00' }, missing: ['agreement.type'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { 'agreement.type': 'SAO', 'hours.workplace': '19:00' }, origin: 'decree, art. 3, 2°' },
      {
        facts: { 'agreement.type': 'OAO', 'training.realWorkplace': false, 'hours.workplace': '19:00' },
        origin: 'decree, art. 3: a simulated workplace is never an OAO',
      },
    ],
  },
};
