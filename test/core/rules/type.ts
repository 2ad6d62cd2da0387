import type { RowsOf } from './rows';
import { company, schedule, school } from './schedules';

const oao = { 'agreement.type': 'OAO' } as const;
const sao = { 'agreement.type': 'SAO', 'agreement.start': '2026-09-01' } as const;
const da = { 'agreement.type': 'DA' } as const;
const choosing = 'official slides, "type overeenkomsten kiezen"';
const exceptions = 'official slides, "overeenkomsten duaal leren" and "leren & werken"';
const adults = 'dossier on contracts, section 6 (adult education)';

const schoolDay = school('8:00-12:00 13:00-17:00', '', 8);
const companyDay = company('8:00-12:00 13:00-17:00');
const shortCompanyDay = company('8:00-12:00');
/** 16 lesson hours, 20 hours at the company. */
const exactlyTwenty = {
  monday: schoolDay,
  tuesday: schoolDay,
  wednesday: companyDay,
  thursday: companyDay,
  friday: shortCompanyDay,
};
const withRestDays = schedule(exactlyTwenty, { compensationDays: ['2026-11-02', '2027-05-07', '2027-05-07'] });

/** Every committee of the social profit. */
const socialProfit = ['318', '319', '327', '329', '330', '331', '332'].map((committee) => ({
  facts: { ...da, 'agreement.partTimeGround': 'sociale-maribel', 'company.jointCommittee': committee },
  origin: 'catalogue: the committees of the social profit',
}));

