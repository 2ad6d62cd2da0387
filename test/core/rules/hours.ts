import type { RowsOf } from './rows';

export const hours: RowsOf<'hours'> = {
  'hours/average-above-38': {
    pass: [
      { facts: { 'hours.average': '38:00' }, origin: 'H021: official slides, article 5 with 38' },
      { facts: { 'hours.average': '35:00' }, origin: 'H022: official slides, article 5 with 35 (PC 311)' },
    ],
    finding: [
      {
        facts: { 'hours.average': '40:00' },
        expect: ['error', 'above'],
        field: 'hours.average',
        fix: { 'hours.average': '38:00' },
        says: ['40 u', '38 u'],
        origin: 'H023: official slides, article 5 with 40 marked wrong',
      },
      { facts: { 'hours.average': '38:01' }, expect: ['error', 'above'], origin: 'boundary: one minute more' },
    ],
    unknown: [{ facts: {}, missing: ['hours.average'], origin: 'reasoning' }],
  },
};
