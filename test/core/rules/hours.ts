import type { RowsOf } from './rows';
import { company, correctedRestDays, sampleRestDays, sampleWeek, schedule as weekly } from './schedules';

const oao = { 'agreement.type': 'OAO', 'hours.average': '38:00' };
const term = { 'agreement.start': '2023-09-01', 'agreement.end': '2024-06-30' };
const withDays = (days: readonly string[]) => weekly(sampleWeek, { compensationDays: days });
/** Mondays and Tuesdays in term, days with hours. */
const daysInTerm = [
  '2023-09-04',
  '2023-09-11',
  '2023-09-18',
  '2023-09-25',
  '2023-10-02',
  '2023-10-09',
  '2023-10-16',
  '2023-10-23',
  '2023-11-06',
];


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
  'hours/compensation-days-missing': {
    pass: [
      { facts: { ...oao, schedule: withDays(sampleRestDays) }, origin: 'days are listed' },
      { facts: { ...oao, 'hours.effective': '38:12' }, origin: 'boundary: 12 minutes accept every published scheme (T 2.2)' },
      {
        facts: {
          ...oao,
          schedule: weekly([sampleWeek, { ...sampleWeek, friday: company('8:00-12:00') }]),
        },
        origin: 'T WT-NO-COMP-DAYS: a cycle whose mean is the average (40 and 36)',
      },
    ],
    finding: [
      {
        facts: { ...oao, schedule: withDays([]) },
        expect: ['error', 'missing'],
        field: 'schedule',
        says: ['40 u', '38 u'],
        origin: 'H024: effective 40, average 38, no rest days',
      },
      {
        facts: {
          ...oao,
          schedule: weekly(
            ['6:00-10:00 10:30-14:30', '10:00-14:00 14:30-18:30'].map((hours) => ({
              ...sampleWeek,
              tuesday: company(hours),
              wednesday: company(hours),
              friday: company(hours),
            })),
          ),
        },
        expect: ['error', 'missing'],
        origin: 'T 7.2: the two-weekly sample with Tuesday for the doubly booked Thursday',
      },
      { facts: { ...oao, 'hours.effective': '38:13', schedule: withDays([]) }, expect: ['error', 'missing'], origin: 'boundary: 13 minutes' },
    ],
    unknown: [
      { facts: { ...oao, 'hours.effective': '40:00' }, missing: ['schedule'], origin: 'whether days are listed' },
      { facts: { ...oao }, missing: ['schedule'], origin: 'reasoning' },
      { facts: { 'agreement.type': 'OAO', schedule: withDays([]) }, missing: ['hours.average'], origin: 'reasoning' },
    ],
    notApplicable: [{ facts: { 'agreement.type': 'SAO', 'hours.average': '38:00', schedule: withDays([]) }, origin: 'K 2.5: a SAO need not be full-time' }],
  },
  'hours/total-above-average': {
    pass: [
      {
        facts: { ...oao, ...term, schedule: withDays(daysInTerm) },
        origin: 'T 2.3: nine days over 36.2 lesson weeks leave 38 h 01, inside the tolerance of 12 minutes',
      },
      { facts: { ...oao, ...term, 'hours.effective': '38:12', schedule: withDays(daysInTerm) }, origin: 'boundary: 12 minutes' },
    ],
    finding: [
      {
        facts: { ...oao, ...term, schedule: withDays(daysInTerm.slice(0, 5)) },
        expect: ['error', 'above'],
        says: ['40 u', '5 dagen', '38 u 54'],
        origin: 'T WT-TOTAL-EQUALS-AVG: five days are too few (40 − 5 × 8 ÷ 36.2)',
      },
      {
        facts: { ...oao, ...term, 'company.jointCommittee': '124', schedule: withDays(daysInTerm.slice(0, 5)) },
        expect: ['info', 'construction'],
        origin: 'T 2.4: construction has a derogation',
      },
      { facts: { ...oao, ...term, schedule: withDays(['2023-09-09', '2024-08-14']) }, expect: ['error', 'above'], origin: 'a Saturday and a day outside count for nothing' },
    ],
    unknown: [{ facts: { ...oao, schedule: withDays(correctedRestDays) }, missing: ['agreement.start', 'agreement.end'], origin: 'reasoning' }],
    notApplicable: [
      { facts: { ...oao, ...term, schedule: withDays([]) }, origin: 'no days: another rule speaks' },
      { facts: { ...oao, ...term, 'agreement.type': 'SAO', schedule: withDays(daysInTerm) }, origin: 'only an OAO is full-time' },
    ],
  },
};
