import type { RowsOf } from './rows';

const slides2 = 'official slides, article 2';
const oao = { 'agreement.type': 'OAO' } as const;
const sao = { 'agreement.type': 'SAO' } as const;

export const period: RowsOf<'period'> = {
  'period/end-before-start': {
    pass: [
      { facts: { 'agreement.start': '2026-09-01', 'agreement.end': '2027-06-30' }, origin: 'reasoning' },
      { facts: { 'agreement.start': '2026-09-01', 'agreement.end': '2026-09-01' }, origin: 'boundary: one day' },
      {
        facts: { 'agreement.type': 'ODO', 'agreement.start': '2026-09-01', 'agreement.end': '2027-06-30' },
        origin: 'catalogue: holds in adult education as well',
      },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2026-09-01', 'agreement.end': '2026-08-31' },
        expect: ['error', 'reversed'],
        field: 'agreement.end',
        says: ['1 september 2026', '31 augustus 2026'],
        origin: 'boundary: the day before',
      },
      {
        facts: { 'training.kind': 'adult', 'agreement.start': '2026-09-01', 'agreement.end': '2026-08-31' },
        expect: ['error', 'reversed'],
        origin: 'catalogue: holds in adult education as well',
      },
    ],
    unknown: [
      { facts: { 'agreement.start': '2026-09-01' }, missing: ['agreement.end'], origin: 'reasoning' },
      { facts: { 'agreement.end': '2026-09-01' }, missing: ['agreement.start'], origin: 'reasoning' },
    ],
  },
  'period/end-after-trajectory': {
    pass: [
      {
        facts: {
          'agreement.start': '2022-09-15',
          'agreement.end': '2024-06-30',
          'agreement.trajectoryEnd': '2024-06-30',
        },
        origin: `C045: ${slides2}, logistics, two years from 15 September 2022`,
      },
      {
        facts: { 'agreement.end': '2024-06-30', 'agreement.trajectoryEnd': '2023-09-01' },
        origin: 'boundary: 1 September is in the school year that ends on 30 June 2024',
      },
    ],
    finding: [
      {
        facts: {
          'agreement.start': '2022-09-15',
          'agreement.end': '2024-07-01',
          'agreement.trajectoryEnd': '2024-06-30',
        },
        expect: ['error', 'after'],
        field: 'agreement.end',
        fix: { 'agreement.end': '2024-06-30' },
        says: ['1 juli 2024', '30 juni 2024'],
        origin: 'C045, boundary: one day later',
      },
      {
        facts: { 'agreement.end': '2024-06-30', 'agreement.trajectoryEnd': '2023-08-31' },
        expect: ['error', 'after'],
        fix: { 'agreement.end': '2023-06-30' },
        origin: 'boundary: 31 August is in the school year that ended on 30 June 2023',
      },
      {
        facts: {
          'agreement.start': '2024-09-01',
          'agreement.end': '2025-06-30',
          'agreement.trajectoryEnd': '2024-06-30',
        },
        expect: ['error', 'after'],
        fix: {},
        origin: 'reasoning: no fix that ends before the start',
      },
      {
        facts: {
          'agreement.start': '2024-06-30',
          'agreement.end': '2025-06-30',
          'agreement.trajectoryEnd': '2024-06-30',
        },
        expect: ['error', 'after'],
        fix: { 'agreement.end': '2024-06-30' },
        origin: 'boundary: an end on the day of the start',
      },
      {
        facts: { 'agreement.end': '2027-07-01' },
        expect: ['warning', 'in-summer'],
        field: 'agreement.end',
        fix: { 'agreement.end': '2027-06-30' },
        says: ['1 juli 2027', '30 juni 2027'],
        origin: 'boundary: first day of July, trajectory not known',
      },
      {
        facts: { 'agreement.end': '2027-08-31' },
        expect: ['warning', 'in-summer'],
        origin: 'boundary: last day of August',
      },
    ],
    unknown: [
      {
        facts: { 'agreement.end': '2027-06-30' },
        missing: ['agreement.trajectoryEnd'],
        origin: 'boundary: 30 June can be a year late',
      },
      {
        facts: { 'agreement.end': '2027-09-01' },
        missing: ['agreement.trajectoryEnd'],
        origin: 'boundary: 1 September',
      },
      { facts: { 'agreement.trajectoryEnd': '2027-06-30' }, missing: ['agreement.end'], origin: 'reasoning' },
    ],
    notApplicable: [
      {
        facts: { 'agreement.end': '2016-08-31', 'agreement.trajectoryEnd': '2015-06-30' },
        origin: 'decree in force from 1 September 2016',
      },
      {
        facts: { 'agreement.type': 'ODOS', 'agreement.end': '2027-07-31' },
        origin: 'catalogue: adult education has rules of its own',
      },
    ],
  },
  'period/end-not-30-june': {
    pass: [
      { facts: { 'agreement.end': '2027-06-30' }, origin: `${slides2}: usually 30 June` },
      {
        facts: { 'agreement.start': '2022-09-15', 'agreement.end': '2023-03-14', 'agreement.successive': true },
        origin: `C046: ${slides2}, childcare, the learner changes workplace on 15 March`,
      },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2022-09-15', 'agreement.end': '2023-03-14' },
        expect: ['info', 'other-day'],
        field: 'agreement.end',
        says: ['14 maart 2023'],
        origin: 'catalogue: an absent answer counts as no',
      },
      {
        facts: { 'agreement.end': '2027-06-29', 'agreement.successive': false },
        expect: ['info', 'other-day'],
        origin: 'boundary: the day before',
      },
      { facts: { 'agreement.end': '2027-07-01' }, expect: ['info', 'other-day'], origin: 'boundary: the day after' },
    ],
    unknown: [{ facts: { 'agreement.successive': false }, missing: ['agreement.end'], origin: 'reasoning' }],
    notApplicable: [{ facts: { 'agreement.end': '2016-08-31' }, origin: 'decree in force from 1 September 2016' }],
  },
  'period/longer-than-three-years': {
    pass: [
      {
        facts: { 'agreement.start': '2022-09-01', 'agreement.end': '2025-08-31' },
        origin: 'boundary: three years to the day',
      },
      {
        facts: { 'agreement.start': '2024-02-29', 'agreement.end': '2027-02-27' },
        origin: 'boundary: from a leap day, clamped to 28 February, less a day',
      },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2022-09-01', 'agreement.end': '2025-09-01' },
        expect: ['warning', 'longer'],
        field: 'agreement.end',
        says: ['1 september 2025', '3 jaar', '31 augustus 2025'],
        origin: 'K 2.4 max-3-years, boundary: one day more',
      },
      {
        facts: { 'agreement.start': '2024-02-29', 'agreement.end': '2027-02-28' },
        expect: ['warning', 'longer'],
        origin: 'boundary: from a leap day, one day more',
      },
    ],
    unknown: [
      { facts: { 'agreement.start': '2022-09-01' }, missing: ['agreement.end'], origin: 'reasoning' },
      { facts: { 'agreement.end': '2022-09-01' }, missing: ['agreement.start'], origin: 'reasoning' },
    ],
    notApplicable: [
      {
        facts: { 'agreement.start': '2016-08-31', 'agreement.end': '2020-06-30' },
        origin: 'decree in force from 1 September 2016',
      },
    ],
  },
  'period/end-after-recognition': {
    pass: [
      {
        facts: { 'agreement.end': '2027-06-30', 'establishment.recognisedUntil': '2027-06-30' },
        origin: 'boundary: the last day of the recognition',
      },
    ],
    finding: [
      {
        facts: { 'agreement.end': '2027-06-30', 'establishment.recognisedUntil': '2027-06-29' },
        expect: ['warning', 'after'],
        field: 'agreement.end',
        says: ['30 juni 2027', '29 juni 2027'],
        origin: 'official slides: the counter warns as well; boundary: one day',
      },
    ],
    unknown: [
      { facts: { 'agreement.end': '2027-06-30' }, missing: ['establishment.recognisedUntil'], origin: 'reasoning' },
      { facts: { 'establishment.recognisedUntil': '2027-06-30' }, missing: ['agreement.end'], origin: 'reasoning' },
    ],
  },
  'period/start-outside-recognition': {
    pass: [
      {
        facts: {
          'agreement.start': '2026-09-01',
          'establishment.recognisedFrom': '2026-09-01',
          'establishment.recognisedUntil': '2026-09-01',
        },
        origin: 'boundary: the first and the last day',
      },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2026-08-31', 'establishment.recognisedFrom': '2026-09-01' },
        expect: ['error', 'before'],
        field: 'agreement.start',
        says: ['31 augustus 2026', '1 september 2026'],
        origin: 'K 2.12, boundary: the day before; the end need not be known',
      },
      {
        facts: { 'agreement.start': '2026-09-02', 'establishment.recognisedUntil': '2026-09-01' },
        expect: ['error', 'after'],
        field: 'agreement.start',
        says: ['2 september 2026', '1 september 2026'],
        origin: 'K 2.12, boundary: the day after; the beginning need not be known',
      },
    ],
    unknown: [
      {
        facts: { 'agreement.start': '2026-09-01', 'establishment.recognisedFrom': '2026-09-01' },
        missing: ['establishment.recognisedUntil'],
        origin: 'reasoning: a pass needs both',
      },
      {
        facts: { 'agreement.start': '2026-09-01', 'establishment.recognisedUntil': '2026-09-01' },
        missing: ['establishment.recognisedFrom'],
        origin: 'reasoning: a pass needs both',
      },
      {
        facts: { 'agreement.start': '2026-09-01' },
        missing: ['establishment.recognisedFrom', 'establishment.recognisedUntil'],
        origin: 'reasoning',
      },
      { facts: { 'establishment.recognisedFrom': '2026-09-01' }, missing: ['agreement.start'], origin: 'reasoning' },
    ],
  },
  'period/overlaps-previous': {
    pass: [
      {
        facts: { 'agreement.start': '2023-03-15', 'agreement.previousEnd': '2023-03-14' },
        origin: `C046: ${slides2}, childcare, one after the other`,
      },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2023-03-14', 'agreement.previousEnd': '2023-03-14' },
        expect: ['error', 'overlap'],
        field: 'agreement.start',
        says: ['14 maart 2023'],
        origin: 'C046, boundary: the same day',
      },
      {
        facts: { 'agreement.start': '2023-03-01', 'agreement.previousEnd': '2023-03-14' },
        expect: ['error', 'overlap'],
        origin: 'reasoning',
      },
    ],
    unknown: [
      { facts: { 'agreement.start': '2023-03-15' }, missing: ['agreement.previousEnd'], origin: 'reasoning' },
      { facts: { 'agreement.previousEnd': '2023-03-15' }, missing: ['agreement.start'], origin: 'reasoning' },
    ],
  },
  'period/gap-after-previous': {
    pass: [
      {
        facts: { 'agreement.previousEnd': '2023-03-14', 'agreement.start': '2023-03-15' },
        origin: `C046: ${slides2}, childcare, no day between`,
      },
      {
        facts: { 'agreement.previousEnd': '2026-09-04', 'agreement.start': '2026-10-05' },
        origin: 'boundary: from Friday, four weeks of five days, then Monday: exactly 20 school days between',
      },
      {
        facts: { 'agreement.previousEnd': '2026-10-16', 'agreement.start': '2026-11-24' },
        origin: 'boundary: autumn holiday and 11 November left out: 10 + 4 + 5 + 1 = 20 school days',
      },
      {
        facts: { 'agreement.previousEnd': '2027-04-16', 'agreement.start': '2027-05-20' },
        origin: 'boundary: Ascension, the Friday after and Whit Monday left out: 5 + 5 + 3 + 5 + 2 = 20 school days',
      },
      {
        facts: { 'agreement.previousEnd': '2047-04-14', 'agreement.start': '2047-05-15' },
        origin:
          'boundary: Easter Monday after the Easter holiday and 1 May left out: 4 + 5 + 4 + 5 + 2 = 20 school days',
      },
      {
        facts: { 'agreement.previousEnd': '2026-06-30', 'agreement.start': '2026-09-29' },
        origin: 'boundary: the summer left out: 4 + 5 + 5 + 5 + 1 = 20 school days',
      },
      {
        facts: { 'agreement.previousEnd': '2026-10-16', 'agreement.start': '2026-09-01' },
        origin: 'reasoning: an overlap is for another rule',
      },
      {
        facts: { 'agreement.previousEnd': '9999-12-31', 'agreement.start': '2026-09-01' },
        origin: 'reasoning: no end, as other systems write it',
      },
    ],
    finding: [
      {
        facts: { 'agreement.previousEnd': '2026-09-04', 'agreement.start': '2026-10-06' },
        expect: ['warning', 'gap'],
        field: 'agreement.start',
        says: ['4 september 2026', '20 dagen', '5 oktober 2026'],
        origin: 'K 2.4 without-agreement-20-days, boundary: 21 school days between',
      },
      {
        facts: { 'agreement.previousEnd': '2026-10-16', 'agreement.start': '2026-11-25' },
        expect: ['warning', 'gap'],
        origin: 'boundary: autumn holiday and 11 November left out: 21 school days',
      },
      {
        facts: { 'agreement.previousEnd': '2027-04-16', 'agreement.start': '2027-05-21' },
        expect: ['warning', 'gap'],
        says: ['20 mei 2027'],
        origin: 'boundary: Ascension, the Friday after and Whit Monday left out: 21 school days',
      },
      {
        facts: { 'agreement.previousEnd': '2026-06-30', 'agreement.start': '2026-09-30' },
        expect: ['warning', 'gap'],
        origin: 'boundary: the summer left out: 21 school days',
      },
    ],
    unknown: [
      { facts: { 'agreement.start': '2023-03-15' }, missing: ['agreement.previousEnd'], origin: 'reasoning' },
      { facts: { 'agreement.previousEnd': '2023-03-15' }, missing: ['agreement.start'], origin: 'reasoning' },
    ],
    notApplicable: [
      {
        facts: { 'agreement.previousEnd': '2015-06-30', 'agreement.start': '2016-08-31' },
        origin: 'decree in force from 1 September 2016',
      },
    ],
  },
  'period/signed-after-start': {
    pass: [
      {
        facts: { 'agreement.signedOn': '2026-09-01', 'agreement.start': '2026-09-01' },
        origin: 'boundary: K 2.2, at the latest on the day of the start',
      },
    ],
    finding: [
      {
        facts: { 'agreement.signedOn': '2026-09-02', 'agreement.start': '2026-09-01' },
        expect: ['error', 'late'],
        field: 'agreement.signedOn',
        says: ['2 september 2026', '1 september 2026'],
        origin: 'boundary: K 2.2, a day too late',
      },
    ],
    unknown: [
      { facts: { 'agreement.signedOn': '2026-09-02' }, missing: ['agreement.start'], origin: 'reasoning' },
      { facts: { 'agreement.start': '2026-09-02' }, missing: ['agreement.signedOn'], origin: 'reasoning' },
    ],
  },
  'period/starts-in-school-holiday': {
    pass: [
      { facts: { 'agreement.start': '2026-09-01' }, origin: 'boundary: the first school day' },
      { facts: { 'agreement.start': '2026-11-09' }, origin: 'boundary: the Monday after the autumn holiday' },
      { facts: { 'agreement.start': '2026-11-11' }, origin: 'catalogue: a single free day is no holiday period' },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2026-08-31' },
        expect: ['warning', 'in-holiday'],
        field: 'agreement.start',
        says: ['31 augustus 2026', 'de zomervakantie'],
        origin: 'boundary: the last day of the summer',
      },
      {
        facts: { 'agreement.start': '2026-12-21' },
        expect: ['warning', 'in-holiday'],
        says: ['de kerstvakantie', '3 januari 2027'],
        origin: 'T 4.2: first day of the Christmas holiday 2026',
      },
      {
        facts: { 'agreement.start': '2025-04-21' },
        expect: ['warning', 'in-holiday'],
        says: ['de paasvakantie'],
        origin: 'T 4.2: a late Easter adds Easter Monday',
      },
      {
        facts: { 'agreement.start': '2019-10-28' },
        expect: ['warning', 'in-holiday'],
        says: ['de herfstvakantie'],
        origin: 'T 4.2',
      },
      {
        facts: { 'agreement.start': '2027-02-08' },
        expect: ['warning', 'in-holiday'],
        says: ['de krokusvakantie'],
        origin: 'T 4.2',
      },
    ],
    unknown: [{ facts: {}, missing: ['agreement.start'], origin: 'reasoning' }],
    notApplicable: [
      { facts: { 'agreement.start': '2019-08-31' }, origin: 'K 2.7 holiday-2019: from 1 September 2019' },
    ],
  },
  'period/starts-on-free-day': {
    pass: [
      { facts: { 'agreement.start': '2026-09-04' }, origin: 'boundary: a Friday' },
      { facts: { 'agreement.start': '2026-09-07' }, origin: 'boundary: a Monday' },
      {
        facts: { 'agreement.start': '2027-05-07' },
        origin: 'reasoning: the Friday after Ascension is no public holiday',
      },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2026-09-05' },
        expect: ['info', 'weekend'],
        field: 'agreement.start',
        says: ['5 september 2026', 'zaterdag'],
        origin: 'boundary: a Saturday',
      },
      {
        facts: { 'agreement.start': '2026-09-06' },
        expect: ['info', 'weekend'],
        says: ['zondag'],
        origin: 'boundary: a Sunday',
      },
      {
        facts: { 'agreement.start': '2026-11-11' },
        expect: ['info', 'public-holiday'],
        says: ['Wapenstilstand'],
        origin: 'T 4.1',
      },
      {
        facts: { 'agreement.start': '2026-11-01' },
        expect: ['info', 'public-holiday'],
        says: ['Allerheiligen'],
        origin: 'T 4.1: a public holiday on a Sunday is called by its name',
      },
    ],
    unknown: [{ facts: {}, missing: ['agreement.start'], origin: 'reasoning' }],
  },
  'period/draft-expires': {
    pass: [
      {
        facts: { 'agreement.draftSavedOn': '2026-06-18' },
        today: '2026-09-01',
        origin: 'boundary: 15 days before 16 September',
      },
      {
        facts: { 'agreement.registeredOn': '2026-06-20', 'agreement.draftSavedOn': '2026-01-01' },
        origin: 'catalogue: registered by its date',
      },
      {
        facts: { 'agreement.stage': 'registered', 'agreement.draftSavedOn': '2026-01-01' },
        origin: 'catalogue: registered by its stage',
      },
      { facts: { 'agreement.stage': 'registered' }, origin: 'reasoning: no draft any more' },
    ],
    finding: [
      {
        facts: { 'agreement.draftSavedOn': '2026-06-17' },
        today: '2026-09-01',
        expect: ['warning', 'near'],
        field: 'agreement.draftSavedOn',
        says: ['17 juni 2026', '90 dagen', '15 september 2026'],
        origin: 'official slides, article 12: 90 days; boundary: 14 days before',
      },
      {
        facts: { 'agreement.draftSavedOn': '2026-06-03', 'agreement.stage': 'registering' },
        today: '2026-09-01',
        expect: ['warning', 'near'],
        origin: 'boundary: the last day',
      },
      {
        facts: { 'agreement.draftSavedOn': '2026-06-02', 'agreement.stage': 'draft' },
        today: '2026-09-01',
        expect: ['warning', 'past'],
        says: ['2 juni 2026', '31 augustus 2026'],
        origin: 'boundary: the day after',
      },
    ],
    unknown: [
      { facts: {}, missing: ['agreement.draftSavedOn'], origin: 'reasoning' },
      { facts: { 'agreement.stage': 'registering' }, missing: ['agreement.draftSavedOn'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { 'agreement.draftSavedOn': '2016-08-31' }, origin: 'decree in force from 1 September 2016' },
    ],
  },
  'period/registration-deadline': {
    pass: [
      {
        facts: { ...oao, 'agreement.start': '2026-09-01' },
        today: '2026-11-16',
        origin: 'boundary: 15 days before 1 December',
      },
      {
        facts: { ...sao, 'agreement.start': '2026-09-01', 'agreement.registeredOn': '2026-12-01' },
        today: '2027-03-01',
        origin: 'boundary: on the last day',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-09-01', 'agreement.stage': 'registered' },
        today: '2026-12-01',
        origin: 'reasoning: registered while the deadline has not passed',
      },
    ],
    finding: [
      {
        facts: { ...oao, 'agreement.start': '2026-09-01' },
        today: '2026-11-17',
        expect: ['warning', 'near'],
        field: 'agreement.start',
        says: ['1 september 2026', '1 december 2026'],
        origin: 'K 2.11; boundary: 14 days before',
      },
      {
        facts: { 'agreement.type': 'DA', 'agreement.start': '2026-09-01', 'agreement.stage': 'registering' },
        today: '2026-12-01',
        expect: ['warning', 'near'],
        origin: 'boundary: the last day',
      },
      {
        facts: { ...sao, 'agreement.start': '2026-09-01' },
        today: '2026-12-02',
        expect: ['warning', 'past'],
        says: ['1 december 2026'],
        origin: 'boundary: the day after',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-09-01', 'agreement.registeredOn': '2026-12-02' },
        today: '2026-09-01',
        expect: ['warning', 'late'],
        field: 'agreement.registeredOn',
        says: ['2 december 2026', '1 december 2026'],
        origin: 'K 2.11; boundary: registered a day too late',
      },
      {
        facts: { ...oao, 'agreement.start': '2023-11-30' },
        today: '2024-03-01',
        expect: ['warning', 'past'],
        says: ['29 februari 2024'],
        origin: 'boundary: clamped to the end of February',
      },
      {
        facts: { ...oao, 'agreement.start': '2023-09-01' },
        today: '2024-01-01',
        expect: ['warning', 'past'],
        origin: 'boundary: the first day of the premiums',
      },
    ],
    unknown: [
      { facts: {}, missing: ['agreement.type', 'agreement.start'], origin: 'reasoning' },
      { facts: { 'agreement.start': '2026-09-01' }, missing: ['agreement.type'], origin: 'reasoning' },
      { facts: { ...oao }, missing: ['agreement.start'], origin: 'reasoning' },
      {
        facts: { ...oao, 'agreement.start': '2026-09-01', 'agreement.stage': 'registered' },
        today: '2026-12-02',
        missing: ['agreement.registeredOn'],
        origin: 'boundary: registered, and the deadline has passed: when?',
      },
    ],
    notApplicable: [
      {
        facts: { 'agreement.start': '2023-08-31' },
        today: '2024-01-01',
        origin: 'K 4: premiums from 1 September 2023',
      },
      {
        facts: { 'agreement.type': 'ODO', 'agreement.start': '2026-09-01' },
        today: '2027-01-01',
        origin: 'catalogue: adult education',
      },
    ],
  },
  'period/too-short-for-premiums': {
    pass: [
      {
        facts: { 'agreement.start': '2027-03-01', 'agreement.end': '2027-06-30' },
        origin: 'boundary: catalogue, 1 March to 30 June is four months',
      },
      {
        facts: { 'agreement.start': '2026-09-01', 'agreement.end': '2026-12-31' },
        origin: 'boundary: four months from the first day',
      },
      {
        facts: { 'agreement.start': '2026-08-24', 'agreement.end': '2027-06-30' },
        origin: 'reasoning: days in August before the school year make no school year',
      },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2027-03-02', 'agreement.end': '2027-06-30' },
        expect: ['info', 'alone'],
        field: 'agreement.end',
        says: ['2026-2027', '2 maart 2027', '30 juni 2027', '4 maanden'],
        origin: 'K 4; boundary: one day less',
      },
      {
        facts: { 'agreement.start': '2027-03-02', 'agreement.end': '2027-08-31' },
        expect: ['info', 'alone'],
        says: ['30 juni 2027'],
        origin: 'K 4: July and August do not count',
      },
      {
        facts: { 'agreement.start': '2026-09-01', 'agreement.end': '2026-12-30', 'agreement.successive': true },
        expect: ['info', 'together'],
        says: ['samen met de andere overeenkomst', '4 maanden'],
        origin: 'catalogue: agreements that follow one another; boundary: one day less',
      },
      {
        facts: { 'agreement.start': '2024-05-01', 'agreement.end': '2026-11-30', 'agreement.successive': false },
        expect: [
          ['info', 'alone'],
          ['info', 'alone'],
        ],
        says: ['2023-2024', '2026-2027'],
        origin: 'reasoning: the first and the last school year, not those between',
      },
      {
        facts: { 'agreement.start': '2027-07-05', 'agreement.end': '2027-08-20' },
        expect: ['info', 'alone'],
        says: ['2026-2027', '20 augustus 2027'],
        origin: 'reasoning: nothing but summer',
      },
      {
        facts: { 'agreement.start': '2023-09-01', 'agreement.end': '2023-10-31' },
        expect: ['info', 'alone'],
        origin: 'boundary: the first day of the premiums',
      },
    ],
    unknown: [
      { facts: {}, missing: ['agreement.start', 'agreement.end'], origin: 'reasoning' },
      { facts: { 'agreement.start': '2027-03-02' }, missing: ['agreement.end'], origin: 'reasoning' },
      { facts: { 'agreement.end': '2027-03-02' }, missing: ['agreement.start'], origin: 'reasoning' },
    ],
    notApplicable: [{ facts: { 'agreement.start': '2023-08-31' }, origin: 'K 4: premiums from 1 September 2023' }],
  },
  'period/dimona': {
    pass: [
      { facts: { ...sao, 'dimona.code': 'STG' }, origin: 'K 2.10 dimona-sao: whatever the start and the sector' },
      {
        facts: { ...oao, 'agreement.start': '2023-08-31', 'dimona.code': 'OTH' },
        origin: 'K 2.10, boundary: the day before ALT exists',
      },
      {
        facts: { ...oao, 'agreement.start': '2023-08-31', 'company.jointCommittee': '124', 'dimona.code': 'OTH' },
        origin: 'K 2.10: construction had no code of its own',
      },
      {
        facts: { ...oao, 'agreement.start': '2023-09-01', 'company.jointCommittee': 'PC 124', 'dimona.code': 'RTA' },
        origin: `K 2.10: ${slides2}, construction`,
      },
      {
        facts: { ...oao, 'agreement.start': '2023-09-01', 'company.jointCommittee': '302', 'dimona.code': 'ALT' },
        origin: `K 2.10: ${slides2}`,
      },
    ],
    finding: [
      {
        facts: { ...oao, 'agreement.start': '2026-09-01', 'company.jointCommittee': '302' },
        expect: ['info', 'reminder'],
        field: 'dimona.code',
        says: ['code ALT.'],
        origin: 'catalogue: an absent code is a reminder',
      },
      {
        facts: oao,
        expect: ['info', 'reminder'],
        says: ['OTH / ALT / RTA'],
        origin: 'reasoning: the reminder does not wait for start or sector',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-09-01' },
        expect: ['info', 'reminder'],
        says: ['ALT / RTA'],
        origin: 'reasoning',
      },
      {
        facts: { ...sao, 'agreement.start': '2026-09-01', 'company.jointCommittee': '124', 'dimona.code': 'ALT' },
        expect: ['warning', 'other-code'],
        says: ['code ALT', 'code STG'],
        origin: 'K 2.10 dimona-sao',
      },
      {
        facts: { ...oao, 'agreement.start': '2023-09-01', 'company.jointCommittee': '302', 'dimona.code': 'OTH' },
        expect: ['warning', 'other-code'],
        says: ['code OTH', 'code ALT'],
        origin: 'K 2.10, boundary: the first day of ALT',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-09-01', 'company.jointCommittee': '124', 'dimona.code': 'ALT' },
        expect: ['warning', 'other-code'],
        says: ['code RTA'],
        origin: 'K 2.10, construction',
      },
      {
        facts: { ...oao, 'dimona.code': 'STG' },
        expect: ['warning', 'other-code'],
        origin: 'reasoning: never the code of an OAO',
      },
    ],
    unknown: [
      { facts: { 'dimona.code': 'ALT' }, missing: ['agreement.type'], origin: 'reasoning: a DA has no such rule' },
      {
        facts: { ...oao, 'dimona.code': 'ALT' },
        missing: ['agreement.start', 'company.jointCommittee'],
        origin: 'reasoning',
      },
      {
        facts: { ...oao, 'agreement.start': '2026-09-01', 'dimona.code': 'ALT' },
        missing: ['company.jointCommittee'],
        origin: 'reasoning: in construction it would be RTA',
      },
      {
        facts: { ...oao, 'company.jointCommittee': '302', 'dimona.code': 'ALT' },
        missing: ['agreement.start'],
        origin: 'reasoning: before September 2023 it would be OTH',
      },
    ],
    notApplicable: [{ facts: { 'agreement.type': 'DA', 'dimona.code': 'OTH' }, origin: 'catalogue: not for a DA' }],
  },
  'period/medical-examination': {
    pass: [
      {
        facts: {
          'learner.birthDate': '2008-09-02',
          'agreement.start': '2026-09-01',
          'medical.examinedOn': '2026-08-31',
        },
        origin: `${slides2}: before the start; boundary: 17 for one day more, the day before the start`,
      },
    ],
    finding: [
      {
        facts: { 'learner.birthDate': '2008-09-02', 'agreement.start': '2026-09-01' },
        expect: ['warning', 'missing'],
        field: 'medical.examinedOn',
        says: ['1 september 2026'],
        origin: `${slides2}: always, for a minor`,
      },
      {
        facts: {
          'learner.birthDate': '2008-09-02',
          'agreement.start': '2026-09-01',
          'medical.examinedOn': '2026-09-01',
        },
        expect: ['warning', 'not-before'],
        field: 'medical.examinedOn',
        says: ['1 september 2026'],
        origin: 'boundary: on the day of the start',
      },
      {
        facts: { 'learner.insz': '03.01.25-224.95', 'agreement.start': '2020-09-01' },
        expect: ['warning', 'missing'],
        origin: 'K 5: the INSZ tells the birth date, 25 January 2003',
      },
    ],
    unknown: [
      { facts: {}, missing: ['learner.birthDate', 'agreement.start'], origin: 'reasoning' },
      {
        facts: { 'agreement.start': '2026-09-01', 'medical.examinedOn': '2026-08-31' },
        missing: ['learner.birthDate'],
        origin: 'reasoning',
      },
      { facts: { 'learner.birthDate': '2008-09-02' }, missing: ['agreement.start'], origin: 'reasoning' },
    ],
    notApplicable: [
      {
        facts: { 'learner.birthDate': '2008-09-01', 'agreement.start': '2026-09-01' },
        origin: 'boundary: 18 on the first day',
      },
    ],
  },
};
