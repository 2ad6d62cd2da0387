import type { RowsOf } from './rows';
import {
  adultTerm,
  company,
  correctedRestDays,
  minorTerm,
  sampleRestDays,
  sampleWeek,
  schedule as weekly,
  school,
} from './schedules';

const oao = { 'agreement.type': 'OAO', 'hours.average': '38:00' };
const term = { 'agreement.start': '2023-09-01', 'agreement.end': '2024-06-30' };
const withDays = (days: readonly string[]) => weekly(sampleWeek, { compensationDays: days });
/** Tuesdays, as many as are asked for. */
const tuesdays = Array.from({ length: 14 }, (_, week) =>
  new Date(Date.UTC(2023, 8, 5 + 7 * week)).toISOString().slice(0, 10),
);
/** A full year, and days of it in any number. */
const fullYear = { 'agreement.start': '2023-09-01', 'agreement.end': '2024-08-31' };
const daysOfAutumn = (count: number) =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(2023, 8, 4 + day)).toISOString().slice(0, 10));
const yearly = (committee: string, average: string, effective: string, days: number) => ({
  'agreement.type': 'OAO',
  'hours.average': average,
  'hours.effective': effective,
  ...fullYear,
  'company.jointCommittee': committee,
  schedule: weekly(sampleWeek, { compensationDays: daysOfAutumn(days) }),
});
/** Mondays in term, days with hours. */
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
      {
        facts: { ...oao, 'hours.effective': '38:12' },
        origin: 'boundary: 12 minutes accept every published scheme (T 2.2)',
      },
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
      {
        facts: { ...oao, 'hours.effective': '38:13', schedule: withDays([]) },
        expect: ['error', 'missing'],
        origin: 'boundary: 13 minutes',
      },
    ],
    unknown: [
      { facts: { ...oao, 'hours.effective': '40:00' }, missing: ['schedule'], origin: 'whether days are listed' },
      { facts: { ...oao }, missing: ['schedule'], origin: 'reasoning' },
      { facts: { 'agreement.type': 'OAO', schedule: withDays([]) }, missing: ['hours.average'], origin: 'reasoning' },
    ],
    notApplicable: [
      {
        facts: { 'agreement.type': 'SAO', 'hours.average': '38:00', schedule: withDays([]) },
        origin: 'K 2.5: a SAO need not be full-time',
      },
    ],
  },
  'hours/total-above-average': {
    pass: [
      {
        facts: { ...oao, ...term, schedule: withDays(daysInTerm) },
        origin: 'T 2.3: nine days over 36.2 lesson weeks leave 38 h 01, inside the tolerance of 12 minutes',
      },
      {
        facts: { ...oao, ...term, 'hours.effective': '38:12', schedule: withDays(daysInTerm) },
        origin: 'boundary: 12 minutes',
      },
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
        says: ['5 dagen', '38 u 54'],
        origin: 'T 2.4: construction has a derogation',
      },
      {
        facts: { ...oao, ...term, schedule: withDays(['2023-09-09', '2024-08-14']) },
        expect: ['error', 'above'],
        origin: 'a Saturday and a day outside count for nothing',
      },
    ],
    unknown: [
      {
        facts: { ...oao, schedule: withDays(correctedRestDays) },
        missing: ['agreement.start', 'agreement.end'],
        origin: 'reasoning',
      },
      {
        facts: {
          ...oao,
          ...term,
          'hours.effective': '40:00',
          schedule: weekly({}, { compensationDays: ['2023-09-05'] }),
        },
        missing: ['schedule'],
        origin: 'the hours of the schedule are not filled in yet: how long is the day off?',
      },
    ],
    notApplicable: [
      { facts: { ...oao, ...term, schedule: withDays([]) }, origin: 'no days: another rule speaks' },
      {
        facts: { ...oao, ...term, 'agreement.type': 'SAO', schedule: withDays(daysInTerm) },
        origin: 'only an OAO is full-time',
      },
    ],
  },
  'hours/average-above-sector': {
    pass: [
      { facts: { 'hours.average': '35:00', 'company.jointCommittee': '311' }, origin: 'H022: 35 in PC 311' },
      {
        facts: { 'hours.average': '38:00', 'company.jointCommittee': '120' },
        origin: 'catalogue: PC 120 passes up to 38',
      },
      { facts: { 'hours.average': '35:50', 'company.jointCommittee': '326' }, origin: 'H017: PC 326, 35 h 50' },
    ],
    finding: [
      {
        facts: { 'hours.average': '38:00', 'company.jointCommittee': 'PC 311' },
        expect: ['error', 'above'],
        field: 'hours.average',
        fix: { 'hours.average': '35:00' },
        says: ['38 u', '311', '35 u'],
        origin: 'T 3: PC 311, confidence A',
      },
      {
        facts: { 'hours.average': '35:51', 'company.jointCommittee': '326' },
        expect: ['error', 'above'],
        origin: 'boundary: one minute above PC 326',
      },
      {
        facts: { 'hours.average': '37:31', 'company.jointCommittee': '110' },
        expect: ['warning', 'perhaps-above'],
        says: ['37 u 31', '110', '37 u 30'],
        fix: {},
        origin:
          'catalogue: PC 110 above 37:30 is a warning; T 3: it is 38 h with fewer than 50 people, so nothing to set',
      },
      {
        facts: { 'hours.average': '38:00', 'company.jointCommittee': '202' },
        expect: ['warning', 'perhaps-above'],
        fix: {},
        origin: 'T 3: PC 202, confidence C',
      },
    ],
    unknown: [{ facts: { 'hours.average': '38:00' }, missing: ['company.jointCommittee'], origin: 'reasoning' }],
    notApplicable: [
      { facts: { 'hours.average': '40:00' }, origin: 'above 38 another rule speaks, whatever the sector' },
      { facts: { 'company.jointCommittee': '312' }, origin: 'T 3: the sector excludes it, whatever the average' },
      {
        facts: { 'hours.average': '40:00', 'company.jointCommittee': '311' },
        origin: 'catalogue: above 38 another rule speaks',
      },
      { facts: { 'hours.average': '38:00', 'company.jointCommittee': '312' }, origin: 'T 3: not found for PC 312' },
      {
        facts: { 'hours.average': '38:00', 'company.jointCommittee': '145.04' },
        origin: 'T 3: parks and gardens are outside PC 145',
      },
      {
        facts: { 'hours.average': '38:00', 'company.jointCommittee': '326', 'agreement.start': '2018-09-01' },
        origin: 'T 3: PC 326 from 28 February 2019',
      },
    ],
  },
  'hours/average-differs-from-company': {
    pass: [{ facts: { 'hours.average': '38:00', 'hours.fullTime': '38:00' }, origin: 'K 2.5' }],
    finding: [
      {
        facts: { 'hours.average': '38:00', 'hours.fullTime': '36:30' },
        expect: ['warning', 'differs'],
        fix: { 'hours.average': '36:30' },
        says: ['38 u', '36 u 30'],
        origin: 'K 2.5: the average that applies in the company',
      },
      {
        facts: { 'hours.average': '36:00', 'hours.fullTime': '38:00' },
        expect: ['warning', 'differs'],
        fix: { 'hours.average': '38:00' },
        origin: 'boundary: 38 h may be copied',
      },
      {
        facts: { 'hours.average': '38:00', 'hours.fullTime': '40:00' },
        expect: ['warning', 'above-maximum'],
        field: 'hours.fullTime',
        fix: {},
        says: ['40 u', 'hoogstens 38 u'],
        origin: 'T 2.1 and the slides: 40 is the effective week; copied into article 5 it is an error',
      },
    ],
    unknown: [{ facts: { 'hours.average': '38:00' }, missing: ['hours.fullTime'], origin: 'reasoning' }],
  },
  'hours/total-below-average': {
    pass: [
      { facts: { ...oao, 'hours.lesson': '16:00', 'hours.workplace': '22:00' }, origin: '16 + 22 is 38' },
      {
        facts: { ...oao, 'hours.lesson': '16:00', 'hours.workplace': '21:48' },
        origin: 'boundary: twelve minutes less',
      },
      { facts: { ...oao, schedule: withDays([]) }, origin: 'sample A: 40 h' },
    ],
    finding: [
      {
        facts: { ...oao, 'hours.lesson': '16:00', 'hours.workplace': '20:00' },
        expect: ['warning', 'below'],
        says: ['36 u', '38 u'],
        origin: 'H034: 16 + 20 in a company of 38 h',
      },
      {
        facts: { ...oao, 'hours.lesson': '16:00', 'hours.workplace': '21:47' },
        expect: ['warning', 'below'],
        origin: 'boundary: thirteen minutes less',
      },
      {
        facts: { ...oao, 'hours.lesson': '16:00', 'hours.workplace': '20:00', 'company.jointCommittee': '124' },
        expect: ['info', 'below'],
        origin: 'catalogue: PC 124',
      },
    ],
    unknown: [
      { facts: { ...oao, 'hours.lesson': '16:00' }, missing: ['hours.workplace'], origin: 'reasoning' },
      { facts: oao, missing: ['hours.lesson', 'hours.workplace'], origin: 'reasoning' },
      {
        facts: { ...oao, schedule: weekly({}) },
        missing: ['hours.lesson', 'hours.workplace'],
        origin: 'catalogue: a schedule without hours gives no hours, as little as none',
      },
      {
        facts: {
          ...oao,
          schedule: weekly({
            ...sampleWeek,
            monday: school('8:20-12:00 12:30-16:50', '10:00-10:15 14:15-14:30'),
            friday: company('7:30-12:00 12:30-14:00'),
          }),
        },
        missing: ['hours.lesson'],
        origin: 'T 5.1: 37 h 30 by the clock are 38 with eight lesson hours of 50 minutes; the clock cannot tell',
      },
    ],
    notApplicable: [
      {
        facts: {
          'agreement.type': 'SAO',
          'hours.average': '38:00',
          'hours.lesson': '10:00',
          'hours.workplace': '18:00',
        },
        origin: 'K 2.5: a SAO need not be full-time',
      },
    ],
  },
  'hours/effective-above-40': {
    pass: [
      { facts: { schedule: withDays([]) }, origin: 'H048: 40 h in a week' },
      { facts: { 'hours.effective': '40:00' }, origin: 'boundary: 40 h' },
      {
        facts: {
          ...minorTerm,
          schedule: weekly(sampleWeek, { holidayTraining: [{ date: '2023-11-04', ...company('8:00-12:00') }] }),
        },
        origin: 'T 4.4: in a school holiday the rest of the pattern is suspended, so that week has four hours',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly(sampleWeek, {
            compensationDays: ['2024-05-13'],
            studyDays: [{ date: '2024-05-18', ...company('8:00-12:00') }],
          }),
        },
        origin: 'a compensation day in the same week: 36 h are really worked',
      },
    ],
    finding: [
      {
        facts: { ...minorTerm, schedule: weekly({ ...sampleWeek, saturday: company('8:00-8:01') }) },
        expect: ['error', 'every-week'],
        says: ['40 u 01', '40 u'],
        origin: 'boundary: one minute more, a minor',
      },
      {
        facts: { ...adultTerm, schedule: weekly({ ...sampleWeek, saturday: company('8:00-12:00') }) },
        expect: ['warning', 'every-week'],
        origin: 'T WT-WEEK-EFF-MAX: adults have flexible regimes',
      },
      {
        facts: { schedule: weekly({ ...sampleWeek, saturday: company('8:00-12:00') }) },
        expect: ['warning', 'every-week'],
        origin: 'catalogue: birth date unknown',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly(sampleWeek, { studyDays: [{ date: '2024-05-18', ...company('8:00-12:00') }] }),
        },
        expect: ['error', 'dated'],
        says: ['13 mei 2024', '44 u'],
        origin: 'catalogue: dated exceptions included in their week',
      },
      {
        facts: { ...minorTerm, 'hours.effective': '40:30' },
        expect: ['error', 'typed'],
        says: ['40 u 30'],
        origin: 'catalogue: without a schedule the typed hours',
      },
      { facts: { 'hours.effective': '40:30' }, expect: ['warning', 'typed'], origin: 'catalogue: birth date unknown' },
      {
        facts: { 'hours.effective': '40:30', schedule: weekly({}) },
        expect: ['warning', 'typed'],
        origin: 'catalogue: without hours in the schedule the typed hours',
      },
      {
        facts: { schedule: weekly([sampleWeek, { ...sampleWeek, saturday: company('8:00-12:00') }]) },
        expect: ['warning', 'pattern'],
        says: ['Week 2', '44 u'],
        origin: 'catalogue: a week of the pattern',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly([sampleWeek, { ...sampleWeek, saturday: company('8:00-12:00') }, sampleWeek]),
        },
        expect: ['error', 'pattern'],
        origin: 'three weeks without a first Monday: every week of the agreement begins before the 18th birthday',
      },
      {
        facts: {
          ...minorTerm,
          'learner.birthDate': '2006-03-01',
          schedule: weekly([sampleWeek, { ...sampleWeek, saturday: company('8:00-12:00') }, sampleWeek]),
        },
        expect: ['warning', 'pattern'],
        origin: 'catalogue: which week begins before the birthday is not known',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly({
            ...sampleWeek,
            ...Object.fromEntries(
              ['tuesday', 'wednesday', 'friday'].map((day) => [day, company('7:30-12:00 12:30-16:30')]),
            ),
          }),
        },
        expect: ['error', 'every-week'],
        says: ['41 u 30'],
        origin: 'H098: sample A with the short breaks as work',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly(sampleWeek, {
            studyDays: [{ date: '2024-05-18', ...company('8:00-12:00') }],
            holidayTraining: [{ date: '2024-05-18' }],
          }),
        },
        expect: ['error', 'dated'],
        origin: 'the same date twice: study days come first',
      },
    ],
    unknown: [
      { facts: {}, missing: ['schedule'], origin: 'reasoning' },
      {
        facts: {
          schedule: weekly([sampleWeek, sampleWeek, {}], {
            studyDays: [{ date: '2024-05-18', ...company('8:00-12:00') }],
          }),
        },
        missing: ['schedule'],
        origin: 'catalogue: three weeks without a first Monday; which hours has the week of that Saturday?',
      },
    ],
  },
  'hours/compensation-not-allowed': {
    pass: [{ facts: { 'company.jointCommittee': '110', schedule: withDays([]) }, origin: 'no days are listed' }],
    finding: [
      {
        facts: { 'company.jointCommittee': '337', schedule: withDays(sampleRestDays) },
        expect: ['warning', 'not-allowed'],
        says: ['337'],
        origin: 'T 2.1: PC 110 and 337',
      },
    ],
    unknown: [
      { facts: { 'company.jointCommittee': '110' }, missing: ['schedule'], origin: 'reasoning' },
      { facts: { schedule: withDays(sampleRestDays) }, missing: ['company.jointCommittee'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { 'company.jointCommittee': '124', schedule: withDays(sampleRestDays) }, origin: 'another sector' },
    ],
  },
  'hours/differs-from-schedule': {
    pass: [
      { facts: { 'hours.lesson': '16:00', 'hours.workplace': '24:00', schedule: withDays([]) }, origin: 'sample A' },
      { facts: { 'hours.workplace': '23:48', schedule: withDays([]) }, origin: 'boundary: twelve minutes' },
      {
        facts: {
          'hours.lesson': '8:00',
          schedule: weekly({ monday: school('8:20-12:30 13:20-15:50', '', 8) }),
        },
        origin: 'H035: eight lesson hours of 50 minutes count 8 h',
      },
      {
        facts: {
          'hours.workplace': '4:00',
          schedule: weekly({ monday: school('8:20-12:00'), friday: company('8:00-12:00') }),
        },
        origin: 'the hours in the company are certain, whatever the lessons',
      },
    ],
    finding: [
      {
        facts: {
          'hours.lesson': '15:00',
          'hours.workplace': '24:00',
          'hours.effective': '39:00',
          schedule: withDays([]),
        },
        expect: [
          ['warning', 'lesson'],
          ['warning', 'effective'],
        ],
        field: 'hours.lesson',
        says: ['15 u', '16 u', '39 u', '40 u'],
        origin: 'H096 and H097: 39 by the clock is 40 counted',
      },
      {
        facts: {
          'hours.lesson': '16:00',
          'hours.workplace': '20:00',
          schedule: weekly({ ...sampleWeek, monday: school('8:20-12:00 12:30-16:50', '10:00-10:15 14:15-14:30') }),
        },
        expect: ['warning', 'workplace'],
        origin: 'lessons that are an estimate are left aside; the hours in the company are compared',
      },
      {
        facts: { 'hours.workplace': '23:47', schedule: withDays([]) },
        expect: ['warning', 'workplace'],
        origin: 'boundary: thirteen minutes',
      },
    ],
    unknown: [
      {
        facts: { schedule: withDays([]) },
        missing: ['hours.lesson', 'hours.workplace', 'hours.effective'],
        origin: 'nothing to compare with',
      },
      { facts: { 'hours.lesson': '16:00' }, missing: ['schedule'], origin: 'reasoning' },
      {
        facts: {
          'hours.lesson': '16:00',
          'hours.effective': '40:00',
          schedule: weekly({
            ...sampleWeek,
            monday: school('8:20-12:00 12:30-16:50', '10:00-10:15 14:15-14:30'),
            thursday: school('8:20-12:00 12:30-16:50', '10:00-10:15 14:15-14:30'),
          }),
        },
        missing: ['schedule'],
        origin: 'T 5.1: lesson hours cannot be derived from the clock, which says 15 h where the sample has 16',
      },
      {
        facts: { 'hours.lesson': '16:00', schedule: weekly({}) },
        missing: ['schedule'],
        origin: 'the hours of the schedule are not filled in yet',
      },
    ],
  },
  'hours/wide-variant': {
    pass: [
      {
        facts: {
          'agreement.type': 'OAO',
          'company.jointCommittee': '311',
          'hours.lesson': '16:00',
          'hours.workplace': '20:00',
        },
        origin: 'H030: 36 h less 16 h',
      },
      {
        facts: { 'agreement.type': 'OAO', 'company.jointCommittee': '311', 'hours.lesson': '15:59' },
        origin: 'boundary: fewer lessons',
      },
      {
        facts: {
          'agreement.type': 'OAO',
          'company.jointCommittee': '311',
          'hours.lesson': '16:01',
          'hours.workplace': '18:59',
        },
        origin: 'boundary: more than 16 lessons leave less than 20 h of 36, so the variant makes no OAO possible',
      },
      {
        facts: { 'agreement.type': 'OAO', 'company.jointCommittee': '311', 'hours.lesson': '17:00' },
        origin: 'the same, whatever the workplace',
      },
    ],
    finding: [
      {
        facts: {
          'agreement.type': 'OAO',
          'company.jointCommittee': '311',
          'hours.lesson': '16:00',
          'hours.workplace': '19:00',
        },
        expect: ['info', 'possible'],
        says: ['36 u', '6 dagen', 'Met 16 lesuren', '20 u'],
        origin: 'H029 and T 3.1: 36 h with 6 days makes an OAO possible',
      },
    ],
    unknown: [
      {
        facts: { 'agreement.type': 'OAO', 'company.jointCommittee': '202', 'hours.lesson': '16:00' },
        missing: ['hours.workplace'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [
      {
        facts: {
          'agreement.type': 'OAO',
          'company.jointCommittee': '124',
          'hours.lesson': '16:00',
          'hours.workplace': '19:00',
        },
        origin: 'another sector',
      },
      {
        facts: {
          'agreement.type': 'SAO',
          'company.jointCommittee': '311',
          'hours.lesson': '16:00',
          'hours.workplace': '19:00',
        },
        origin: 'only an OAO needs 20 h',
      },
    ],
  },
  'hours/compensation-days-count': {
    pass: [
      {
        facts: { ...oao, ...term, schedule: withDays(tuesdays.slice(0, 9)) },
        origin: 'T 2.3: lesson weeks only, 9.1 days',
      },
      {
        facts: { ...oao, ...term, schedule: withDays(tuesdays.slice(0, 13)) },
        origin: 'boundary: one day above the 12 of a full year',
      },
      {
        facts: { ...oao, ...term, 'company.jointCommittee': '124', schedule: withDays(correctedRestDays) },
        origin: 'T 7.1: the corrected list, 12 days',
      },
      { facts: yearly('200', '38:00', '40:00', 12), origin: 'H001 and H004: 40 h, a full year' },
      { facts: yearly('200', '38:00', '39:00', 6), origin: 'H003: 39 h, a full year' },
      { facts: { ...yearly('200', '38:00', '40:00', 10), ...term }, origin: 'H005: fewer than 12, pro rata' },
      { facts: yearly('201', '38:00', '40:00', 12), origin: 'H007: PC 201' },
      { facts: yearly('112', '38:00', '40:00', 12), origin: 'H008: PC 112, 40 h' },
      { facts: yearly('112', '38:00', '39:00', 6), origin: 'H009: PC 112, 39 h' },
      { facts: yearly('209', '38:00', '39:00', 6), origin: 'H010: PC 209, 39 h' },
      { facts: yearly('209', '38:00', '40:00', 12), origin: 'H011: PC 209, 40 h' },
      { facts: yearly('145', '38:00', '40:00', 12), origin: 'H012: PC 145' },
      { facts: yearly('202', '35:00', '36:00', 6), origin: 'H015: PC 202' },
      { facts: yearly('326', '35:50', '38:00', 13), origin: 'H017: PC 326' },
      { facts: yearly('120', '37:20', '38:00', 4), origin: 'H018: PC 120' },
      {
        facts: { ...yearly('112', '37:00', '39:00', 12), ...term },
        origin: 'a company of 37 h: the six days of the sector bring 39 h to 38, not to 37',
      },
      {
        facts: { ...oao, ...term, schedule: withDays([...tuesdays.slice(0, 13), '2023-09-05']) },
        origin: 'a day listed twice is one day',
      },
    ],
    finding: [
      {
        facts: { ...oao, ...term, schedule: withDays(tuesdays.slice(0, 8)) },
        expect: ['warning', 'too-few'],
        says: ['8 dagen', '12 dagen'],
        origin: 'boundary: more than one day under 9.05',
      },
      {
        facts: { ...oao, ...term, schedule: withDays(tuesdays.slice(0, 14)) },
        expect: ['warning', 'too-many'],
        says: ['14 dagen'],
        origin: 'boundary: two above 12',
      },
      {
        facts: { ...oao, ...term, 'company.jointCommittee': '124', schedule: withDays(correctedRestDays.slice(0, 10)) },
        expect: ['warning', 'construction'],
        says: ['10 dagen', 'telt binnen de overeenkomst 12 dagen'],
        origin: 'catalogue: PC 124, the sector days inside the agreement',
      },
      {
        facts: yearly('200', '38:00', '40:00', 14),
        expect: ['warning', 'too-many'],
        says: ['14 dagen'],
        origin: 'H019: 12, or 13 without vacation, but not more',
      },
      {
        facts: {
          ...oao,
          ...term,
          'hours.effective': '40:00',
          schedule: weekly({}, { compensationDays: ['2023-09-05'] }),
        },
        expect: ['warning', 'too-few'],
        says: ['1 dag inhaalrust', '9 tot 12 dagen'],
        origin: 'the hours of the schedule are not filled in yet: a week of five days',
      },
      {
        facts: { ...oao, ...term, 'agreement.type': 'SAO', schedule: withDays(tuesdays.slice(0, 8)) },
        expect: ['warning', 'too-few'],
        origin: 'catalogue: whatever the type, once days are listed',
      },
    ],
    unknown: [
      {
        facts: { ...oao, schedule: withDays(correctedRestDays) },
        missing: ['agreement.start', 'agreement.end'],
        origin: 'reasoning',
      },
      {
        facts: {
          ...oao,
          'agreement.start': '2025-09-01',
          'agreement.end': '2026-06-30',
          'company.jointCommittee': '124',
          schedule: withDays(['2025-12-29']),
        },
        missing: ['agreement.end'],
        origin: 'T 4.5: the lists of 2025 and 2026 were not found',
      },
    ],
    notApplicable: [
      {
        facts: { ...oao, ...term, 'hours.effective': '38:12', schedule: withDays(correctedRestDays) },
        origin: 'catalogue: at most twelve minutes above',
      },
      {
        facts: { ...oao, 'hours.effective': '38:12', schedule: withDays(correctedRestDays) },
        origin: 'catalogue: at most twelve minutes above, whatever the dates',
      },
      { facts: { ...oao, ...term, schedule: withDays([]) }, origin: 'no days are listed' },
    ],
  },
};
