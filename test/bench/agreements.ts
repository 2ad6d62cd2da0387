/**
 * Complete agreements as a school fills them in: every field has a value, the schedules have the shapes that occur, and one
 * in four has a mistake or two. All are different, and none is made of objects of another.
 */
import {
  factKeys,
  isoDate,
  readDossier,
  roundedMean,
  scheduleTotals,
  weekdayOf,
  weekdays,
  writeDuration,
  type Facts,
  type PlainDate,
} from '#core';
import { randomOf, type Random } from '../fuzz/random';
import { ibanOf, inszOf, kboOf } from './identifiers';

type Written = Record<string, unknown>;

const clock = (time: number): string =>
  `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
const block = (from: number, to: number): object => ({ from: clock(from), to: clock(to) });
const on = (year: number, monthAndDay: string): string => `${String(year)}-${monthAndDay}`;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

const schoolDay = (start: number, lessonHours: number): object => {
  const noon = start + 220;
  return {
    school: {
      lessonHours,
      blocks: [block(start, noon), block(noon + 50, noon + 50 + lessonHours * 60 - 220)],
      breaks: [block(start + 100, start + 115)],
    },
  };
};

const companyDay = (start: number, length: number): object => ({
  company: {
    blocks: [block(start, start + 240), block(start + 280, start + 40 + length + 30)],
    breaks: [block(start + 120, start + 135), block(start + 360, start + 375)],
  },
});

const shapes = [
  ['school', 'company', 'company', 'school', 'company'],
  ['company', 'company', 'school', 'school', 'company'],
  ['school', 'school', 'company', 'company', 'company'],
  ['company', 'school', 'company', 'company', 'school'],
] as const;
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

function week(random: Random): Written {
  const shape = random.pick(shapes);
  const schoolStart = random.whole(96, 104) * 5;
  const companyStart = random.whole(84, 102) * 5;
  const length = random.pick([456, 480, 480, 440, 500]);
  return Object.fromEntries(
    weekdayNames.map((name, index) => [
      name,
      shape[index] === 'school' ? schoolDay(schoolStart, random.pick([7, 8, 8])) : companyDay(companyStart, length),
    ]),
  );
}

/** A day, or the Monday after it where it lies in a weekend. */
function weekdayFrom(day: PlainDate): PlainDate {
  const weekday = weekdays.indexOf(weekdayOf(day));
  return weekday < 5 ? day : fromDays(day, 7 - weekday);
}

const fromDays = (day: PlainDate, days: number): PlainDate =>
  isoDate(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as `${number}-${number}-${number}`);

/** Days off on weekdays inside the agreement, as a school lists them. */
const restDays = (year: number, random: Random): PlainDate[] =>
  ['10-11', '11-18', '12-02', '12-11', '01-12', '01-21', '02-01', '03-08', '03-17', '05-04', '06-01', '06-12']
    .slice(0, random.pick([12, 12, 11, 6]))
    .map((monthAndDay) =>
      isoDate(`${monthAndDay > '09' ? year : year + 1}-${monthAndDay}` as `${number}-${number}-${number}`),
    )
    .map((day) => weekdayFrom(fromDays(day, random.whole(0, 3))));

/** A schedule of this number of weeks, in the notation of a dossier file. */
const writtenSchedule = (weeks: number, year: number, random: Random): Written => ({
  weeks: Array.from({ length: weeks }, () => week(random)),
  ...(weeks > 2 && { firstWeek: '2021-08-30' }),
  compensationDays: restDays(year, random),
  studyDays: [{ date: on(year, `11-${twoDigits(random.whole(16, 27))}`), ...companyDay(480, 480) }],
  holidayTraining: random.chance(0.2) ? [{ date: on(year + 1, '07-06'), ...companyDay(480, 480) }] : [],
});

function read(facts: Written): Facts {
  const reading = readDossier({ duaalwijzer: 1, facts });
  if (!reading.ok) throw new Error(`an agreement of the bench is refused: ${JSON.stringify(reading.problems)}`);
  return reading.facts;
}

/** What is typed beside a schedule: its own totals. */
function weeklyHours(written: Written): Written {
  const { schedule } = read({ schedule: written });
  const totals = schedule && scheduleTotals(schedule);
  if (!totals) return {};
  return {
    'hours.effective': writeDuration(roundedMean(totals.counted)),
    'hours.lesson': writeDuration(roundedMean(totals.school)),
    'hours.workplace': writeDuration(roundedMean(totals.company)),
  };
}

const mistakes: readonly [Written, ...Written[]] = [
  { 'hours.average': '40:00' },
  { 'allowance.amount': '600.51' },
  { 'learner.insz': '85073003300' },
  { 'company.iban': 'BE68539007547035' },
  { 'agreement.signedOn': '2030-01-01' },
  { 'training.prescribedType': 'SAO' },
  { 'mentor.recognised': false },
  { 'documents.signedBy': ['learner', 'company'] },
  { 'hours.workplace': '19:00' },
  { 'establishment.recognisedTrainings': ['Kapper duaal'] },
];

function writtenAgreement(random: Random, weeks: number): Written {
  const year = random.whole(2021, 2026);
  const birthDate = on(
    year - random.whole(15, 19),
    `${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`,
  );
  const mentorBirth = on(
    random.whole(1965, 1995),
    `${twoDigits(random.whole(1, 12))}-${twoDigits(random.whole(1, 28))}`,
  );
  const schedule = writtenSchedule(weeks, year, random);
  const premium = random.chance(0.8);
  return {
    'agreement.type': random.pick(['OAO', 'OAO', 'OAO', 'OAO', 'SAO', 'DA', 'ODOS']),
    'agreement.stage': random.pick(['draft', 'registering', 'registered']),
    'agreement.start': on(year, `09-${twoDigits(random.whole(1, 20))}`),
    'agreement.end': on(year + random.pick([1, 1, 1, 2]), '06-30'),
    'agreement.signedOn': on(year, `08-${twoDigits(random.whole(20, 31))}`),
    'agreement.draftSavedOn': on(year, `08-${twoDigits(random.whole(10, 19))}`),
    'agreement.registeredOn': on(year, `09-${twoDigits(random.whole(21, 30))}`),
    'agreement.trajectoryEnd': on(year + 2, '06-30'),
    'agreement.previousEnd': on(year, '06-30'),
    'agreement.successive': random.chance(0.3),
    'agreement.partTimeGround': random.pick(['sociale-maribel', 'sea-fishing', 'dbso']),
    'training.name': 'Ruwbouw duaal',
    'training.kind': 'dual',
    'training.prescribedType': random.pick(['OAO', 'OAO', 'SAO']),
    'training.realWorkplace': true,
    'learner.name': `Noor Peeters ${String(random.whole(1, 9999))}`,
    'learner.representative': 'An Peeters',
    'learner.address': `Dorpsstraat ${String(random.whole(1, 300))}, 9000 Gent`,
    'learner.insz': inszOf(birthDate, random),
    'learner.birthDate': birthDate,
    'learner.iban': ibanOf(random),
    'learner.nationality': random.pick(['BE', 'BE', 'EEA', 'other']),
    'learner.lawfulResidence': true,
    'learner.premiumConsent': premium,
    'learner.firstGradePassed': true,
    'learner.admissionDecision': false,
    'learner.otherJob': random.chance(0.1),
    'education.secondGradePassed': random.chance(0.6),
    'education.firstYearThirdGradePassed': random.chance(0.3),
    'education.ov3QualificationPassed': false,
    'education.alternatingYearsPassed': random.whole(0, 2),
    'company.name': 'Bouwbedrijf Janssens',
    'company.representative': 'Jan Janssens',
    'company.number': kboOf(0, random),
    'company.iban': ibanOf(random),
    'company.premiumConsent': premium,
    'company.jointCommittee': random.pick(['124', '112', '302', '118.03', '202', '311', '330', '200', '149.01']),
    'company.region': random.pick(['flanders', 'flanders', 'brussels']),
    'establishment.number': kboOf(random.whole(2, 8), random),
    'establishment.recognisedFrom': on(year - 1, '09-01'),
    'establishment.recognisedUntil': on(year + 4, '08-31'),
    'establishment.recognisedTrainings': ['Ruwbouw duaal', 'Dakwerker duaal'],
    'mentor.name': 'Els Maes',
    'mentor.insz': inszOf(mentorBirth, random),
    'mentor.recognised': true,
    'mentor.linkedToEstablishment': true,
    'mentor.trainingFollowed': true,
    'mentor.learners': random.whole(1, 2),
    'provider.name': 'Vrij Technisch Instituut',
    'provider.representative': 'Piet Claes',
    'provider.counsellor': 'Mia Jacobs',
    'provider.lessonAddress': 'Schoolstraat 1, 9000 Gent',
    'provider.lessonPlace': 'same',
    'hours.average': random.pick(['38:00', '38:00', '37:00', '36:00']),
    ...weeklyHours(schedule),
    'hours.fullTime': '38:00',
    schedule,
    'allowance.amount': random.pick(['635.10', '700.80', '755.50', '600.50', '662.60', '714.40', '530.70', '588.70']),
    'allowance.step': random.pick([1, 2, 3]),
    'documents.schedule': { name: 'uurrooster.pdf', type: 'application/pdf', size: 120_000, pages: 2 },
    'documents.scheduleCount': 1,
    // another object with the same hours, as a reader of the file gives it
    'documents.scheduleRead': schedule,
    'documents.annexStatedAverage': '38:00',
    'documents.trainingPlan': true,
    'documents.workRegulations': true,
    'documents.learnerStatement': true,
    'documents.signedAgreement': true,
    'documents.signedBy': ['learner', 'company', 'provider', 'representative'],
    'medical.examinedOn': on(year, '08-25'),
    'dimona.code': random.pick(['ALT', 'ALT', 'RTA']),
    ...(random.chance(0.25) && random.pick(mistakes)),
  };
}

/** One complete agreement, read as from a file: each call makes new objects. */
function completeAgreement(random: Random, weeks: number): Facts {
  const facts = read(writtenAgreement(random, weeks));
  const missing = factKeys.filter((key) => facts[key] === undefined);
  if (missing.length > 0) throw new Error(`an agreement of the bench is not complete: ${missing.join(', ')}`);
  return facts;
}

/** Complete agreements, all different; three in four have one week, the others two, unless a number is given. */
export function completeAgreements(count: number, seed: number, weeks?: number): Facts[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => completeAgreement(random, weeks ?? random.pick([1, 1, 1, 2])));
}
