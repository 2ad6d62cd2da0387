import { inszRows } from './identifiers';
import type { RowsOf } from './rows';

const slides = 'official slides, "opmaken van een OAO"';
const start = { 'agreement.start': '2026-09-01' } as const;
const mentorRule = 'dossier on contracts, section 2.12';

export const workplace: RowsOf<'workplace'> = {
  'workplace/establishment-number': {
    pass: [
      { facts: { 'establishment.number': '2147812701' }, origin: 'dossier on contracts, section 5' },
      {
        facts: { 'establishment.number': '2.147.812.897' },
        origin: 'dossier on contracts, section 5; dots are removed',
      },
      { facts: { 'establishment.number': '8000000071' }, origin: 'boundary: first digit 8' },
    ],
    finding: [
      {
        facts: { 'establishment.number': '2147812702' },
        expect: ['warning', 'check-digits'],
        field: 'establishment.number',
        origin: 'reasoning: last digit changed',
      },
      {
        facts: { 'establishment.number': '2.147.812.702' },
        expect: ['warning', 'check-digits'],
        origin: 'catalogue: dots are removed',
      },
      {
        facts: { 'establishment.number': '214781270' },
        expect: ['warning', 'shape'],
        says: ['10 cijfers', 'staan 9 cijfers'],
        origin: 'boundary: a digit too few',
      },
      {
        facts: { 'establishment.number': '9000000092' },
        expect: ['warning', 'shape'],
        origin: 'boundary: first digit 9',
      },
      {
        facts: { 'establishment.number': '0566.988.259' },
        expect: ['warning', 'company'],
        origin: 'dossier on contracts, section 5: a company number',
      },
      {
        facts: { 'agreement.type': 'ODO', 'establishment.number': '2147812702' },
        expect: ['warning', 'check-digits'],
        origin: 'catalogue: holds in adult education',
      },
    ],
    unknown: [
      { facts: {}, missing: ['establishment.number'], origin: 'reasoning' },
      {
        facts: { 'establishment.number': ' ' },
        missing: ['establishment.number'],
        origin: 'reasoning: an empty field',
      },
    ],
  },
  'workplace/mentor-insz-invalid': inszRows('mentor.insz'),
  'workplace/mentor-is-learner': {
    pass: [{ facts: { 'mentor.insz': '85073003328', 'learner.insz': '07031412342' }, origin: 'reasoning' }],
    finding: [
      {
        facts: { 'mentor.insz': '07.03.14-123.42', 'learner.insz': '07031412342' },
        expect: ['error', 'same'],
        field: 'mentor.insz',
        says: ['hetzelfde rijksregisternummer'],
        origin: 'catalogue: compared without separators',
      },
      {
        facts: { 'training.kind': 'adult', 'mentor.insz': '07031412342', 'learner.insz': '07031412342' },
        expect: ['error', 'same'],
        origin: 'catalogue: comparing identifiers holds in adult education',
      },
    ],
    unknown: [
      { facts: { 'mentor.insz': '85073003328' }, missing: ['learner.insz'], origin: 'reasoning' },
      { facts: { 'learner.insz': '07031412342' }, missing: ['mentor.insz'], origin: 'reasoning' },
      {
        facts: { 'learner.insz': '', 'mentor.insz': '' },
        missing: ['mentor.insz', 'learner.insz'],
        origin: 'reasoning: two empty fields',
      },
    ],
  },
  'workplace/mentor-learners': {
    pass: [
      { facts: { 'mentor.learners': 1, 'company.jointCommittee': '124' }, origin: `${mentorRule}; boundary` },
      { facts: { 'mentor.learners': 2, 'company.jointCommittee': '319.01' }, origin: `${mentorRule}; boundary` },
      { facts: { 'mentor.learners': 2, 'company.jointCommittee': 'PC 330' }, origin: mentorRule },
      { facts: { 'mentor.learners': 2, 'company.jointCommittee': '331' }, origin: mentorRule },
    ],
    finding: [
      {
        facts: { 'mentor.learners': 2, 'company.jointCommittee': '124' },
        expect: ['warning', 'too-many'],
        field: 'mentor.learners',
        says: ['begeleidt de mentor 2', 'hoogstens 1'],
        origin: `${mentorRule}; boundary: one more`,
      },
      {
        facts: { 'mentor.learners': 3, 'company.jointCommittee': '331' },
        expect: ['warning', 'too-many'],
        says: ['hoogstens 2'],
        origin: `${mentorRule}; boundary: one more`,
      },
    ],
    unknown: [
      {
        facts: { 'mentor.learners': 3, 'company.jointCommittee': '302' },
        missing: ['company.jointCommittee'],
        origin: 'catalogue: other sectors',
      },
      {
        facts: { 'mentor.learners': 3, 'company.jointCommittee': '319.02' },
        missing: ['company.jointCommittee'],
        origin: 'catalogue: other sectors',
      },
      { facts: { 'mentor.learners': 3 }, missing: ['company.jointCommittee'], origin: 'reasoning' },
      { facts: { 'company.jointCommittee': '124' }, missing: ['mentor.learners'], origin: 'reasoning' },
    ],
    notApplicable: [
      {
        facts: { 'agreement.type': 'ODO', 'mentor.learners': 3, 'company.jointCommittee': '124' },
        origin: 'catalogue: adult education',
      },
    ],
  },
  'workplace/mentor-missing': {
    pass: [
      { facts: { 'establishment.number': '2147812701', 'mentor.name': 'Jo De Smet' }, origin: 'decree, art. 10, 3°' },
      {
        facts: { 'establishment.number': '2147812701', 'mentor.insz': '85073003328' },
        origin: 'catalogue: the number is enough',
      },
      { facts: { 'mentor.name': 'Jo De Smet' }, origin: 'reasoning' },
    ],
    finding: [
      {
        facts: { 'establishment.number': '2147812701' },
        expect: ['warning', 'missing'],
        field: 'mentor.name',
        says: ['de mentor niet'],
        origin: 'decree, art. 10, 3°',
      },
      {
        facts: { 'establishment.recognisedUntil': '2028-08-31', 'mentor.name': ' ', 'mentor.insz': '' },
        expect: ['warning', 'missing'],
        origin: 'catalogue: an empty text is missing',
      },
    ],
    unknown: [
      { facts: {}, missing: ['establishment.number'], origin: 'reasoning: nothing of the establishment is filled in' },
      {
        facts: { 'establishment.recognisedTrainings': [] },
        missing: ['establishment.number'],
        origin: 'reasoning: an empty list',
      },
    ],
    notApplicable: [
      {
        facts: { 'training.kind': 'adult', 'establishment.number': '2147812701' },
        origin: 'catalogue: adult education',
      },
    ],
  },
  'workplace/mentor-not-recognised': {
    pass: [{ facts: { 'mentor.recognised': true, 'mentor.linkedToEstablishment': true }, origin: slides }],
    finding: [
      {
        facts: { 'mentor.recognised': false },
        expect: ['error', 'not-recognised'],
        field: 'mentor.name',
        says: ['niet erkend'],
        origin: 'catalogue: one "no" is enough',
      },
      {
        facts: { 'mentor.linkedToEstablishment': false },
        expect: ['error', 'not-linked'],
        origin: 'catalogue: one "no" is enough',
      },
      {
        facts: { 'mentor.recognised': true, 'mentor.linkedToEstablishment': false },
        expect: ['error', 'not-linked'],
        origin: slides,
      },
      {
        facts: { 'mentor.recognised': false, 'mentor.linkedToEstablishment': false },
        expect: [
          ['error', 'not-recognised'],
          ['error', 'not-linked'],
        ],
        origin: slides,
      },
    ],
    unknown: [
      { facts: {}, missing: ['mentor.recognised', 'mentor.linkedToEstablishment'], origin: 'reasoning' },
      {
        facts: { 'mentor.recognised': true },
        missing: ['mentor.linkedToEstablishment'],
        origin: 'catalogue: an absent yes/no is unknown',
      },
    ],
    notApplicable: [
      { facts: { 'agreement.type': 'ODO', 'mentor.recognised': false }, origin: 'catalogue: adult education' },
    ],
  },
  'workplace/mentor-too-young': {
    pass: [
      { facts: { ...start, 'mentor.insz': '01090110179' }, origin: `${mentorRule}; boundary: 25 on the first day` },
      { facts: { ...start, 'mentor.insz': '85073003328' }, origin: mentorRule },
    ],
    finding: [
      {
        facts: { ...start, 'mentor.insz': '01090210149' },
        expect: ['warning', 'with-proof'],
        field: 'mentor.insz',
        says: ['24 jaar', 'minstens 25 jaar'],
        origin: `${mentorRule}; boundary: 25 the day after`,
      },
      {
        facts: { ...start, 'mentor.insz': '03090110124' },
        expect: ['warning', 'with-proof'],
        says: ['23 jaar'],
        origin: 'boundary: 23 on the first day',
      },
      {
        facts: { ...start, 'mentor.insz': '03090210191' },
        expect: ['error', 'too-young'],
        says: ['22 jaar', 'minstens 23 jaar'],
        origin: 'boundary: 23 the day after',
      },
    ],
    unknown: [
      { facts: start, missing: ['mentor.insz'], origin: 'reasoning' },
      { facts: { 'mentor.insz': '03090210191' }, missing: ['agreement.start'], origin: 'reasoning' },
      {
        facts: { ...start, 'mentor.insz': '07000012353' },
        missing: ['mentor.insz'],
        origin: 'reasoning: a number without month and day',
      },
      {
        facts: { ...start, 'mentor.insz': '03090210192' },
        missing: ['mentor.insz'],
        origin: 'reasoning: another rule speaks of a wrong number',
      },
    ],
    notApplicable: [
      {
        facts: { ...start, 'agreement.type': 'ODO', 'mentor.insz': '03090210191' },
        origin: 'catalogue: adult education',
      },
    ],
  },
  'workplace/mentor-training': {
    pass: [{ facts: { 'mentor.trainingFollowed': true }, origin: mentorRule }],
    finding: [
      {
        facts: { 'mentor.trainingFollowed': false },
        expect: ['warning', 'not-followed'],
        field: 'mentor.trainingFollowed',
        says: ['mentoropleiding'],
        origin: mentorRule,
      },
    ],
    unknown: [{ facts: {}, missing: ['mentor.trainingFollowed'], origin: 'catalogue: an absent yes/no is unknown' }],
    notApplicable: [
      { facts: { 'training.kind': 'adult', 'mentor.trainingFollowed': false }, origin: 'catalogue: adult education' },
    ],
  },
  'workplace/training-not-recognised': {
    pass: [
      {
        facts: {
          'training.name': ' bakker DUAAL',
          'establishment.recognisedTrainings': ['Kok duaal', 'Bakker duaal '],
        },
        origin: 'catalogue: trimmed, case ignored',
      },
    ],
    finding: [
      {
        facts: {
          'training.name': ' Bakker duaal ',
          'establishment.recognisedTrainings': ['Kok duaal', 'Banketbakker duaal'],
        },
        expect: ['error', 'not-recognised'],
        field: 'training.name',
        says: ['“Bakker duaal”'],
        origin: slides,
      },
    ],
    unknown: [
      {
        facts: { 'training.name': 'Bakker duaal' },
        missing: ['establishment.recognisedTrainings'],
        origin: 'reasoning',
      },
      {
        facts: { 'establishment.recognisedTrainings': ['Kok duaal'] },
        missing: ['training.name'],
        origin: 'reasoning',
      },
      {
        facts: { 'training.name': 'Bakker duaal', 'establishment.recognisedTrainings': [] },
        missing: ['establishment.recognisedTrainings'],
        origin: 'catalogue: an empty list is unknown',
      },
      {
        facts: { 'training.name': ' ', 'establishment.recognisedTrainings': ['Kok duaal'] },
        missing: ['training.name'],
        origin: 'reasoning: an empty field',
      },
    ],
    notApplicable: [
      {
        facts: { 'agreement.type': 'ODO', 'training.name': 'Bakker', 'establishment.recognisedTrainings': ['Kok'] },
        origin: 'catalogue: adult education',
      },
    ],
  },
};