export const type: RowsOf<'type'> = {
  'type/workplace-hours-too-low': {
    pass: [
      { facts: { ...oao, 'hours.workplace': '20:00' }, origin: 'H031: "minstens 20 uur"' },
      {
        facts: { ...oao, 'hours.workplace': '20:00', 'agreement.start': '2016-09-01' },
        origin: 'boundary: first day of the decree',
      },
      { facts: { ...oao, schedule: schedule(exactlyTwenty) }, origin: 'H030: 36 h less 16 h lessons' },
      { facts: { ...oao, schedule: withRestDays }, origin: 'catalogue: rest days do not lower the average' },
      {
        facts: { ...oao, 'hours.workplace': '20:00', schedule: schedule({ monday: companyDay }) },
        origin: 'catalogue: what was typed wins over the schedule',
      },
      {
        facts: {
          ...oao,
          schedule: schedule([
            { ...exactlyTwenty, friday: companyDay },
            { ...exactlyTwenty, friday: {} },
          ]),
        },
        origin: 'catalogue: the mean over the cycle, 24 h and 16 h',
      },
    ],
    finding: [
      {
        facts: { ...oao, 'hours.workplace': '19:00' },
        expect: ['error', 'too-low'],
        field: 'hours.workplace',
        says: ['19 u', '20 u'],
        origin: 'H029, C039: official slides, 35 h less 16 h lessons is no OAO',
      },
      {
        facts: { ...oao, 'hours.workplace': '19:59' },
        expect: ['error', 'too-low'],
        origin: 'H032; boundary: a minute less',
      },
      {
        facts: { ...oao, 'training.realWorkplace': true, 'hours.workplace': '19:00' },
        expect: ['error', 'too-low'],
        origin: 'decree, art. 3, 1°',
      },
      {
        facts: { ...oao, schedule: schedule({ ...exactlyTwenty, friday: company('8:00-11:59') }) },
        expect: ['error', 'too-low'],
        says: ['19 u 59'],
        origin: 'boundary: a minute less in the schedule',
      },
    ],
    unknown: [
      { facts: oao, missing: ['hours.workplace'], origin: 'reasoning' },
      { facts: { 'hours.workplace': '19:00' }, missing: ['agreement.type'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { ...sao, 'hours.workplace': '19:00' }, origin: 'decree, art. 3, 2°' },
      {
        facts: { ...oao, 'training.realWorkplace': false, 'hours.workplace': '19:00' },
        origin: 'decree, art. 3: a simulated workplace is never an OAO',
      },
      { facts: { 'training.realWorkplace': false }, origin: 'catalogue: what excludes wins over what is missing' },
      {
        facts: { ...oao, 'hours.workplace': '19:00', 'agreement.start': '2016-08-31' },
        origin: 'boundary: the day before the decree',
      },
      { facts: { ...oao, 'training.kind': 'adult', 'hours.workplace': '19:00' }, origin: 'catalogue: adult education' },
    ],
  },
  'type/workplace-hours-exactly-minimum': {
    pass: [
      { facts: { ...oao, 'hours.workplace': '20:01', schedule: withRestDays }, origin: 'boundary: a minute more' },
      { facts: { ...oao, 'hours.workplace': '19:59', schedule: withRestDays }, origin: 'boundary: a minute less' },
      { facts: { ...oao, 'hours.workplace': '22:00' }, origin: 'reasoning: the hours decide without a schedule' },
      { facts: { ...oao, schedule: schedule(exactlyTwenty) }, origin: 'catalogue: no compensation days' },
    ],
    finding: [
      {
        facts: { ...oao, schedule: withRestDays },
        expect: ['warning', 'exactly'],
        field: 'hours.workplace',
        says: ['20 u', '(2)'],
        origin: 'H030: 36 h with 6 compensation days, 16 h lessons',
      },
      {
        facts: {
          ...oao,
          'hours.workplace': '20:00',
          schedule: schedule({ monday: companyDay }, { compensationDays: ['2026-11-02'] }),
        },
        expect: ['warning', 'exactly'],
        origin: 'dossier on working time, 3.1',
      },
    ],
    unknown: [
      { facts: { ...oao, 'hours.workplace': '20:00' }, missing: ['schedule'], origin: 'reasoning' },
      { facts: oao, missing: ['hours.workplace'], origin: 'reasoning' },
      { facts: { schedule: withRestDays }, missing: ['agreement.type'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { ...sao, schedule: withRestDays }, origin: 'reasoning' },
      { facts: { ...oao, 'training.realWorkplace': false, schedule: withRestDays }, origin: 'decree, art. 3' },
      {
        facts: { ...oao, 'agreement.start': '2016-08-31', schedule: withRestDays },
        origin: 'boundary: before the decree',
      },
    ],
  },
  'type/workplace-hours-too-high-for-sao': {
    pass: [
      {
        facts: { ...sao, 'training.realWorkplace': true, 'hours.workplace': '19:59' },
        origin: 'boundary: a minute less',
      },
      { facts: { ...sao, 'hours.workplace': '19:59' }, origin: 'reasoning: too few hours decide by themselves' },
    ],
    finding: [
      {
        facts: { ...sao, 'training.realWorkplace': true, 'hours.workplace': '20:00' },
        expect: ['error', 'too-high'],
        field: 'agreement.type',
        says: ['20 u'],
        origin: 'H031; boundary: 20 hours is an OAO',
      },
      {
        facts: { ...sao, 'training.realWorkplace': true, schedule: schedule(exactlyTwenty) },
        expect: ['error', 'too-high'],
        origin: 'decree, art. 3',
      },
    ],
    unknown: [
      {
        facts: { ...sao, 'hours.workplace': '20:00' },
        missing: ['training.realWorkplace'],
        origin: 'catalogue: an absent yes/no is unknown',
      },
      { facts: { ...sao, 'training.realWorkplace': true }, missing: ['hours.workplace'], origin: 'reasoning' },
      {
        facts: { 'training.realWorkplace': true, 'hours.workplace': '20:00' },
        missing: ['agreement.type'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [
      { facts: { ...oao, 'training.realWorkplace': true, 'hours.workplace': '20:00' }, origin: 'reasoning' },
      {
        facts: { ...sao, 'training.realWorkplace': false, 'hours.workplace': '20:00' },
        origin: 'decree, art. 3, 2°: simulated is a SAO',
      },
      {
        facts: { ...sao, 'agreement.start': '2016-08-31', 'training.realWorkplace': true, 'hours.workplace': '20:00' },
        origin: 'boundary: before the decree',
      },
    ],
  },
  'type/simulated-workplace': {
    pass: [{ facts: { ...oao, 'training.realWorkplace': true }, origin: 'decree, art. 3, 1°' }],
    finding: [
      {
        facts: { ...oao, 'training.realWorkplace': false },
        expect: ['error', 'simulated'],
        field: 'agreement.type',
        says: ['SAO'],
        origin: 'decree, art. 3, 2°',
      },
    ],
    unknown: [
      { facts: oao, missing: ['training.realWorkplace'], origin: 'catalogue: an absent yes/no is unknown' },
      { facts: { 'training.realWorkplace': false }, missing: ['agreement.type'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { ...sao, 'training.realWorkplace': false }, origin: 'decree, art. 3, 2°' },
      { facts: { 'agreement.type': 'ODO', 'training.realWorkplace': false }, origin: 'catalogue: adult education' },
    ],
  },
  'type/sao-total-hours': {
    pass: [
      {
        facts: { ...sao, 'hours.lesson': '16:00', 'hours.workplace': '12:00', 'hours.fullTime': '38:00' },
        origin: 'boundary: exactly 28 h',
      },
      {
        facts: { ...sao, 'hours.lesson': '20:00', 'hours.workplace': '18:00', 'hours.fullTime': '38:00' },
        origin: 'boundary: exactly full-time',
      },
      {
        facts: { ...sao, 'hours.lesson': '20:00', 'hours.workplace': '18:00', 'hours.average': '38:00' },
        origin: 'catalogue: else article 5',
      },
      {
        facts: { ...sao, 'hours.lesson': '17:00', 'hours.workplace': '18:00', 'company.jointCommittee': '311' },
        origin: 'catalogue: else the sector, 35 h',
      },
      {
        facts: { ...sao, schedule: schedule(exactlyTwenty), 'hours.fullTime': '36:00' },
        origin: 'catalogue: hours of the schedule',
      },
      {
        facts: {
          ...sao,
          'agreement.start': '2022-09-01',
          'hours.lesson': '16:00',
          'hours.workplace': '12:00',
          'hours.fullTime': '38:00',
        },
        origin: 'boundary: first day of the rule',
      },
    ],
    finding: [
      {
        facts: { ...sao, 'hours.lesson': '16:00', 'hours.workplace': '11:59' },
        expect: ['warning', 'too-few'],
        field: 'hours.workplace',
        says: ['27 u 59', '28 u'],
        origin: 'boundary: a minute less',
      },
      {
        facts: { ...sao, 'hours.lesson': '20:00', 'hours.workplace': '18:01', 'hours.fullTime': '38:00' },
        expect: ['warning', 'too-many'],
        says: ['38 u 01'],
        origin: 'boundary: a minute more',
      },
      {
        facts: {
          ...sao,
          'hours.lesson': '18:00',
          'hours.workplace': '18:00',
          'hours.fullTime': '35:00',
          'hours.average': '38:00',
        },
        expect: ['warning', 'too-many'],
        origin: 'catalogue: hours.fullTime goes before article 5',
      },
      {
        facts: { ...sao, 'hours.lesson': '18:00', 'hours.workplace': '18:00', 'company.jointCommittee': 'PC 311' },
        expect: ['warning', 'too-many'],
        origin: 'catalogue: else the sector, 35 h',
      },
      {
        facts: { ...sao, 'hours.workplace': '38:30', 'hours.fullTime': '38:00' },
        expect: ['warning', 'too-many'],
        origin: 'catalogue: one known fact may be enough',
      },
    ],
    unknown: [
      { facts: sao, missing: ['hours.lesson', 'hours.workplace'], origin: 'reasoning' },
      {
        facts: { ...sao, 'hours.workplace': '12:00', 'hours.fullTime': '38:00' },
        missing: ['hours.lesson'],
        origin: 'reasoning',
      },
      {
        facts: { ...sao, 'hours.lesson': '16:00', 'hours.fullTime': '38:00' },
        missing: ['hours.workplace'],
        origin: 'reasoning',
      },
      {
        facts: { ...sao, 'hours.lesson': '16:00', 'hours.workplace': '12:00' },
        missing: ['hours.fullTime'],
        origin: 'reasoning',
      },
      {
        facts: { 'agreement.type': 'SAO', 'hours.lesson': '16:00', 'hours.workplace': '11:00' },
        missing: ['agreement.start'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [
      {
        facts: { ...oao, 'agreement.start': '2026-09-01', 'hours.lesson': '8:00', 'hours.workplace': '8:00' },
        origin: 'reasoning',
      },
      {
        facts: { ...sao, 'agreement.start': '2022-08-31', 'hours.lesson': '8:00', 'hours.workplace': '8:00' },
        origin: 'boundary: the day before the rule',
      },
    ],
  },
  'type/not-the-prescribed-type': {
    pass: [
      { facts: { ...oao, 'training.prescribedType': 'OAO' }, origin: choosing },
      { facts: { ...sao, 'training.prescribedType': 'SAO' }, origin: choosing },
    ],
    finding: [
      {
        facts: { ...sao, 'training.prescribedType': 'OAO' },
        expect: ['error', 'other-type'],
        field: 'agreement.type',
        says: ['Er staat SAO', 'is het OAO'],
        origin: choosing,
      },
      { facts: { ...oao, 'training.prescribedType': 'SAO' }, expect: ['error', 'other-type'], origin: choosing },
    ],
    unknown: [
      { facts: oao, missing: ['training.prescribedType'], origin: 'reasoning' },
      { facts: { 'training.prescribedType': 'OAO' }, missing: ['agreement.type'], origin: 'reasoning' },
    ],
    notApplicable: [
      {
        facts: { ...da, 'training.prescribedType': 'OAO' },
        origin: 'catalogue: the rule on part-time contracts speaks',
      },
      { facts: da, origin: 'catalogue: what excludes wins over what is missing' },
    ],
  },
  'type/part-time-contract': {
    pass: [
      { facts: { ...da, 'agreement.partTimeGround': 'sea-fishing' }, origin: exceptions },
      ...socialProfit,
      {
        facts: { ...da, 'agreement.partTimeGround': 'sociale-maribel', 'company.jointCommittee': '319.01' },
        origin: 'catalogue: sub-committees too',
      },
      {
        facts: { ...da, 'agreement.partTimeGround': 'dbso', 'training.kind': 'dbso', 'hours.workplace': '19:59' },
        origin: 'boundary: a minute less than 20 h',
      },
    ],
    finding: [
      {
        facts: da,
        expect: ['warning', 'no-ground'],
        field: 'agreement.partTimeGround',
        origin: 'catalogue: the ground is absent',
      },
      {
        facts: { ...da, 'agreement.partTimeGround': 'dbso', 'training.kind': 'dbso', 'hours.workplace': '20:00' },
        expect: ['warning', 'dbso-hours'],
        says: ['20 u'],
        origin: 'boundary: exactly 20 h',
      },
      {
        facts: { ...da, 'agreement.partTimeGround': 'dbso', 'hours.workplace': '25:00' },
        expect: ['warning', 'dbso-hours'],
        origin: 'catalogue: one known fact may be enough',
      },
      {
        facts: { ...da, 'agreement.partTimeGround': 'dbso', 'training.kind': 'leertijd' },
        expect: ['warning', 'not-dbso'],
        says: ['leertijd'],
        origin: exceptions,
      },
      {
        facts: {
          ...da,
          'agreement.partTimeGround': 'dbso',
          'training.kind': 'dual',
          schedule: schedule(exactlyTwenty),
        },
        expect: [
          ['warning', 'not-dbso'],
          ['warning', 'dbso-hours'],
        ],
        origin: 'catalogue: several findings make one outcome',
      },
      {
        facts: { ...da, 'agreement.partTimeGround': 'sociale-maribel', 'company.jointCommittee': '124' },
        expect: ['warning', 'not-social-profit'],
        says: ['124'],
        origin: exceptions,
      },
    ],
    unknown: [
      {
        facts: { ...da, 'agreement.partTimeGround': 'sociale-maribel' },
        missing: ['company.jointCommittee'],
        origin: 'reasoning',
      },
      {
        facts: { ...da, 'agreement.partTimeGround': 'dbso' },
        missing: ['training.kind', 'hours.workplace'],
        origin: 'reasoning',
      },
      {
        facts: { ...da, 'agreement.partTimeGround': 'dbso', 'training.kind': 'dbso' },
        missing: ['hours.workplace'],
        origin: 'reasoning',
      },
      {
        facts: { ...da, 'agreement.partTimeGround': 'dbso', 'hours.workplace': '12:00' },
        missing: ['training.kind'],
        origin: 'reasoning',
      },
      { facts: {}, missing: ['agreement.type'], origin: 'reasoning' },
    ],
    notApplicable: [{ facts: oao, origin: 'reasoning' }],
  },
  'type/outside-flemish-community': {
    pass: [
      { facts: { ...oao, 'company.region': 'flanders' }, origin: choosing },
      {
        facts: { ...sao, 'company.region': 'brussels' },
        origin: 'dossier on contracts, section 6: Brussels can be recognised',
      },
    ],
    finding: [
      {
        facts: { ...oao, 'company.region': 'wallonia' },
        expect: ['warning', 'outside'],
        field: 'agreement.type',
        says: ['OAO', 'Wallonië'],
        origin: choosing,
      },
      {
        facts: { ...sao, 'company.region': 'netherlands' },
        expect: ['warning', 'outside'],
        says: ['Nederland'],
        origin: choosing,
      },
    ],
    unknown: [
      { facts: oao, missing: ['company.region'], origin: 'reasoning' },
      { facts: { 'company.region': 'wallonia' }, missing: ['agreement.type'], origin: 'reasoning' },
    ],
    notApplicable: [{ facts: { ...da, 'company.region': 'wallonia' }, origin: 'catalogue: OAO or SAO' }],
  },
  'type/adult-education': {
    pass: [
      { facts: { ...oao, 'training.kind': 'dual' }, origin: adults },
      { facts: { ...sao, 'training.kind': 'dual' }, origin: adults },
      {
        facts: { 'agreement.type': 'ODO', 'training.kind': 'adult', 'hours.workplace': '19:59' },
        origin: 'boundary: a minute less',
      },
      {
        facts: { 'agreement.type': 'ODOS', 'training.kind': 'adult', 'hours.workplace': '20:00' },
        origin: 'boundary: exactly 20 h',
      },
      {
        facts: {
          'agreement.type': 'ODO',
          'training.kind': 'adult',
          'hours.workplace': '25:00',
          'agreement.start': '2022-08-31',
        },
        origin: 'boundary: the number of hours holds from 1 September 2022',
      },
      {
        facts: {
          'agreement.type': 'ODOS',
          'training.kind': 'adult',
          'hours.workplace': '12:00',
          'agreement.start': '2022-08-31',
        },
        origin: 'boundary: the number of hours holds from 1 September 2022, for an ODOS too',
      },
    ],
    finding: [
      {
        facts: { ...oao, 'training.kind': 'adult' },
        expect: ['warning', 'adults'],
        field: 'agreement.type',
        says: ['er staat OAO'],
        origin: adults,
      },
      { facts: { ...sao, 'training.kind': 'adult' }, expect: ['warning', 'adults'], origin: adults },
      {
        facts: { 'agreement.type': 'ODO', 'training.kind': 'dual' },
        expect: ['warning', 'no-adults'],
        says: ['ODO', 'duaal leren'],
        origin: adults,
      },
      {
        facts: { 'agreement.type': 'ODO', 'hours.workplace': '20:00' },
        expect: ['warning', 'odo-hours'],
        says: ['20 u'],
        origin: 'boundary: exactly 20 h',
      },
      {
        facts: { 'agreement.type': 'ODO', 'hours.workplace': '20:00', 'agreement.start': '2022-09-01' },
        expect: ['warning', 'odo-hours'],
        origin: 'boundary: first day of the rule',
      },
      {
        facts: { 'agreement.type': 'ODOS', 'training.kind': 'adult', 'hours.workplace': '19:59' },
        expect: ['warning', 'odos-hours'],
        says: ['19 u 59', '20 u'],
        origin: 'boundary: a minute less',
      },
      {
        facts: { 'agreement.type': 'ODOS', 'training.kind': 'leertijd', 'hours.workplace': '12:00' },
        expect: [
          ['warning', 'no-adults'],
          ['warning', 'odos-hours'],
        ],
        origin: 'catalogue: several findings make one outcome',
      },
    ],
    unknown: [
      { facts: oao, missing: ['training.kind'], origin: 'reasoning' },
      { facts: { 'training.kind': 'adult' }, missing: ['agreement.type'], origin: 'reasoning' },
      { facts: { 'agreement.type': 'ODO' }, missing: ['training.kind', 'hours.workplace'], origin: 'reasoning' },
      {
        facts: { 'agreement.type': 'ODOS', 'training.kind': 'adult' },
        missing: ['hours.workplace'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [
      { facts: { ...da, 'training.kind': 'adult' }, origin: 'dossier on contracts, section 6: a DA exists there too' },
    ],
  },
};
