import { accountRows, inszRows, premiumRows } from './identifiers';
import type { RowsOf } from './rows';

const slides = 'official slides, "leerling"';
const signing = 'official slides, article 12';
const start = { 'agreement.start': '2026-09-01' } as const;
const term = { ...start, 'agreement.end': '2027-06-30' } as const;
/** 18 on the day before the start, on the start, on the end, and the day after the end. */
const born = {
  adultBefore: { 'learner.birthDate': '2008-08-31' },
  adultOnStart: { 'learner.birthDate': '2008-09-01' },
  adultAfterStart: { 'learner.birthDate': '2008-09-02' },
  adultOnEnd: { 'learner.birthDate': '2009-06-30' },
  adultAfterEnd: { 'learner.birthDate': '2009-07-01' },
} as const;
const fifteen = { ...start, 'learner.birthDate': '2011-09-01' } as const;
const notAdmitted = { 'learner.firstGradePassed': false, 'learner.admissionDecision': false } as const;
const foreigner = { 'learner.nationality': 'other', 'learner.lawfulResidence': false } as const;
const adultEducation = { 'agreement.type': 'ODO' } as const;

export const learner: RowsOf<'learner'> = {
  'learner/bis-number': {
    pass: [{ facts: { 'learner.insz': '07031412342' }, origin: 'reasoning: a rijksregisternummer' }],
    finding: [
      {
        facts: { 'learner.insz': '07431412331' },
        expect: ['info', 'bis'],
        field: 'learner.insz',
        says: ['BIS-nummer'],
        origin: 'dossier on contracts, section 5: month + 40',
      },
      {
        facts: { 'learner.insz': '88.22.29-999.36' },
        expect: ['info', 'bis'],
        origin: 'dossier on contracts, section 5: month + 20',
      },
      {
        facts: { 'learner.insz': '07200012396' },
        expect: ['info', 'bis'],
        origin: 'boundary: month 20, the month is not known',
      },
      {
        facts: { ...adultEducation, 'learner.insz': '07431412331' },
        expect: ['info', 'bis'],
        origin: 'catalogue: holds in adult education',
      },
    ],
    unknown: [{ facts: {}, missing: ['learner.insz'], origin: 'reasoning' }],
    notApplicable: [
      { facts: { 'learner.insz': '07431412332' }, origin: 'reasoning: another rule speaks of a wrong number' },
    ],
  },
  'learner/first-grade': {
    pass: [
      { facts: { ...start, 'learner.firstGradePassed': true }, origin: slides },
      { facts: { ...start, 'learner.firstGradePassed': false, 'learner.admissionDecision': true }, origin: slides },
      { facts: { ...start, 'learner.admissionDecision': true }, origin: 'reasoning: the decision is enough' },
    ],
    finding: [
      {
        facts: { ...start, ...notAdmitted },
        expect: ['error', 'not-admitted'],
        field: 'learner.firstGradePassed',
        says: ['toelatingsklassenraad'],
        origin: slides,
      },
      {
        facts: { 'agreement.start': '2024-09-01', ...notAdmitted },
        expect: ['error', 'not-admitted'],
        origin: 'boundary: first day of the rule',
      },
    ],
    unknown: [
      { facts: start, missing: ['learner.firstGradePassed', 'learner.admissionDecision'], origin: 'reasoning' },
      {
        facts: { ...start, 'learner.firstGradePassed': false },
        missing: ['learner.admissionDecision'],
        origin: 'catalogue: an absent yes/no is unknown',
      },
      {
        facts: { ...start, 'learner.admissionDecision': false },
        missing: ['learner.firstGradePassed'],
        origin: 'catalogue: an absent yes/no is unknown',
      },
      { facts: notAdmitted, missing: ['agreement.start'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { 'agreement.start': '2024-08-31', ...notAdmitted }, origin: 'boundary: the day before the rule' },
      { facts: { ...start, ...notAdmitted, ...adultEducation }, origin: 'catalogue: adult education' },
    ],
  },
  'learner/iban-invalid': accountRows('learner.iban'),
  'learner/insz-birth-date': {
    pass: [
      { facts: { 'learner.insz': '07031412342', 'learner.birthDate': '2007-03-14' }, origin: 'reasoning' },
      {
        facts: { 'learner.insz': '07431412331', 'learner.birthDate': '2007-03-14' },
        origin: 'dossier on contracts, section 5: BIS',
      },
      {
        facts: { 'learner.insz': '07000012353', 'learner.birthDate': '2007-11-30' },
        origin: 'catalogue: only the year is known',
      },
      {
        facts: { 'learner.insz': '07030012374', 'learner.birthDate': '2007-03-31' },
        origin: 'catalogue: year and month are known',
      },
    ],
    finding: [
      {
        facts: { 'learner.insz': '07031412342', 'learner.birthDate': '2007-03-15' },
        expect: ['error', 'differs'],
        field: 'learner.birthDate',
        says: ['15 maart 2007', '14 maart 2007'],
        origin: 'boundary: a day later',
      },
      {
        facts: { 'learner.insz': '20070199922', 'learner.birthDate': '2020-07-01' },
        expect: ['error', 'differs'],
        says: ['1 juli 1920'],
        origin: 'dossier on contracts, section 5: the check digits tell the century',
      },
      {
        facts: { 'learner.insz': '07000012353', 'learner.birthDate': '2008-01-01' },
        expect: ['error', 'differs'],
        says: ['dat 2007'],
        origin: 'boundary: another year',
      },
      {
        facts: { 'learner.insz': '07030012374', 'learner.birthDate': '2007-04-01' },
        expect: ['error', 'differs'],
        says: ['dat 03/2007'],
        origin: 'boundary: another month',
      },
      {
        facts: { ...adultEducation, 'learner.insz': '07031412342', 'learner.birthDate': '2007-03-15' },
        expect: ['error', 'differs'],
        origin: 'catalogue: holds in adult education',
      },
    ],
    unknown: [
      { facts: { 'learner.insz': '07031412342' }, missing: ['learner.birthDate'], origin: 'reasoning' },
      { facts: { 'learner.birthDate': '2007-03-14' }, missing: ['learner.insz'], origin: 'reasoning' },
      {
        facts: { 'learner.insz': ' ', 'learner.birthDate': '2007-03-14' },
        missing: ['learner.insz'],
        origin: 'reasoning: an empty field',
      },
    ],
    notApplicable: [
      {
        facts: { 'learner.insz': '07031412343', 'learner.birthDate': '2007-03-15' },
        origin: 'reasoning: another rule speaks of a wrong number',
      },
    ],
  },
  'learner/insz-invalid': inszRows('learner.insz'),
  'learner/name-missing': {
    pass: [
      {
        facts: { 'agreement.stage': 'registering', 'learner.insz': '07031412342', 'learner.name': 'Lina Claes' },
        origin: 'decree, art. 10, 4°',
      },
    ],
    finding: [
      {
        facts: { 'agreement.stage': 'registering', 'learner.insz': '07031412342' },
        expect: ['warning', 'missing'],
        field: 'learner.name',
        says: ['de naam niet'],
        origin: 'decree, art. 10, 4°',
      },
      {
        facts: { 'agreement.stage': 'registered', 'learner.name': ' ', 'learner.address': 'Kerkstraat 2' },
        expect: ['warning', 'missing'],
        origin: 'catalogue: an empty text is missing',
      },
    ],
    unknown: [
      { facts: { 'learner.insz': '07031412342' }, missing: ['agreement.stage'], origin: 'reasoning' },
      {
        facts: { 'agreement.stage': 'draft', 'learner.insz': '07031412342' },
        missing: ['agreement.stage'],
        origin: 'catalogue: at registration',
      },
      {
        facts: { 'agreement.stage': 'registering' },
        missing: ['learner.name'],
        origin: 'catalogue: no other learner facts',
      },
    ],
    notApplicable: [
      {
        facts: { ...adultEducation, 'agreement.stage': 'registering', 'learner.insz': '07031412342' },
        origin: 'catalogue: adult education',
      },
    ],
  },
  'learner/premium-data': premiumRows('learner'),
  'learner/representative-missing': {
    pass: [{ facts: { ...start, ...born.adultAfterStart, 'learner.representative': 'Els Claes' }, origin: signing }],
    finding: [
      {
        facts: { ...start, ...born.adultAfterStart },
        expect: ['error', 'missing'],
        field: 'learner.representative',
        says: ['minderjarig'],
        origin: `${signing}; boundary: 18 the day after the start`,
      },
      {
        facts: { ...start, 'learner.insz': '09010112345', ...born.adultAfterEnd, 'learner.representative': ' ' },
        expect: ['error', 'missing'],
        origin: 'catalogue: an empty text is missing',
      },
      {
        facts: { ...start, 'agreement.signedOn': '2026-08-31', ...born.adultOnStart },
        expect: ['error', 'missing'],
        origin: 'catalogue: the signing date decides; boundary: 18 the day after signing',
      },
      {
        facts: { 'agreement.start': '2025-03-01', 'learner.insz': '07031412342' },
        expect: ['error', 'missing'],
        origin: 'catalogue: the birth date from the INSZ; 18 on 14 March 2025',
      },
    ],
    unknown: [
      { facts: start, missing: ['learner.birthDate'], origin: 'reasoning' },
      { facts: born.adultAfterEnd, missing: ['agreement.start'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { ...start, ...born.adultOnStart }, origin: 'boundary: 18 on the start' },
      {
        facts: { ...start, 'agreement.signedOn': '2026-09-02', ...born.adultAfterStart },
        origin: 'boundary: 18 on the signing date',
      },
      {
        facts: { 'agreement.start': '2026-03-01', 'learner.birthDate': '2008-02-29' },
        origin: 'catalogue: born on 29 February, 18 on 1 March',
      },
      { facts: { ...start, ...born.adultAfterEnd, ...adultEducation }, origin: 'catalogue: adult education' },
    ],
  },
  'learner/representative-superfluous': {
    pass: [{ facts: { ...start, ...born.adultOnStart }, origin: signing }],
    finding: [
      {
        facts: { ...start, ...born.adultOnStart, 'learner.representative': 'Els Claes' },
        expect: ['info', 'superfluous'],
        field: 'learner.representative',
        says: ['meerderjarig'],
        origin: `${signing}; boundary: 18 on the start`,
      },
    ],
    unknown: [
      {
        facts: { ...start, 'learner.representative': 'Els Claes' },
        missing: ['learner.birthDate'],
        origin: 'reasoning',
      },
      {
        facts: { ...born.adultBefore, 'learner.representative': 'Els Claes' },
        missing: ['agreement.start'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [
      {
        facts: { ...start, ...born.adultAfterStart, 'learner.representative': 'Els Claes' },
        origin: 'boundary: 18 the day after',
      },
      {
        facts: { 'agreement.start': '2026-02-28', 'learner.birthDate': '2008-02-29' },
        origin: 'catalogue: born on 29 February, still 17 on 28 February',
      },
    ],
  },
  'learner/residence': {
    pass: [
      { facts: { 'learner.nationality': 'BE' }, origin: slides },
      { facts: { 'learner.nationality': 'EEA', 'learner.lawfulResidence': false }, origin: slides },
      { facts: { 'learner.lawfulResidence': true }, origin: 'reasoning: residence decides by itself' },
    ],
    finding: [
      {
        facts: { ...term, ...foreigner, ...born.adultOnStart },
        expect: ['error', 'adult'],
        field: 'learner.lawfulResidence',
        says: ['meerderjarig'],
        origin: `${slides}; boundary: 18 on the start`,
      },
      {
        facts: { ...start, ...foreigner, ...born.adultBefore },
        expect: ['error', 'adult'],
        origin: 'reasoning: the end is not needed for an adult',
      },
      {
        facts: { ...term, ...foreigner, ...born.adultAfterStart },
        expect: ['info', 'turns-18'],
        says: ['2 september 2026'],
        origin: 'boundary: 18 the day after the start',
      },
      {
        facts: { ...term, ...foreigner, ...born.adultOnEnd },
        expect: ['info', 'turns-18'],
        says: ['30 juni 2027'],
        origin: 'boundary: 18 on the last day',
      },
    ],
    unknown: [
      { facts: {}, missing: ['learner.nationality', 'learner.lawfulResidence'], origin: 'reasoning' },
      {
        facts: { 'learner.nationality': 'other' },
        missing: ['learner.lawfulResidence'],
        origin: 'catalogue: an absent yes/no is unknown',
      },
      { facts: { 'learner.lawfulResidence': false }, missing: ['learner.nationality'], origin: 'reasoning' },
      { facts: { ...term, ...foreigner }, missing: ['learner.birthDate'], origin: 'reasoning' },
      { facts: { ...foreigner, ...born.adultOnStart }, missing: ['agreement.start'], origin: 'reasoning' },
      { facts: { ...start, ...foreigner, ...born.adultAfterStart }, missing: ['agreement.end'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { ...term, ...foreigner, ...born.adultAfterEnd }, origin: 'boundary: a minor until the last day' },
      { facts: { ...term, ...born.adultAfterEnd }, origin: 'catalogue: what excludes wins over what is missing' },
    ],
  },
  'learner/several-jobs': {
    pass: [{ facts: { ...start, ...born.adultAfterStart, 'learner.otherJob': false }, origin: 'H050' }],
    finding: [
      {
        facts: { ...start, ...born.adultAfterStart, 'learner.otherJob': true },
        expect: ['info', 'other-job'],
        field: 'learner.otherJob',
        says: ['alle werkgevers'],
        origin: 'H050 (a warning there; the catalogue says info)',
      },
    ],
    unknown: [
      {
        facts: { ...start, ...born.adultAfterStart },
        missing: ['learner.otherJob'],
        origin: 'catalogue: an absent yes/no is unknown',
      },
      { facts: { ...start, 'learner.otherJob': true }, missing: ['learner.birthDate'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { ...start, ...born.adultOnStart, 'learner.otherJob': true }, origin: 'boundary: 18 on the start' },
    ],
  },
  'learner/too-old': {
    pass: [
      { facts: { ...start, 'learner.birthDate': '2000-09-02' }, origin: 'boundary: 26 the day after the start' },
      { facts: { ...start, 'learner.insz': '07031412342' }, origin: 'catalogue: the birth date from the INSZ' },
    ],
    finding: [
      {
        facts: { ...start, 'learner.birthDate': '2000-09-01' },
        expect: ['warning', 'too-old'],
        field: 'learner.birthDate',
        says: ['26 jaar', '25 jaar'],
        origin: 'dossier on contracts, section 5: 15-25; boundary: 26 on the start',
      },
      {
        facts: { ...start, 'learner.insz': '85073003328' },
        expect: ['warning', 'too-old'],
        field: 'learner.insz',
        origin: 'catalogue: the birth date from the INSZ',
      },
    ],
    unknown: [
      { facts: start, missing: ['learner.birthDate'], origin: 'reasoning' },
      { facts: { 'learner.birthDate': '2000-09-01' }, missing: ['agreement.start'], origin: 'reasoning' },
      {
        facts: { ...start, 'learner.insz': '07000012353' },
        missing: ['learner.birthDate'],
        origin: 'reasoning: a number without month and day',
      },
    ],
    notApplicable: [
      {
        facts: { ...start, ...adultEducation, 'learner.birthDate': '1990-01-01' },
        origin: 'catalogue: adult education',
      },
    ],
  },
  'learner/too-young': {
    pass: [
      { facts: { ...start, 'learner.birthDate': '2010-09-01' }, origin: 'boundary: 16 on the start' },
      {
        facts: { ...start, ...notAdmitted, 'learner.birthDate': '2010-09-01' },
        origin: 'dossier on contracts, section 5: 16 without condition',
      },
      { facts: { ...fifteen, 'learner.firstGradePassed': true }, origin: 'boundary: 15 on the start' },
      {
        facts: { ...fifteen, 'learner.firstGradePassed': false, 'learner.admissionDecision': true },
        origin: 'catalogue',
      },
    ],
    finding: [
      {
        facts: { ...start, 'learner.birthDate': '2011-09-02' },
        expect: ['error', 'too-young'],
        field: 'learner.birthDate',
        says: ['14 jaar', '15 jaar'],
        origin: 'boundary: 15 the day after the start',
      },
      {
        facts: { ...start, 'learner.birthDate': '2011-09-02', 'learner.firstGradePassed': true },
        expect: ['error', 'too-young'],
        origin: 'labour act, art. 2: never under 15',
      },
      {
        facts: { ...fifteen, ...notAdmitted },
        expect: ['error', 'first-grade'],
        says: ['15 jaar', 'eerste graad'],
        origin: 'dossier on contracts, section 5; boundary: 15 on the start',
      },
      {
        facts: { ...start, ...notAdmitted, 'learner.birthDate': '2010-09-02' },
        expect: ['error', 'first-grade'],
        origin: 'boundary: 16 the day after the start',
      },
      {
        facts: { 'agreement.start': '2027-02-28', 'learner.birthDate': '2012-02-29' },
        expect: ['error', 'too-young'],
        origin: 'catalogue: born on 29 February, 15 on 1 March',
      },
    ],
    unknown: [
      { facts: start, missing: ['learner.birthDate'], origin: 'reasoning' },
      { facts: { 'learner.birthDate': '2011-09-02' }, missing: ['agreement.start'], origin: 'reasoning' },
      { facts: fifteen, missing: ['learner.firstGradePassed', 'learner.admissionDecision'], origin: 'reasoning' },
      {
        facts: { ...fifteen, 'learner.firstGradePassed': false },
        missing: ['learner.admissionDecision'],
        origin: 'catalogue: an absent yes/no is unknown',
      },
    ],
    notApplicable: [
      {
        facts: { ...start, ...adultEducation, 'learner.birthDate': '2011-09-02' },
        origin: 'catalogue: adult education',
      },
    ],
  },
  'learner/turns-18': {
    pass: [{ facts: { ...term, ...born.adultAfterEnd }, origin: 'boundary: 18 the day after the end' }],
    finding: [
      {
        facts: { ...term, ...born.adultAfterStart },
        expect: ['info', 'turns-18'],
        field: 'learner.birthDate',
        says: ['2 september 2026', '1 januari 2027'],
        origin: 'boundary: 18 the day after the start',
      },
      {
        facts: { ...term, ...born.adultOnEnd },
        expect: ['info', 'turns-18'],
        says: ['30 juni 2027', '1 januari 2028'],
        origin: 'boundary: 18 on the last day',
      },
      {
        facts: { 'agreement.start': '2025-02-28', 'agreement.end': '2025-06-30', 'learner.insz': '07031412342' },
        expect: ['info', 'turns-18'],
        field: 'learner.insz',
        says: ['14 maart 2025'],
        origin: 'catalogue: the birth date from the INSZ',
      },
      {
        facts: { 'agreement.start': '2026-02-28', 'agreement.end': '2026-06-30', 'learner.birthDate': '2008-02-29' },
        expect: ['info', 'turns-18'],
        says: ['1 maart 2026'],
        origin: 'catalogue: born on 29 February, birthday on 1 March',
      },
    ],
    unknown: [
      { facts: { ...start, ...born.adultAfterStart }, missing: ['agreement.end'], origin: 'reasoning' },
      { facts: term, missing: ['learner.birthDate'], origin: 'reasoning' },
      {
        facts: { 'agreement.end': '2027-06-30', ...born.adultAfterStart },
        missing: ['agreement.start'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [
      { facts: { ...term, ...born.adultOnStart }, origin: 'boundary: 18 on the start' },
      { facts: { ...start, ...born.adultBefore }, origin: 'catalogue: what excludes wins over what is missing' },
    ],
  },
};
