import type { RowsOf } from './rows';

export const period: RowsOf<'period'> = {
  'period/end-before-start': {
    pass: [
      { facts: { 'agreement.start': '2026-09-01', 'agreement.end': '2027-06-30' }, origin: 'reasoning' },
      { facts: { 'agreement.start': '2026-09-01', 'agreement.end': '2026-09-01' }, origin: 'boundary: one day' },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2026-09-01', 'agreement.end': '2026-08-31' },
        expect: ['error', 'reversed'],
        field: 'agreement.end',
        says: ['1 september 2026', '31 augustus 2026'],
        origin: 'boundary: the day before',
      },
    ],
    unknown: [
      { facts: { 'agreement.start': '2026-09-01' }, missing: ['agreement.end'], origin: 'reasoning' },
      { facts: { 'agreement.end': '2026-09-01' }, missing: ['agreement.start'], origin: 'reasoning' },
    ],
  },
};
