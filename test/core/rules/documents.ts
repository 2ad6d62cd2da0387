import type { RowsOf } from './rows';
import { company, sampleWeek, schedule as weekly, school } from './schedules';

const registering = { 'agreement.stage': 'registering' } as const;
const draft = { 'agreement.stage': 'draft' } as const;
const file = (name: string, type: string): object => ({ name, type, size: 120_000 });
const everybody = ['learner', 'company', 'provider', 'representative'];
const parties = ['learner', 'company', 'provider'];

export const documents: RowsOf<'documents'> = {
  'documents/schedule-missing': {
    pass: [
      {
        facts: { ...registering, 'documents.schedule': file('rooster.pdf', 'application/pdf') },
        origin: 'official slides, article 12: the final schedule before the registration',
      },
    ],
    finding: [
      {
        facts: registering,
        expect: ['error', 'missing'],
        field: 'documents.schedule',
        says: ['uurrooster'],
        origin: 'official slides, article 12: the final schedule before the registration',
      },
      {
        facts: { 'agreement.stage': 'registered', schedule: { weeks: [{}] } },
        expect: ['error', 'missing'],
        origin: 'catalogue: the schedule fact alone is not enough',
      },
    ],
    unknown: [
      { facts: {}, missing: ['agreement.stage'], origin: 'reasoning' },
      { facts: draft, missing: ['agreement.stage'], origin: 'catalogue: before the registration it waits' },
    ],
  },
  'documents/schedule-type': {
    pass: [
      { facts: { 'documents.schedule': file('rooster', 'application/pdf') }, origin: 'counter, step 14' },
      { facts: { 'documents.schedule': file('rooster', 'image/jpeg') }, origin: 'counter, step 14' },
      { facts: { 'documents.schedule': file('Rooster.PDF', '') }, origin: 'reasoning: the browser knows no type' },
      { facts: { 'documents.schedule': file('rooster.jpeg', '') }, origin: 'reasoning: the browser knows no type' },
      { facts: { 'documents.schedule': file('rooster.jpg', '') }, origin: 'reasoning: the browser knows no type' },
    ],
    finding: [
      {
        facts: {
          'documents.schedule': file(
            'rooster.docx',
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          ),
        },
        expect: ['error', 'other-type'],
        field: 'documents.schedule',
        says: ['rooster.docx'],
        origin: 'counter, step 14: PDF or JPG',
      },
      {
        facts: { 'documents.schedule': file('rooster.pdf', 'image/png') },
        expect: ['error', 'other-type'],
        origin: 'boundary: the type comes before the name',
      },
      {
        facts: { 'documents.schedule': file('rooster.pdf.docx', '') },
        expect: ['error', 'other-type'],
        origin: 'boundary: the end of the name counts',
      },
      {
        facts: { 'documents.schedule': file('pdf', '') },
        expect: ['error', 'other-type'],
        origin: 'boundary: a name without extension',
      },
    ],
    unknown: [{ facts: registering, missing: ['documents.schedule'], origin: 'reasoning' }],
  },
  'documents/one-schedule-file': {
    pass: [
      { facts: { 'documents.scheduleCount': 1 }, origin: 'boundary: one file' },
      { facts: { 'documents.scheduleCount': 0 }, origin: 'reasoning: a missing one is for another rule' },
    ],
    finding: [
      {
        facts: { 'documents.scheduleCount': 2 },
        expect: ['warning', 'several'],
        field: 'documents.schedule',
        says: ['2 bestanden'],
        origin: 'counter, step 14: a new upload deletes the previous one; boundary: two',
      },
    ],
    unknown: [{ facts: {}, missing: ['documents.scheduleCount'], origin: 'reasoning' }],
  },
  'documents/training-plan': {
    pass: [
      {
        facts: { ...registering, 'documents.trainingPlan': true },
        origin: 'official slides, article 12: registration',
      },
      {
        facts: { 'agreement.stage': 'registered', 'documents.trainingPlan': true },
        origin: 'catalogue: registered counts as at registration',
      },
    ],
    finding: [
      {
        facts: { ...registering, 'documents.trainingPlan': false },
        expect: ['error', 'missing'],
        field: 'documents.trainingPlan',
        says: ['opleidingsplan'],
        origin: 'official slides, article 12: registration',
      },
      { facts: registering, expect: ['error', 'missing'], origin: 'catalogue: absent is missing' },
      {
        facts: { 'agreement.stage': 'registered' },
        expect: ['error', 'missing'],
        origin: 'catalogue: registered counts as at registration',
      },
    ],
    unknown: [
      { facts: { 'documents.trainingPlan': false }, missing: ['agreement.stage'], origin: 'reasoning' },
      {
        facts: { ...draft, 'documents.trainingPlan': false },
        missing: ['agreement.stage'],
        origin: 'catalogue: before the registration it waits',
      },
    ],
  },
  'documents/learner-statement': {
    pass: [
      {
        facts: { ...registering, 'documents.learnerStatement': true },
        origin: 'official slides, article 12: registration',
      },
      {
        facts: { 'agreement.stage': 'registered', 'documents.learnerStatement': true },
        origin: 'catalogue: registered counts as at registration',
      },
    ],
    finding: [
      {
        facts: { ...registering, 'learner.premiumConsent': true },
        expect: ['error', 'missing'],
        origin: 'catalogue: the premium is wanted',
      },
      {
        facts: { ...registering, 'documents.learnerStatement': false },
        expect: ['error', 'missing'],
        field: 'documents.learnerStatement',
        says: ['leerlingenpremie'],
        origin: 'official slides, article 12: registration',
      },
      { facts: registering, expect: ['error', 'missing'], origin: 'catalogue: absent is missing' },
      {
        facts: { 'agreement.stage': 'registered' },
        expect: ['error', 'missing'],
        origin: 'catalogue: registered counts as at registration',
      },
    ],
    unknown: [
      {
        facts: { ...draft, 'learner.premiumConsent': true },
        missing: ['agreement.stage'],
        origin: 'catalogue: before the registration it waits',
      },
      { facts: { 'documents.learnerStatement': false }, missing: ['agreement.stage'], origin: 'reasoning' },
      {
        facts: { ...draft, 'documents.learnerStatement': false },
        missing: ['agreement.stage'],
        origin: 'catalogue: before the registration it waits',
      },
    ],
    notApplicable: [
      { facts: { ...registering, 'learner.premiumConsent': false }, origin: 'catalogue: the premium is not wanted' },
      {
        facts: { 'learner.premiumConsent': false },
        origin: 'catalogue: what excludes wins over the stage that is missing',
      },
    ],
  },
  'documents/signed-agreement': {
    pass: [
      {
        facts: { ...registering, 'documents.signedAgreement': true },
        origin: 'official slides, article 12: registration',
      },
      {
        facts: { 'agreement.stage': 'registered', 'documents.signedAgreement': true },
        origin: 'catalogue: registered counts as at registration',
      },
    ],
    finding: [
      {
        facts: { ...registering, 'documents.signedAgreement': false },
        expect: ['error', 'missing'],
        field: 'documents.signedAgreement',
        says: ['ondertekende overeenkomst'],
        origin: 'official slides, article 12: registration',
      },
      { facts: registering, expect: ['error', 'missing'], origin: 'catalogue: absent is missing' },
      {
        facts: { 'agreement.stage': 'registered' },
        expect: ['error', 'missing'],
        origin: 'catalogue: registered counts as at registration',
      },
    ],
    unknown: [
      { facts: { 'documents.signedAgreement': false }, missing: ['agreement.stage'], origin: 'reasoning' },
      {
        facts: { ...draft, 'documents.signedAgreement': false },
        missing: ['agreement.stage'],
        origin: 'catalogue: before the registration it waits',
      },
    ],
  },
  'documents/work-regulations': {
    pass: [
      { facts: { ...registering, 'documents.workRegulations': true }, origin: 'official slides, article 12: annexes' },
      {
        facts: { 'agreement.stage': 'registered', 'documents.workRegulations': true },
        origin: 'catalogue: registered counts as at registration',
      },
    ],
    finding: [
      {
        facts: { ...registering, 'documents.workRegulations': false },
        expect: ['warning', 'missing'],
        field: 'documents.workRegulations',
        says: ['arbeidsreglement'],
        origin: 'official slides, article 12: annexes',
      },
      { facts: registering, expect: ['warning', 'missing'], origin: 'catalogue: absent is missing' },
      {
        facts: { 'agreement.stage': 'registered' },
        expect: ['warning', 'missing'],
        origin: 'catalogue: registered counts as at registration',
      },
    ],
    unknown: [
      { facts: { 'documents.workRegulations': false }, missing: ['agreement.stage'], origin: 'reasoning' },
      {
        facts: { ...draft, 'documents.workRegulations': false },
        missing: ['agreement.stage'],
        origin: 'catalogue: before the registration it waits',
      },
    ],
  },
  'documents/signatures': {
    pass: [
      {
        facts: {
          ...registering,
          'documents.signedBy': parties,
          'learner.birthDate': '2008-08-31',
          'agreement.signedOn': '2026-08-31',
          'agreement.start': '2026-09-01',
        },
        origin: 'official slides, article 12; boundary: 18 on the day of signing',
      },
      {
        facts: {
          ...registering,
          'documents.signedBy': parties,
          'learner.birthDate': '2008-09-01',
          'agreement.start': '2026-09-01',
        },
        origin: 'catalogue: the start stands for the day of signing',
      },
      {
        facts: { ...registering, 'documents.signedBy': everybody },
        origin: 'reasoning: with the representative the age does not matter',
      },
    ],
    finding: [
      {
        facts: {
          ...registering,
          'documents.signedBy': parties,
          'learner.birthDate': '2008-09-01',
          'agreement.signedOn': '2026-08-31',
          'agreement.start': '2026-09-01',
        },
        expect: ['error', 'lacking'],
        field: 'documents.signedBy',
        says: ['de wettelijke vertegenwoordiger'],
        origin: 'official slides, article 12; boundary: 17 on the day of signing, 18 on the start',
      },
      {
        facts: {
          ...registering,
          'documents.signedBy': [],
          'learner.birthDate': '2010-01-01',
          'agreement.start': '2026-09-01',
        },
        expect: ['error', 'lacking'],
        says: ['de leerling, de onderneming, de opleidingsverstrekker en de wettelijke vertegenwoordiger'],
        origin: 'catalogue: an empty list lacks all',
      },
      {
        facts: { 'agreement.stage': 'registered', 'documents.signedBy': ['company', 'provider', 'representative'] },
        expect: ['error', 'lacking'],
        says: ['de leerling'],
        origin: 'reasoning: one party is enough, the age need not be known',
      },
      {
        facts: { ...registering, 'documents.signedBy': ['learner', 'provider'] },
        expect: ['error', 'lacking'],
        says: ['de onderneming'],
        origin: 'official slides, article 12',
      },
      {
        facts: { ...registering, 'documents.signedBy': ['learner', 'company'] },
        expect: ['error', 'lacking'],
        says: ['de opleidingsverstrekker'],
        origin: 'official slides, article 12',
      },
    ],
    unknown: [
      { facts: registering, missing: ['documents.signedBy'], origin: 'catalogue: absent is unknown' },
      { facts: { 'documents.signedBy': [] }, missing: ['agreement.stage'], origin: 'reasoning' },
      {
        facts: { ...draft, 'documents.signedBy': [] },
        missing: ['agreement.stage'],
        origin: 'catalogue: before the registration it waits',
      },
      {
        facts: { ...registering, 'documents.signedBy': parties },
        missing: ['learner.birthDate', 'agreement.start'],
        origin: 'reasoning: a minor needs the representative',
      },
      {
        facts: { ...registering, 'documents.signedBy': parties, 'agreement.start': '2026-09-01' },
        missing: ['learner.birthDate'],
        origin: 'reasoning',
      },
      {
        facts: { ...registering, 'documents.signedBy': parties, 'learner.birthDate': '2010-01-01' },
        missing: ['agreement.start'],
        origin: 'reasoning',
      },
    ],
  },
  'documents/schedule-differs': {
    pass: [
      {
        facts: { 'documents.scheduleRead': weekly(sampleWeek), schedule: weekly(sampleWeek) },
        origin: 'the same file',
      },
      {
        facts: {
          'documents.scheduleRead': weekly({ ...sampleWeek, monday: school('8:20-12:00 12:30-16:50') }),
          schedule: weekly(sampleWeek),
        },
        origin: 'the same blocks; lesson hours that the file does not write are not compared',
      },
      {
        facts: {
          'documents.scheduleRead': weekly({ ...sampleWeek, monday: school('8:20-12:00 12:30-16:50') }),
          'hours.lesson': '16:00',
          'hours.workplace': '24:12',
        },
        origin: 'boundary: twelve minutes; lesson hours that the file does not write are not compared',
      },
    ],
    finding: [
      {
        facts: {
          'documents.scheduleRead': weekly({ ...sampleWeek, friday: company('7:30-12:00') }),
          schedule: weekly(sampleWeek),
        },
        expect: ['warning', 'days'],
        field: 'documents.schedule',
        says: ['Op vrijdag'],
        origin: 'catalogue: another block',
      },
      {
        facts: {
          'documents.scheduleRead': weekly({ ...sampleWeek, friday: company('7:30-12:00 12:30-16:30') }),
          schedule: weekly(sampleWeek),
        },
        expect: ['warning', 'totals'],
        says: ['In week 1', '24 u 30', '24 u'],
        origin: 'catalogue: another week total, because the breaks of Friday are not in the file',
      },
      {
        facts: {
          'documents.scheduleRead': weekly([
            sampleWeek,
            { ...sampleWeek, monday: school('8:20-12:00 12:30-16:50', '10:00-10:15 14:15-14:30', 7) },
          ]),
          schedule: weekly([sampleWeek, sampleWeek]),
        },
        expect: ['warning', 'totals'],
        says: ['In week 2', '15 u', '16 u'],
        origin: 'catalogue: another week total, because of the lesson hours',
      },
      {
        facts: { 'documents.scheduleRead': weekly([sampleWeek, sampleWeek]), schedule: weekly(sampleWeek) },
        expect: ['warning', 'weeks'],
        says: ['bijlage: 2', 'uurrooster: 1'],
        origin: 'catalogue: other weeks',
      },
      {
        facts: { 'documents.scheduleRead': weekly(sampleWeek), 'hours.workplace': '24:13' },
        expect: ['warning', 'hours'],
        says: ['24 u', '24 u 13'],
        origin: 'boundary: thirteen minutes',
      },
    ],
    unknown: [
      {
        facts: { 'documents.scheduleRead': weekly(sampleWeek) },
        missing: ['schedule'],
        origin: 'nothing to compare with',
      },
      { facts: { schedule: weekly(sampleWeek) }, missing: ['documents.scheduleRead'], origin: 'no file was read' },
    ],
  },
};
