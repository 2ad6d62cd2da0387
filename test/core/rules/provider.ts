import type { RowsOf } from './rows';

const slides = 'official slides, "gegevens opleidingsverstrekker"';
const registering = { 'agreement.stage': 'registering' } as const;

export const provider: RowsOf<'provider'> = {
  'provider/lesson-address-missing': {
    pass: [
      { facts: { 'provider.lessonPlace': 'same' }, origin: slides },
      {
        facts: { 'provider.lessonPlace': 'other', 'provider.lessonAddress': 'Schoolstraat 1, 9000 Gent' },
        origin: slides,
      },
    ],
    finding: [
      {
        facts: { 'provider.lessonPlace': 'other' },
        expect: ['warning', 'missing'],
        field: 'provider.lessonAddress',
        says: ['andere plaats'],
        origin: slides,
      },
      {
        facts: { 'provider.lessonPlace': 'other', 'provider.lessonAddress': '  ' },
        expect: ['warning', 'missing'],
        origin: 'catalogue: an empty text is missing',
      },
    ],
    unknown: [{ facts: {}, missing: ['provider.lessonPlace'], origin: 'reasoning' }],
    notApplicable: [
      { facts: { 'agreement.type': 'ODO', 'provider.lessonPlace': 'other' }, origin: 'catalogue: adult education' },
    ],
  },
  'provider/people-missing': {
    pass: [
      {
        facts: { ...registering, 'provider.representative': 'Mia Janssens', 'provider.counsellor': 'Tom Peeters' },
        origin: slides,
      },
    ],
    finding: [
      {
        facts: { ...registering, 'provider.representative': 'Mia Janssens' },
        expect: ['warning', 'counsellor'],
        field: 'provider.counsellor',
        says: ['trajectbegeleider'],
        origin: 'decree, art. 10, 5°',
      },
      {
        facts: { 'agreement.stage': 'registered', 'provider.representative': '', 'provider.counsellor': 'Tom Peeters' },
        expect: ['warning', 'representative'],
        field: 'provider.representative',
        origin: 'catalogue: an empty text is missing; registered counts',
      },
      {
        facts: registering,
        expect: [
          ['warning', 'representative'],
          ['warning', 'counsellor'],
        ],
        origin: 'decree, art. 10, 5°',
      },
    ],
    unknown: [
      { facts: {}, missing: ['agreement.stage'], origin: 'reasoning' },
      { facts: { 'agreement.stage': 'draft' }, missing: ['agreement.stage'], origin: 'catalogue: at registration' },
    ],
    notApplicable: [{ facts: { ...registering, 'training.kind': 'adult' }, origin: 'catalogue: adult education' }],
  },
};
