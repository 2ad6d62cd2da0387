import type { RowsOf } from './rows';

const oao = { 'agreement.type': 'OAO' } as const;
const page = 'page "Leervergoeding", steps';
const slides7 = 'official slides, article 7';
/** Nothing passed yet: step 1. */
const nothing = {
  'education.secondGradePassed': false,
  'education.firstYearThirdGradePassed': false,
  'education.ov3QualificationPassed': false,
  'education.alternatingYearsPassed': 0,
} as const;

export const allowance: RowsOf<'allowance'> = {
  'allowance/amount': {
    pass: [
      {
        facts: { ...oao, 'agreement.start': '2024-04-01', 'allowance.step': 1, 'allowance.amount': '588.70' },
        origin: `C021: ${slides7}`,
      },
      {
        facts: { ...oao, 'agreement.start': '2024-04-30', 'allowance.step': 3, 'allowance.amount': '700.40' },
        origin: 'C023, boundary: the last day of the index',
      },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'allowance.step': 1, 'allowance.amount': '600.50' },
        origin: 'C024, C035, boundary: the first day of the index',
      },
      {
        facts: { ...oao, 'agreement.start': '2023-01-15', 'allowance.step': 1, 'allowance.amount': '567.00' },
        origin: 'C036: no index on 1 January 2023',
      },
      {
        facts: {
          ...oao,
          ...nothing,
          'agreement.start': '2024-05-01',
          'allowance.amount': '662.60',
          'education.alternatingYearsPassed': 1,
        },
        origin: 'C031: a first year finished, another alternating training begun',
      },
      {
        facts: {
          ...oao,
          'agreement.start': '2024-05-01',
          'allowance.amount': '714.40',
          'education.alternatingYearsPassed': 2,
        },
        origin: 'C032: two years finished, in different trainings',
      },
      {
        facts: { ...oao, ...nothing, 'agreement.start': '2025-02-01', 'allowance.amount': '612.50' },
        origin: 'C034: first year of the qualification phase of OV3',
      },
      {
        facts: {
          ...oao,
          ...nothing,
          'agreement.start': '2024-05-01',
          'allowance.step': 2,
          'allowance.amount': '662.60',
        },
        origin: 'catalogue: the chosen step comes first',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-09-01', 'allowance.step': 1, 'allowance.amount': '647.80' },
        origin: 'K 3.3, computed row of July 2026',
      },
    ],
    finding: [
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'allowance.step': 1, 'allowance.amount': '588.70' },
        expect: ['error', 'older-index'],
        field: 'allowance.amount',
        fix: { 'allowance.amount': '600.50' },
        says: ['€ 588,70', 'trap 1', '1 april 2024', '1 mei 2024', '€ 600,50'],
        origin: 'C035, boundary: the amount of the day before',
      },
      {
        facts: { ...oao, 'agreement.start': '2024-04-30', 'allowance.step': 1, 'allowance.amount': '600.50' },
        expect: ['error', 'newer-index'],
        fix: { 'allowance.amount': '588.70' },
        says: ['€ 600,50', '1 mei 2024', '€ 588,70'],
        origin: 'C035, boundary: the amount of the day after',
      },
      {
        facts: { ...oao, ...nothing, 'agreement.start': '2024-05-01', 'allowance.amount': '662.60' },
        expect: ['error', 'other-step'],
        fix: { 'allowance.amount': '600.50' },
        says: ['€ 662,60', 'trap 2', '€ 600,50'],
        origin: `${page}: nothing finished yet is step 1`,
      },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'allowance.step': 3, 'allowance.amount': '662.60' },
        expect: ['error', 'other-step'],
        fix: { 'allowance.amount': '714.40' },
        says: ['trap 2', '€ 714,40'],
        origin: 'C026',
      },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'allowance.step': 3, 'allowance.amount': '714.41' },
        expect: ['error', 'not-listed'],
        fix: { 'allowance.amount': '714.40' },
        says: ['€ 714,41', '€ 714,40'],
        origin: `${slides7}: no higher allowance; boundary: one cent more`,
      },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'allowance.step': 1, 'allowance.amount': '600.49' },
        expect: ['error', 'not-listed'],
        origin: 'boundary: one cent less',
      },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'allowance.amount': '588.70' },
        expect: ['error', 'older-index'],
        fix: {},
        says: ['€ 600,50, € 662,60 en € 714,40'],
        origin: 'reasoning: no step has it, so the step need not be known',
      },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'allowance.amount': '0.00' },
        expect: ['error', 'not-listed'],
        origin: `${slides7}: an OAO is paid`,
      },
      {
        facts: { ...oao, 'agreement.start': '2025-02-01', 'allowance.step': 2, 'allowance.amount': '675.80' },
        expect: ['error', 'not-listed'],
        fix: { 'allowance.amount': '675.90' },
        origin: 'C027, K 3.3: rounded up on the unrounded product',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-06-30', 'allowance.step': 1, 'allowance.amount': '647.80' },
        expect: ['warning', 'newer-index'],
        origin: 'K 3.3: the row of April 2026 has confidence C',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-07-01', 'allowance.step': 1, 'allowance.amount': '635.10' },
        expect: ['warning', 'older-index'],
        origin: 'K 3.3: the row of July 2026 has confidence D',
      },
      {
        facts: { ...oao, 'agreement.start': '2025-12-31', 'allowance.step': 1, 'allowance.amount': '624.70' },
        expect: ['error', 'newer-index'],
        origin: 'K 3.3: the row of February 2025 has confidence B',
      },
    ],
    unknown: [
      {
        facts: { 'allowance.amount': '600.50', 'agreement.start': '2024-05-01', 'allowance.step': 1 },
        missing: ['agreement.type'],
        origin: 'reasoning',
      },
      { facts: { ...oao, 'allowance.step': 1 }, missing: ['agreement.start', 'allowance.amount'], origin: 'reasoning' },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'allowance.step': 1 },
        missing: ['allowance.amount'],
        origin: 'reasoning',
      },
      {
        facts: { ...oao, 'allowance.amount': '600.50', 'allowance.step': 1 },
        missing: ['agreement.start'],
        origin: 'reasoning',
      },
      {
        facts: {
          ...oao,
          'agreement.start': '2024-05-01',
          'allowance.amount': '600.50',
          'education.secondGradePassed': true,
        },
        missing: [
          'allowance.step',
          'education.firstYearThirdGradePassed',
          'education.alternatingYearsPassed',
          'education.ov3QualificationPassed',
        ],
        origin: 'catalogue: the step is not known while an absent fact could change it',
      },
    ],
    notApplicable: [
      {
        facts: { 'agreement.type': 'SAO', 'agreement.start': '2024-05-01', 'allowance.amount': '1.00' },
        origin: 'K 3: an allowance goes with an OAO',
      },
      { facts: { ...oao, 'agreement.start': '2016-08-31' }, origin: 'K 3.3: no OAO before 1 September 2016' },
    ],
  },
  'allowance/step': {
    pass: [
      {
        facts: { ...nothing, 'allowance.step': 1 },
        origin: `${page} 1; C034: first year of the qualification phase of OV3`,
      },
      { facts: { ...nothing, 'education.secondGradePassed': true, 'allowance.step': 2 }, origin: `${page} 2` },
      { facts: { ...nothing, 'education.alternatingYearsPassed': 1, 'allowance.step': 2 }, origin: `C031: ${page} 2` },
      {
        facts: { 'education.alternatingYearsPassed': 2, 'allowance.step': 3 },
        origin: `C032: ${page} 3; one fact is enough`,
      },
      { facts: { 'education.firstYearThirdGradePassed': true, 'allowance.step': 3 }, origin: `${page} 3` },
      { facts: { 'education.ov3QualificationPassed': true, 'allowance.step': 3 }, origin: `${page} 3` },
    ],
    finding: [
      {
        facts: { ...oao, ...nothing, 'education.secondGradePassed': true, 'allowance.step': 1 },
        expect: ['error', 'other-step'],
        field: 'allowance.step',
        fix: { 'allowance.step': 2 },
        says: ['trap 1', 'trap 2', 'de tweede graad is met succes beëindigd'],
        origin: `${page} 2`,
      },
      {
        facts: {
          ...nothing,
          'education.secondGradePassed': true,
          'education.alternatingYearsPassed': 1,
          'allowance.step': 3,
        },
        expect: ['error', 'other-step'],
        fix: { 'allowance.step': 2 },
        says: [
          'de tweede graad is met succes beëindigd en een eerste jaar van een alternerende opleiding is met succes beëindigd',
        ],
        origin: `${page} 2: both criteria; boundary: one year less than two`,
      },
      {
        facts: { ...nothing, 'allowance.step': 2 },
        expect: ['error', 'other-step'],
        fix: { 'allowance.step': 1 },
        origin: `${page} 1`,
      },
      {
        facts: { 'education.ov3QualificationPassed': true, 'allowance.step': 2 },
        expect: ['error', 'other-step'],
        fix: { 'allowance.step': 3 },
        says: ['OV3'],
        origin: `${page} 3: the highest that applies`,
      },
      {
        facts: { 'education.alternatingYearsPassed': 3, 'allowance.step': 2 },
        expect: ['error', 'other-step'],
        fix: { 'allowance.step': 3 },
        origin: `${page} 3`,
      },
      {
        facts: { 'education.firstYearThirdGradePassed': true, 'allowance.step': 1 },
        expect: ['error', 'other-step'],
        origin: `${page} 3`,
      },
    ],
    unknown: [
      {
        facts: {},
        missing: [
          'allowance.step',
          'education.firstYearThirdGradePassed',
          'education.alternatingYearsPassed',
          'education.ov3QualificationPassed',
          'education.secondGradePassed',
        ],
        origin: 'reasoning',
      },
      { facts: nothing, missing: ['allowance.step'], origin: 'reasoning' },
      {
        facts: { 'education.alternatingYearsPassed': 1, 'allowance.step': 1 },
        missing: ['education.firstYearThirdGradePassed', 'education.ov3QualificationPassed'],
        origin: 'catalogue: an absent fact could still change it; the second grade could not',
      },
      {
        facts: {
          ...nothing,
          'education.secondGradePassed': true,
          'education.ov3QualificationPassed': undefined,
          'allowance.step': 2,
        },
        missing: ['education.ov3QualificationPassed'],
        origin: 'catalogue: one absent fact is enough to wait',
      },
    ],
    notApplicable: [
      {
        facts: { ...nothing, 'agreement.type': 'SAO', 'allowance.step': 2 },
        origin: 'K 3: an allowance goes with an OAO',
      },
      {
        facts: { ...nothing, 'agreement.type': 'DA', 'allowance.step': 2 },
        origin: 'K 3: an allowance goes with an OAO',
      },
    ],
  },
  'allowance/sao': {
    pass: [
      { facts: { 'agreement.type': 'SAO', 'allowance.amount': '0.00' }, origin: 'C037: a SAO brings no allowance' },
    ],
    finding: [
      {
        facts: { 'agreement.type': 'SAO', 'allowance.amount': '567.00' },
        expect: ['error', 'paid'],
        field: 'allowance.amount',
        says: ['€ 567,00'],
        origin: 'C037',
      },
      {
        facts: { 'agreement.type': 'SAO', 'allowance.amount': '0.01' },
        expect: ['error', 'paid'],
        origin: 'boundary: one cent',
      },
    ],
    unknown: [
      { facts: { 'agreement.type': 'SAO' }, missing: ['allowance.amount'], origin: 'reasoning' },
      { facts: { 'allowance.amount': '567.00' }, missing: ['agreement.type'], origin: 'reasoning' },
    ],
    notApplicable: [{ facts: { 'agreement.type': 'OAO', 'allowance.amount': '567.00' }, origin: 'K 3.1' }],
  },
  'allowance/next-step': {
    pass: [
      {
        facts: { ...oao, 'allowance.step': 1, 'agreement.start': '2026-09-01', 'agreement.end': '2027-08-31' },
        origin: 'boundary: the start is no change, and it ends the day before the next',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-09-01', 'agreement.end': '2027-06-30' },
        origin: 'reasoning: no 1 September inside, whatever the step',
      },
    ],
    finding: [
      {
        facts: { ...oao, 'allowance.step': 1, 'agreement.start': '2026-08-31', 'agreement.end': '2026-09-01' },
        expect: ['info', 'next'],
        field: 'allowance.step',
        says: ['1 september 2026', 'trap 1', 'trap 2'],
        origin: `${slides7}: 1 September; boundary: the day after the start and the last day`,
      },
      {
        facts: {
          ...oao,
          'education.firstYearThirdGradePassed': false,
          'education.ov3QualificationPassed': false,
          'education.alternatingYearsPassed': 1,
          'agreement.start': '2025-09-01',
          'agreement.end': '2027-06-30',
        },
        expect: ['info', 'next'],
        says: ['1 september 2026', 'trap 2', 'trap 3'],
        origin: `${slides7}: the step follows from prior education`,
      },
      {
        facts: { ...oao, 'allowance.step': 1, 'agreement.start': '2025-09-01', 'agreement.end': '2028-06-30' },
        expect: [
          ['info', 'next'],
          ['info', 'next'],
        ],
        says: ['1 september 2026', 'trap 2', '1 september 2027', 'trap 3'],
        origin: 'reasoning: two changes',
      },
      {
        facts: { ...oao, 'allowance.step': 2, 'agreement.start': '2025-09-01', 'agreement.end': '2028-06-30' },
        expect: ['info', 'next'],
        says: ['1 september 2026'],
        origin: 'reasoning: step 3 is the last',
      },
    ],
    unknown: [
      { facts: { 'allowance.step': 1 }, missing: ['agreement.type'], origin: 'reasoning' },
      { facts: { ...oao, 'allowance.step': 1 }, missing: ['agreement.start', 'agreement.end'], origin: 'reasoning' },
      {
        facts: { ...oao, 'allowance.step': 1, 'agreement.start': '2025-09-01' },
        missing: ['agreement.end'],
        origin: 'reasoning',
      },
      {
        facts: {
          ...oao,
          ...nothing,
          'education.secondGradePassed': undefined,
          'agreement.start': '2025-09-01',
          'agreement.end': '2027-06-30',
        },
        missing: ['allowance.step', 'education.secondGradePassed'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [
      { facts: { 'agreement.type': 'SAO', 'allowance.step': 1 }, origin: 'K 3: an allowance goes with an OAO' },
      { facts: { ...oao, 'allowance.step': 3 }, origin: 'catalogue: only steps 1 and 2, whatever the dates' },
      { facts: { ...oao, 'education.alternatingYearsPassed': 2 }, origin: 'catalogue: only steps 1 and 2' },
      {
        facts: { ...oao, 'agreement.start': '2016-08-31', 'agreement.end': '2018-06-30' },
        origin: 'K 3.3: no OAO before 1 September 2016',
      },
    ],
  },
  'allowance/indexed': {
    pass: [
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'agreement.end': '2025-06-30' },
        today: '2025-01-31',
        origin: 'boundary: the day before the index of 1 February 2025',
      },
      {
        facts: { ...oao, 'agreement.start': '2025-02-01', 'agreement.end': '2025-06-30' },
        today: '2025-06-30',
        origin: 'boundary: an index on the first day is no change',
      },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'agreement.end': '2025-01-31' },
        today: '2026-09-01',
        origin: 'boundary: ended the day before the index',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-09-01' },
        today: '2026-08-31',
        origin: 'reasoning: not begun, the end need not be known',
      },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01' },
        today: '2025-01-31',
        origin: 'reasoning: no index yet, the end need not be known',
      },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01', 'agreement.end': '2015-06-30' },
        today: '2026-09-01',
        origin: 'reasoning: a reversed period is for another rule',
      },
    ],
    finding: [
      {
        facts: { ...oao, 'allowance.step': 1, 'agreement.start': '2024-04-01', 'agreement.end': '2024-06-30' },
        today: '2024-05-01',
        expect: ['info', 'indexed'],
        field: 'allowance.amount',
        says: ['€ 588,70', '1 mei 2024', '€ 600,50'],
        origin: 'C035: April and May 2024 in one school year; boundary: the day of the index',
      },
      {
        facts: { ...oao, 'allowance.step': 2, 'agreement.start': '2023-09-01', 'agreement.end': '2024-05-01' },
        today: '2026-09-01',
        expect: ['info', 'indexed'],
        says: ['€ 625,60', '1 mei 2024', '€ 662,60'],
        origin: 'C016, C025; boundary: an index on the last day, the latest of three',
      },
      {
        facts: { 'agreement.start': '2024-05-01', 'agreement.end': '2025-06-30' },
        today: '2025-02-01',
        expect: ['info', 'indexed'],
        says: ['€ 600,50, € 662,60 en € 714,40', '€ 612,50, € 675,90 en € 728,70'],
        origin: 'C024 to C027: all three while the step is not known',
      },
    ],
    unknown: [
      { facts: { ...oao }, missing: ['agreement.start', 'agreement.end'], origin: 'reasoning' },
      {
        facts: { ...oao, 'agreement.start': '2024-05-01' },
        today: '2025-02-01',
        missing: ['agreement.end'],
        origin: 'reasoning: it may have ended before',
      },
    ],
    notApplicable: [
      {
        facts: { 'agreement.type': 'SAO', 'agreement.start': '2024-05-01' },
        origin: 'K 3: an allowance goes with an OAO',
      },
      { facts: { 'agreement.start': '2016-08-31' }, origin: 'K 3.3: no OAO before 1 September 2016' },
    ],
  },
  'allowance/not-confirmed': {
    pass: [
      {
        facts: { 'agreement.start': '2025-12-31' },
        today: '2027-08-01',
        origin: 'K 3.3: published; boundary: exactly 13 months after 1 July 2026',
      },
      { facts: { 'agreement.start': '2024-05-01' }, today: '2019-12-01', origin: 'C024: published' },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2026-09-01' },
        expect: ['info', 'computed'],
        field: 'allowance.amount',
        says: ['1 juli 2026', 'berekend'],
        origin: 'K 3.3: computed',
      },
      {
        facts: { 'agreement.start': '2026-01-01' },
        expect: ['info', 'computed'],
        origin: 'K 3.3, boundary: the first computed day of 2026',
      },
      {
        facts: { 'agreement.start': '2025-12-31' },
        today: '2027-08-02',
        expect: ['info', 'stale'],
        says: ['1 juli 2026'],
        origin: 'boundary: a day more than 13 months',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-09-01' },
        today: '2027-08-02',
        expect: [
          ['info', 'computed'],
          ['info', 'stale'],
        ],
        origin: 'reasoning: both',
      },
      { facts: {}, today: '2027-08-02', expect: ['info', 'stale'], origin: 'reasoning: the start need not be known' },
    ],
    unknown: [{ facts: {}, missing: ['agreement.start'], origin: 'reasoning' }],
    notApplicable: [
      {
        facts: { 'agreement.type': 'SAO', 'agreement.start': '2026-09-01' },
        origin: 'K 3: an allowance goes with an OAO',
      },
      {
        facts: { 'agreement.start': '2016-08-31' },
        today: '2027-08-02',
        origin: 'K 3.3: no OAO before 1 September 2016',
      },
    ],
  },
};
