import type { RowsOf } from './rows';
import {
  adultTerm,
  company,
  correctedRestDays,
  minorTerm,
  sampleRestDays,
  sampleTwoWeeks,
  sampleWeek,
  schedule as weekly,
  school,
} from './schedules';

const tuesday = (hours: string, breaks = '') => weekly({ tuesday: company(hours, breaks) });
/** Turns 18 on 1 March 2024, inside the agreement. */
const turning18 = { ...minorTerm, 'learner.birthDate': '2006-03-01' };
const withDays = (days: readonly string[]) => weekly(sampleWeek, { compensationDays: days });
const term = { 'agreement.start': '2023-09-01', 'agreement.end': '2024-06-30' };
const sixDays = (hours: string, saturday: string) =>
  weekly({
    ...Object.fromEntries(
      ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, company(hours)] as const),
    ),
    saturday: company(saturday),
  });

const everyDay = (hours: string, days: number) =>
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
      .slice(0, days)
      .map((day) => [day, company(hours)]),
  );
const everySunday = weekly({ sunday: company('8:00-12:00') });
const oneSundayInTwo = weekly([{ sunday: company('8:00-12:00') }, { friday: company('8:00-12:00') }]);
const withStudyDay = (date: string) =>
  weekly(sampleWeek, { studyDays: [{ date, ...company('8:00-12:00 13:00-16:00') }] });

export const schedule: RowsOf<'schedule'> = {
  'schedule/day-too-long': {
    pass: [
      { facts: { ...minorTerm, schedule: weekly(sampleWeek) }, origin: 'H046: sample A, 8 h 00 on each day' },
      {
        facts: { ...adultTerm, schedule: weekly(everyDay('7:00-12:00 13:00-17:00', 5)) },
        origin: 'H051: 9 h in a week of five days',
      },
      { facts: { schedule: tuesday('8:00-12:00 12:30-16:30') }, origin: 'boundary: 8 h is right at every age' },
      {
        facts: { ...adultTerm, schedule: sixDays('7:00-12:00 12:30-16:30', '8:00-12:00') },
        origin: 'boundary: five and a half days; 4 h is at most half the average',
      },
    ],
    finding: [
      {
        facts: { ...minorTerm, schedule: tuesday('8:00-12:00 12:30-16:31') },
        expect: ['error', 'minor'],
        field: 'schedule',
        says: ['Dinsdag', '8 u 01', '8 u per dag'],
        origin: 'boundary: one minute more than 8 h',
      },
      {
        facts: { ...minorTerm, schedule: weekly({ monday: school('8:00-12:00 13:00-17:00', '', 9) }) },
        expect: ['warning', 'minor'],
        origin: 'T 5.1: a pure school day of nine lesson hours is not settled',
      },
      {
        facts: { ...adultTerm, schedule: tuesday('7:00-12:00 12:30-16:31') },
        expect: ['error', 'adult'],
        says: ['9 u 01', '9 u per dag'],
        origin: 'boundary: one minute more than 9 h',
      },
      {
        facts: { ...adultTerm, schedule: sixDays('7:30-12:00 12:30-16:31', '8:00-12:30') },
        expect: ['error', 'adult'],
        says: ['Maandag, dinsdag, woensdag, donderdag en vrijdag'],
        origin: 'T WT-DAY-MAX-ADULT: 8 h in a week of six days (4 h 30 is more than half the average)',
      },
      {
        facts: { schedule: tuesday('7:00-12:00 12:30-17:31') },
        expect: ['error', 'adult'],
        origin: 'too long at every age',
      },
      {
        facts: { ...turning18, schedule: tuesday('8:00-12:00 12:30-17:00') },
        expect: ['error', 'minor'],
        says: ['tot en met 29 februari 2024'],
        origin: 'T 1.1: until the day before the 18th birthday',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly(sampleWeek, { studyDays: [{ date: '2024-03-04', ...company('7:00-12:00 12:30-16:00') }] }),
        },
        expect: ['error', 'minor'],
        says: ['4 maart 2024'],
        origin: 'T 4.3: the hours of a study day pass every daily rule',
      },
      {
        facts: { ...minorTerm, schedule: tuesday('7:30-12:00 12:30-16:30') },
        expect: ['error', 'minor'],
        says: ['8 u 30'],
        origin: 'H098: sample A with the short breaks as work',
      },
    ],
    unknown: [
      { facts: minorTerm, missing: ['schedule'], origin: 'reasoning' },
      {
        facts: { schedule: tuesday('8:00-12:00 12:30-17:00') },
        missing: ['learner.birthDate'],
        origin: 'only a minor may not',
      },
      {
        facts: { schedule: tuesday('8:00-12:00 12:30-17:00'), 'learner.birthDate': '2007-03-14' },
        missing: ['agreement.start'],
        origin: 'the age on which day?',
      },
    ],
  },
  'schedule/stretch-too-long': {
    pass: [
      { facts: { ...minorTerm, schedule: weekly(sampleWeek) }, origin: 'sample A: longest stretch 2 h 30' },
      { facts: { ...minorTerm, schedule: tuesday('8:00-12:30') }, origin: 'H036: 4 h 30 without a break' },
      { facts: { ...adultTerm, schedule: tuesday('8:00-14:00') }, origin: 'boundary: 6 h' },
    ],
    finding: [
      {
        facts: { ...minorTerm, schedule: tuesday('8:00-12:31') },
        expect: ['error', 'minor'],
        says: ['4 u 31', '4 u 30'],
        origin: 'H037: 4 h 31 without a break',
      },
      {
        facts: { ...minorTerm, schedule: tuesday('8:00-12:31', '10:00-10:14') },
        expect: ['error', 'minor'],
        origin: 'boundary: a pause of 14 minutes is work',
      },
      {
        facts: { ...adultTerm, schedule: tuesday('8:00-14:01') },
        expect: ['error', 'adult'],
        says: ['6 u 01'],
        origin: 'boundary: 6 h 01',
      },
      {
        facts: { ...minorTerm, schedule: weekly({ monday: school('8:00-13:00') }) },
        expect: ['warning', 'minor'],
        origin: 'catalogue: a pure school day is a warning',
      },
      {
        facts: {
          ...adultTerm,
          schedule: weekly({ monday: company('20:00-24:00'), tuesday: company('0:00-3:00') }),
        },
        expect: ['error', 'adult'],
        says: ['7 u'],
        origin: 'catalogue: blocks that touch at midnight are one',
      },
    ],
    unknown: [
      { facts: minorTerm, missing: ['schedule'], origin: 'reasoning' },
      { facts: { schedule: tuesday('8:00-13:00') }, missing: ['learner.birthDate'], origin: 'only a minor may not' },
    ],
  },
  'schedule/break-too-short': {
    pass: [
      { facts: { ...minorTerm, schedule: weekly(sampleWeek) }, origin: 'T 7.1: 15 + 30 + 15 = 60, longest 30' },
      { facts: { ...minorTerm, schedule: tuesday('8:00-11:00 11:30-13:30') }, origin: 'H038: 5 h with 30 min' },
      { facts: { ...minorTerm, schedule: tuesday('8:00-11:00 11:30-14:30') }, origin: 'H043: exactly 6 h with 30 min' },
      { facts: { ...minorTerm, schedule: tuesday('8:00-12:30') }, origin: 'boundary: 4 h 30 needs no break' },
      {
        facts: { ...adultTerm, schedule: tuesday('6:00-10:00 10:30-14:30') },
        origin: 'H107: an adult passes with 30 min',
      },
    ],
    finding: [
      {
        facts: { ...minorTerm, schedule: tuesday('6:00-10:00 10:30-14:30') },
        expect: ['error', 'too-little'],
        says: ['8 u met 30 min pauze', 'minstens 1 u'],
        origin: 'H042 and H107: sample B, 8 h with 30 min',
      },
      {
        facts: { ...minorTerm, schedule: tuesday('7:30-12:00 12:30-16:30') },
        expect: ['error', 'too-little'],
        origin: 'H098: sample A with the short breaks as work',
      },
      {
        facts: { ...turning18, schedule: tuesday('8:00-14:30') },
        expect: [
          ['error', 'too-little'],
          ['error', 'too-little'],
        ],
        says: ['minstens 1 u zijn (tot en met 29 februari 2024).', 'minstens 15 min zijn.'],
        origin: 'T 1.1: both regimes are judged; only what holds for a minor has a last day',
      },
      {
        facts: { ...minorTerm, schedule: tuesday('8:00-17:00', '10:00-10:20 12:00-12:20 15:00-15:20') },
        expect: ['error', 'not-at-once'],
        says: ['20 min', '30 min'],
        origin: 'H041: 20 + 20 + 20',
      },
      {
        facts: { ...minorTerm, schedule: tuesday('8:00-11:00 11:29-13:01') },
        expect: ['error', 'too-little'],
        origin: 'boundary: 29 min on a day of 4 h 32',
      },
      {
        facts: { ...minorTerm, schedule: tuesday('8:00-11:00 11:30-14:31') },
        expect: ['error', 'too-little'],
        origin: 'boundary: 6 h 01 needs an hour',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly(sampleWeek, { studyDays: [{ date: '2024-05-13', ...company('8:00-12:00 12:30-16:30') }] }),
        },
        expect: ['error', 'too-little'],
        says: ['13 mei 2024'],
        origin: 'H103: the study day of sample A (on a Monday inside the agreement)',
      },
      {
        facts: { ...adultTerm, schedule: tuesday('8:00-14:01') },
        expect: ['error', 'too-little'],
        says: ['minstens 15 min zijn.'],
        origin: 'T WT-BREAK-ADULT; no last day for who is an adult already',
      },
      {
        facts: { ...minorTerm, schedule: weekly({ monday: school('8:00-12:00 12:30-16:00') }) },
        expect: ['warning', 'too-little'],
        origin: 'catalogue: a pure school day is a warning',
      },
    ],
    unknown: [
      { facts: minorTerm, missing: ['schedule'], origin: 'reasoning' },
      {
        facts: { schedule: tuesday('6:00-10:00 10:30-14:30') },
        missing: ['learner.birthDate'],
        origin: 'H107: depends on the age',
      },
    ],
  },
  'schedule/daily-rest': {
    pass: [
      { facts: { ...minorTerm, schedule: weekly(sampleWeek) }, origin: 'T 7.1: at least 14 h 40' },
      {
        facts: {
          ...adultTerm,
          'company.jointCommittee': '302',
          schedule: weekly({ monday: company('14:00-21:30'), tuesday: company('8:30-12:30') }),
        },
        origin: 'H052: 21:30 to 8:30 is 11 h',
      },
      {
        facts: {
          ...adultTerm,
          'company.jointCommittee': '124',
          schedule: weekly({ monday: company('14:00-20:00'), tuesday: company('7:00-12:30') }),
        },
        origin: 'H053: 20:00 to 7:00',
      },
      {
        facts: { ...adultTerm, schedule: weekly({ monday: company('20:00-24:00'), tuesday: company('0:00-2:00') }) },
        origin: 'catalogue: a shift over midnight is one',
      },
      {
        facts: {
          ...adultTerm,
          schedule: weekly({ monday: company('22:00-24:00'), tuesday: company('0:00-2:00 2:30-6:00') }),
        },
        origin: 'a break in a shift over midnight is no rest between two days',
      },
      {
        facts: {
          ...turning18,
          'company.jointCommittee': '302',
          schedule: weekly(
            { friday: company('8:30-12:00') },
            { studyDays: [{ date: '2024-02-29', ...company('14:00-21:00') }] },
          ),
        },
        origin: 'catalogue: the age on the second day decides; 11 h 30 on the night before the 18th birthday',
      },
    ],
    finding: [
      {
        facts: { ...minorTerm, schedule: weekly({ monday: company('14:00-21:30'), tuesday: company('8:30-12:30') }) },
        expect: ['error', 'too-short'],
        says: ['21:30', '8:30', '11 u rust', '12 u'],
        origin: 'H055: 11 h is too little for a minor',
      },
      {
        facts: { ...adultTerm, schedule: weekly({ monday: company('14:00-20:01'), tuesday: company('7:00-12:30') }) },
        expect: ['error', 'too-short'],
        origin: 'H054: after 20:00',
      },
      {
        facts: {
          ...adultTerm,
          'company.jointCommittee': '311',
          schedule: weekly({ monday: company('14:00-21:00'), tuesday: company('8:30-12:30') }),
        },
        expect: ['error', 'too-short'],
        origin: 'T 3: PC 311, 12 h for everybody',
      },
      {
        facts: { ...minorTerm, schedule: weekly({ monday: company('14:00-20:00'), tuesday: school('7:30-12:00') }) },
        expect: ['warning', 'too-short'],
        origin: 'T WT-REST-DAILY-MINOR, note: school on one side',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly({
            monday: { ...school('8:20-12:00', '', 4), ...company('17:00-20:30') },
            tuesday: company('8:00-12:00'),
          }),
        },
        expect: ['error', 'too-short'],
        says: ['20:30', '8:00', '11 u 30 rust'],
        origin: 'T WT-REST-DAILY-MINOR, note: company work on both sides, with lessons earlier on the first day',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly({
            monday: company('12:00-20:30'),
            tuesday: { ...school('7:30-8:00', '', 1), ...company('8:15-12:00') },
          }),
        },
        expect: ['error', 'too-short'],
        says: ['20:30', '7:30', '11 u rust'],
        origin: 'T WT-REST-DAILY-MINOR, note: from company to company it is 11 h 45, whatever the lesson counts for',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly({
            monday: company('12:00-20:00'),
            tuesday: { ...school('7:30-8:00', '', 1), ...company('8:15-12:00') },
          }),
        },
        expect: ['warning', 'too-short'],
        origin:
          'T WT-REST-DAILY-MINOR, note: from company to company it is 12 h 15; the lesson before it is not settled',
      },
      {
        facts: { ...minorTerm, schedule: weekly({ sunday: company('14:00-20:00'), monday: company('7:30-12:00') }) },
        expect: ['error', 'too-short'],
        says: ['maandag'],
        origin: 'catalogue: a cycle wraps round',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly(
            { monday: company('12:00-19:30') },
            { studyDays: [{ date: '2024-03-05', ...company('7:00-12:00') }] },
          ),
        },
        expect: ['error', 'too-short'],
        says: ['5 maart 2024'],
        origin: 'catalogue: dated days compared with the days around them',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly(
            { wednesday: company('6:00-10:00') },
            { studyDays: [{ date: '2024-03-05', ...company('12:00-19:30') }] },
          ),
        },
        expect: ['error', 'too-short-after'],
        says: ['Op 5 maart 2024 stopt de leerling om 19:30 en de dag erna begint hij om 6:00'],
        origin: 'catalogue: dated days compared with the days around them, the day after too',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly(sampleWeek, {
            studyDays: [
              { date: '2024-03-04', ...company('12:00-19:30') },
              { date: '2024-03-05', ...company('6:00-10:00') },
            ],
          }),
        },
        expect: ['error', 'too-short'],
        origin: 'two dated days in a row: their rest is named once',
      },
      {
        facts: {
          ...adultTerm,
          'company.jointCommittee': '302',
          schedule: weekly({ friday: company('18:00-24:00'), saturday: company('0:00-2:00 10:00-14:00') }),
        },
        expect: ['error', 'after-midnight'],
        says: ['Op zaterdag', '2:00', '10:00', '8 u rust'],
        origin: 'catalogue: blocks that touch at midnight are one; 2:00 to 10:00 is 8 h',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly({
            monday: company('14:00-21:30'),
            tuesday: company('8:30-12:30 14:00-21:30'),
            wednesday: company('8:30-12:30'),
          }),
        },
        expect: ['error', 'too-short'],
        says: ['Op dinsdag en woensdag begint de leerling om 8:30'],
        origin: 'the same rest before several days is one sentence',
      },
    ],
    unknown: [
      { facts: minorTerm, missing: ['schedule'], origin: 'reasoning' },
      {
        facts: { schedule: weekly({ monday: company('14:00-21:30'), tuesday: company('8:30-12:30') }) },
        missing: ['learner.birthDate'],
        origin: 'H052 and H055: depends on the age',
      },
      {
        facts: { ...adultTerm, schedule: weekly({ monday: company('14:00-21:00'), tuesday: company('8:30-12:30') }) },
        missing: ['company.jointCommittee'],
        origin: 'T 3: 11 h 30 is too little in PC 311 only',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly([sampleWeek, sampleWeek, {}], {
            studyDays: [{ date: '2024-03-05', ...company('8:00-12:00') }],
          }),
        },
        missing: ['schedule'],
        origin: 'catalogue: three weeks without a first Monday; what comes before the dated day?',
      },
    ],
  },
  'schedule/blocks-overlap': {
    pass: [
      { facts: { schedule: weekly(sampleWeek) }, origin: 'sample A' },
      {
        facts: { schedule: weekly({ monday: { ...school('8:20-12:00'), ...company('12:00-16:00') } }) },
        origin: 'boundary: blocks that touch do not overlap',
      },
    ],
    finding: [
      {
        facts: { schedule: weekly(sampleTwoWeeks) },
        expect: [
          ['error', 'both-places'],
          ['error', 'both-places'],
        ],
        says: ['donderdag (week 1)', 'tussen 8:20 en 14:30', 'donderdag (week 2)', 'tussen 10:00 en 16:50'],
        origin: 'H105 and H106: sample B, Thursday',
      },
      {
        facts: { schedule: tuesday('8:00-12:00 11:00-15:00') },
        expect: ['error', 'one-place'],
        says: ['11:00', '12:00'],
        origin: 'reasoning',
      },
    ],
    unknown: [{ facts: {}, missing: ['schedule'], origin: 'reasoning' }],
  },
  'schedule/annex-wording': {
    pass: [
      { facts: { 'documents.annexStatedAverage': '38:00', 'hours.average': '38:00' }, origin: 'boundary: the same' },
      { facts: { 'documents.annexStatedAverage': '36:00', 'hours.average': '38:00' }, origin: 'reasoning' },
    ],
    finding: [
      {
        facts: { 'documents.annexStatedAverage': '40:00', 'hours.average': '38:00' },
        expect: ['error', 'effective-called-average'],
        says: ['40 u', '38 u'],
        origin: 'T 7.1, defect 1: the sample annex calls 40 the average',
      },
    ],
    unknown: [{ facts: { 'hours.average': '38:00' }, missing: ['documents.annexStatedAverage'], origin: 'reasoning' }],
  },
  'schedule/compensation-day-not-worked': {
    pass: [
      { facts: { ...term, schedule: withDays(['2023-12-26', '2024-01-05']) }, origin: 'Tuesday and Friday' },
      { facts: { ...term, schedule: withDays(correctedRestDays) }, origin: 'T 7.1: the corrected list' },
      {
        facts: {
          ...term,
          'company.jointCommittee': '124',
          schedule: weekly({ tuesday: sampleWeek.tuesday }, { compensationDays: ['2024-01-02', '2024-01-03'] }),
        },
        origin: 'T 2.4: construction follows its list, also on a Wednesday without hours',
      },
    ],
    finding: [
      {
        facts: {
          ...term,
          'company.jointCommittee': '124',
          schedule: weekly({ tuesday: sampleWeek.tuesday }, { compensationDays: ['2024-01-03', '2024-01-10'] }),
        },
        expect: ['error', 'not-worked'],
        says: ['Op 10 januari 2024 heeft'],
        origin: 'a Wednesday without hours that is not on the list of construction',
      },
      {
        facts: { ...term, schedule: weekly({ tuesday: sampleWeek.tuesday }, { compensationDays: ['2024-01-03'] }) },
        expect: ['error', 'not-worked'],
        origin: 'T WT-ANNEX-DAYS-WEEKDAY: a free weekday, the sector not known',
      },
      {
        facts: { ...term, schedule: withDays(sampleRestDays) },
        expect: ['error', 'not-worked'],
        says: ['6 januari 2024', '19 mei 2024'],
        origin: 'H099 and H100: a Saturday and a Sunday in sample A',
      },
    ],
    unknown: [
      {
        facts: { schedule: withDays(['2024-01-06']) },
        missing: ['agreement.start', 'agreement.end'],
        origin: 'is it inside?',
      },
      {
        facts: {
          ...term,
          schedule: weekly([sampleWeek, {}, {}], { compensationDays: ['2024-03-04'] }),
        },
        missing: ['schedule'],
        origin: 'catalogue: three weeks without a first Monday cannot be placed',
      },
      {
        facts: { ...term, schedule: weekly({}, { compensationDays: ['2024-03-04'] }) },
        missing: ['schedule'],
        origin: 'the hours are not filled in yet: no day is a free one',
      },
    ],
    notApplicable: [{ facts: { ...term, schedule: withDays([]) }, origin: 'no days are listed' }],
  },
  'schedule/compensation-day-outside': {
    pass: [
      { facts: { ...term, schedule: withDays(correctedRestDays) }, origin: 'T 7.1: the corrected list' },
      { facts: { ...term, schedule: withDays(['2023-09-01', '2024-06-30']) }, origin: 'boundary: first and last day' },
    ],
    finding: [
      {
        facts: { ...term, schedule: withDays(sampleRestDays) },
        expect: ['error', 'outside'],
        says: ['14 augustus 2024, 30 en 31 oktober 2024'],
        origin: 'H102: three days after the agreement',
      },
      {
        facts: { 'agreement.start': '2023-09-01', schedule: withDays(['2023-08-31', '2024-01-04']) },
        expect: ['error', 'outside'],
        says: ['31 augustus 2023'],
        origin: 'catalogue: one known fact is enough for a finding',
      },
    ],
    unknown: [
      {
        facts: { schedule: withDays(sampleRestDays) },
        missing: ['agreement.start', 'agreement.end'],
        origin: 'reasoning',
      },
      {
        facts: { 'agreement.start': '2023-09-01', schedule: withDays(['2024-01-04']) },
        missing: ['agreement.end'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [{ facts: { ...term, schedule: withDays([]) }, origin: 'no days are listed' }],
  },
  'schedule/compensation-day-duplicate': {
    pass: [{ facts: { schedule: withDays(sampleRestDays) }, origin: 'sample A' }],
    finding: [
      {
        facts: { schedule: withDays(['2024-01-04', '2024-01-05', '2024-01-04']) },
        expect: ['error', 'twice'],
        says: ['4 januari 2024'],
        origin: 'T WT-ANNEX-DAYS-DUP',
      },
    ],
    unknown: [{ facts: {}, missing: ['schedule'], origin: 'reasoning' }],
    notApplicable: [{ facts: { schedule: withDays([]) }, origin: 'no days are listed' }],
  },
  'schedule/compensation-day-on-holiday': {
    pass: [
      {
        facts: { ...term, schedule: withDays(sampleRestDays) },
        origin: 'sample A: 19 May 2024 is Whit Sunday, no public holiday',
      },
    ],
    finding: [
      {
        facts: { ...term, schedule: withDays(['2024-05-20']) },
        expect: ['error', 'holiday'],
        says: ['20 mei 2024'],
        origin: 'T 4.1: Whit Monday 2024',
      },
    ],
    unknown: [
      {
        facts: { schedule: withDays(['2024-05-20']) },
        missing: ['agreement.start', 'agreement.end'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [{ facts: { ...term, schedule: withDays([]) }, origin: 'no days are listed' }],
  },
  'schedule/compensation-day-wrong-year': {
    pass: [
      {
        facts: { 'company.jointCommittee': '124', schedule: withDays(correctedRestDays) },
        origin: 'T 7.1: the corrected list',
      },
      { facts: { 'company.jointCommittee': '124', schedule: withDays(['2024-03-04']) }, origin: 'on no list at all' },
    ],
    finding: [
      {
        facts: { 'company.jointCommittee': '124', schedule: withDays(sampleRestDays) },
        expect: Array.from({ length: 8 }, () => ['warning', 'wrong-year'] as const),
        says: ['3 januari 2023', '6 januari 2023', '19 mei 2023', '14 augustus 2023', '31 oktober 2023'],
        origin: 'H101: eight days of sample A carry the year 2024 on the list of 2023',
      },
      {
        facts: { 'company.jointCommittee': '124', schedule: withDays(['2024-05-19']) },
        expect: ['warning', 'wrong-year'],
        says: ['19 mei 2024', '19 mei 2023'],
        origin: 'T WT-ANNEX-WRONG-YEAR',
      },
    ],
    unknown: [
      { facts: { schedule: withDays(sampleRestDays) }, missing: ['company.jointCommittee'], origin: 'reasoning' },
      {
        facts: { 'company.jointCommittee': '124', schedule: withDays(['2026-03-04']) },
        missing: ['schedule'],
        origin: 'T 4.5: the list of 2026 was not found',
      },
    ],
    notApplicable: [
      { facts: { 'company.jointCommittee': '112', schedule: withDays(sampleRestDays) }, origin: 'another sector' },
      { facts: { 'company.jointCommittee': '124', schedule: withDays([]) }, origin: 'no days are listed' },
    ],
  },
  'schedule/block-reversed': {
    pass: [
      { facts: { schedule: weekly(sampleWeek) }, origin: 'sample A' },
      {
        facts: { schedule: weekly({ monday: company('20:00-24:00'), tuesday: company('0:00-2:00') }) },
        origin: 'catalogue: a shift over midnight is two blocks',
      },
      { facts: { schedule: tuesday('8:00-') }, origin: 'half a block is another rule' },
    ],
    finding: [
      {
        facts: { schedule: tuesday('16:30-8:00') },
        expect: ['error', 'reversed'],
        says: ['Op dinsdag', '16:30', '8:00'],
        origin: 'reasoning',
      },
      { facts: { schedule: tuesday('8:00-8:00') }, expect: ['error', 'reversed'], origin: 'boundary: no length' },
      {
        facts: { schedule: tuesday('8:00-12:00', '10:15-10:00') },
        expect: ['error', 'reversed'],
        origin: 'a break too',
      },
    ],
    unknown: [{ facts: {}, missing: ['schedule'], origin: 'reasoning' }],
  },
  'schedule/break-outside-block': {
    pass: [
      { facts: { schedule: weekly(sampleWeek) }, origin: 'sample A' },
      {
        facts: { schedule: tuesday('8:00-12:00 12:30-16:30', '12:00-12:30') },
        origin: 'catalogue: a break in a gap is harmless',
      },
      { facts: { schedule: tuesday('8:00-12:00', '8:00-8:15') }, origin: 'boundary: at the very start' },
    ],
    finding: [
      {
        facts: { schedule: tuesday('8:00-12:00', '12:00-12:30') },
        expect: ['error', 'outside'],
        says: ['12:00 tot 12:30'],
        origin: 'T WT-ANNEX-BREAK-OUTSIDE',
      },
      {
        facts: { schedule: tuesday('8:00-12:00', '9:00-9:30 9:15-9:45') },
        expect: ['error', 'overlapping'],
        says: ['9:15 en 9:30'],
        origin: 'catalogue',
      },
      {
        facts: {
          schedule: weekly({ monday: { ...school('8:00-12:00', '13:00-13:15', 4), ...company('13:00-16:30') } }),
        },
        expect: ['error', 'outside'],
        origin: 'catalogue: a break belongs to its own place',
      },
    ],
    unknown: [{ facts: {}, missing: ['schedule'], origin: 'reasoning' }],
  },
  'schedule/lesson-hours-unknown': {
    pass: [{ facts: { schedule: weekly(sampleWeek) }, origin: 'sample A with eight lesson hours' }],
    finding: [
      {
        facts: { schedule: weekly({ monday: school('8:20-12:00') }) },
        expect: ['warning', 'unknown'],
        says: ['Op maandag'],
        origin: 'T 5.1: must be an input',
      },
    ],
    unknown: [{ facts: {}, missing: ['schedule'], origin: 'reasoning' }],
  },
  'schedule/incomplete': {
    pass: [{ facts: { schedule: weekly(sampleWeek) }, origin: 'sample A' }],
    finding: [
      {
        facts: { schedule: tuesday('8:00-12:00 12:30-') },
        expect: ['warning', 'half-block'],
        says: ['Op dinsdag'],
        origin: 'T 6.1: exact start and end',
      },
      {
        facts: { schedule: weekly([sampleWeek, {}]) },
        expect: ['warning', 'empty-week'],
        says: ['In week 2 staan'],
        origin: 'catalogue: a week without hours',
      },
    ],
    unknown: [{ facts: {}, missing: ['schedule'], origin: 'reasoning' }],
  },
  'schedule/period-too-short': {
    pass: [
      { facts: { schedule: weekly(sampleWeek) }, origin: 'sample A' },
      {
        facts: { schedule: tuesday('8:00-9:30 10:30-11:00'), 'company.jointCommittee': '124' },
        origin: 'boundary: 3 h from first start to last end',
      },
      {
        facts: { schedule: tuesday('8:00-10:00'), 'company.jointCommittee': '302' },
        origin: 'T WT-MIN-PERIOD: PC 302, 2 h',
      },
      {
        facts: { schedule: tuesday('8:00-9:00'), 'company.jointCommittee': '121' },
        origin: 'T WT-MIN-PERIOD: PC 121, 1 h',
      },
      {
        facts: {
          schedule: weekly({ monday: company('22:00-24:00'), tuesday: company('0:00-2:00') }),
          'company.jointCommittee': '330',
        },
        origin: 'catalogue: blocks that touch at midnight are one, here of 4 h',
      },
    ],
    finding: [
      {
        facts: { schedule: tuesday('8:00-10:59'), 'company.jointCommittee': '124' },
        expect: ['warning', 'too-short'],
        says: ['2 u 59', '3 u'],
        origin: 'boundary: one minute less',
      },
      {
        facts: { schedule: tuesday('8:00-9:59'), 'company.jointCommittee': '302' },
        expect: ['warning', 'too-short'],
        origin: 'boundary in PC 302',
      },
      {
        facts: {
          schedule: weekly({ monday: { ...school('10:00-12:00', '', 2), ...company('8:00-10:00 12:00-16:00') } }),
          'company.jointCommittee': '124',
        },
        expect: ['warning', 'too-short'],
        says: ['duurt een periode in de onderneming 2 u'],
        origin: 'catalogue: school in between splits it; the day has 6 h in the company',
      },
      {
        facts: { schedule: tuesday('8:00-8:45') },
        expect: ['warning', 'too-short'],
        origin: 'too short in every sector',
      },
    ],
    unknown: [
      {
        facts: { schedule: tuesday('8:00-10:00') },
        missing: ['company.jointCommittee'],
        origin: 'right in PC 302 only',
      },
      { facts: {}, missing: ['schedule'], origin: 'reasoning' },
    ],
  },
  'schedule/weekly-rest': {
    pass: [
      { facts: { schedule: weekly(sampleWeek) }, origin: 'sample A: Saturday and Sunday free' },
      { facts: { schedule: weekly(everyDay('8:00-13:00', 6)) }, origin: 'Saturday 13:00 to Monday 8:00 is 43 h' },
      {
        facts: { schedule: weekly({ ...everyDay('8:00-13:00', 6), saturday: company('13:00-21:00') }) },
        origin: 'boundary: Saturday 21:00 to Monday 8:00 is 35 h',
      },
    ],
    finding: [
      {
        facts: { schedule: weekly(everyDay('8:00-13:00', 7)) },
        expect: ['error', 'every-week'],
        says: ['35 u'],
        origin: 'T WT-REST-WEEKLY',
      },
      {
        facts: { schedule: weekly({ ...everyDay('8:00-13:00', 6), saturday: company('13:00-21:01') }) },
        expect: ['error', 'every-week'],
        origin: 'boundary: 34 h 59',
      },
      {
        facts: {
          schedule: weekly(everyDay('8:00-13:00', 6), {
            studyDays: [{ date: '2024-03-10', ...company('8:00-12:00') }],
          }),
        },
        expect: ['error', 'dated'],
        says: ['4 maart 2024'],
        origin: 'catalogue: on each dated exception; a Sunday between two weeks of six days',
      },
      {
        facts: {
          schedule: weekly(
            {
              ...Object.fromEntries(
                ['tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, company('8:00-12:00')]),
              ),
              saturday: company('14:00-22:00'),
            },
            { studyDays: [{ date: '2024-03-04', ...company('8:00-12:00') }] },
          ),
        },
        expect: ['error', 'dated'],
        says: ['26 februari 2024'],
        origin: 'a dated Monday cuts the rest short that began on Saturday, in the week before',
      },
      {
        facts: { schedule: weekly([everyDay('8:00-13:00', 5), everyDay('8:00-13:00', 7)]) },
        expect: ['error', 'pattern'],
        says: ['week 2'],
        origin: 'catalogue: every week of the cycle; the free weekend of week 1 ends in week 1',
      },
    ],
    unknown: [
      { facts: {}, missing: ['schedule'], origin: 'reasoning' },
      {
        facts: {
          schedule: weekly([sampleWeek, sampleWeek, {}], {
            studyDays: [{ date: '2024-03-10', ...company('8:00-12:00') }],
          }),
        },
        missing: ['schedule'],
        origin: 'catalogue: three weeks without a first Monday',
      },
    ],
  },
  'schedule/sunday-minor': {
    pass: [{ facts: { ...minorTerm, schedule: weekly(sampleWeek) }, origin: 'sample A' }],
    finding: [
      {
        facts: { ...minorTerm, 'company.jointCommittee': '124', schedule: everySunday },
        expect: ['error', 'forbidden'],
        says: ['Op zondag'],
        origin: 'H074: PC 124',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '118', schedule: oneSundayInTwo },
        expect: ['warning', 'uncertain'],
        says: ['enkele sectoren mogen afwijken'],
        origin: 'H071: PC 118 without its subcommittee may be a bakery',
      },
      {
        facts: { ...minorTerm, 'agreement.type': 'SAO', 'company.jointCommittee': '202', schedule: everySunday },
        expect: ['error', 'student-contract'],
        says: ['202', 'niet met deze overeenkomst'],
        origin: 'H073: student contracts only',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '118.03', schedule: oneSundayInTwo },
        expect: ['info', 'allowed'],
        says: ['118.03'],
        origin: 'H071: bakery, one in two',
      },
      {
        facts: { ...turning18, 'company.jointCommittee': '302', schedule: oneSundayInTwo },
        expect: ['info', 'allowed'],
        says: ['tot en met 29 februari 2024'],
        origin: 'catalogue: what is found for a minor says until when it holds',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '302', schedule: everySunday },
        expect: ['error', 'two-in-a-row'],
        origin: 'catalogue: two Sundays in a row',
      },
      {
        facts: {
          ...minorTerm,
          'company.jointCommittee': '118.03',
          'learner.birthDate': '2008-03-14',
          schedule: oneSundayInTwo,
        },
        expect: ['error', 'too-young'],
        says: ['16 jaar'],
        origin: 'H072: bakery at 15',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '314', schedule: everySunday },
        expect: ['warning', 'uncertain'],
        origin: 'H076: the derogation depends on place and season',
      },
      {
        facts: { ...minorTerm, schedule: everySunday },
        expect: ['warning', 'uncertain'],
        origin: 'catalogue: sector unknown',
      },
    ],
    unknown: [
      { facts: { schedule: everySunday }, missing: ['learner.birthDate'], origin: 'reasoning' },
      { facts: minorTerm, missing: ['schedule'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { ...adultTerm, schedule: everySunday }, origin: 'adults have a rule of their own' },
      { facts: adultTerm, origin: 'an adult, whatever the schedule' },
      {
        facts: { 'learner.birthDate': '2005-09-01', 'agreement.start': '2023-09-01', schedule: everySunday },
        origin: 'boundary: 18 on the first day',
      },
    ],
  },
  'schedule/extra-rest-day': {
    pass: [
      { facts: { ...minorTerm, schedule: weekly(sampleWeek) }, origin: 'H059: Saturday and Sunday free' },
      {
        facts: { ...minorTerm, schedule: weekly({ tuesday: company('8:00-12:00'), saturday: company('8:00-12:00') }) },
        origin: 'Monday free',
      },
    ],
    finding: [
      {
        facts: { ...minorTerm, schedule: weekly({ monday: company('8:00-12:00'), saturday: company('8:00-12:00') }) },
        expect: ['error', 'company'],
        says: ['Op zaterdag'],
        origin: 'H058',
      },
      {
        facts: {
          ...minorTerm,
          'company.jointCommittee': '302',
          schedule: weekly([
            {},
            Object.fromEntries(['saturday', 'sunday'].map((day) => [day, company('8:00-12:00')])),
            { monday: company('8:00-12:00') },
          ]),
        },
        expect: ['error', 'company'],
        says: ['Op zaterdag (week 2)'],
        origin: 'H075: PC 302 may work on the Sunday, but not on both days next to it',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly({ monday: school('8:20-12:00', '', 4), saturday: company('8:00-12:00') }),
        },
        expect: ['warning', 'school'],
        origin: 'T WT-EXTRA-REST-DAY-MINOR: school on Monday',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly({ monday: school('8:20-12:00', '', 4), saturday: school('8:20-12:00', '', 4) }),
        },
        expect: ['warning', 'school'],
        says: ['Minstens een van beide'],
        origin: 'both are school days: what is said of them is true of both',
      },
    ],
    unknown: [
      {
        facts: { schedule: weekly({ monday: company('8:00-12:00'), saturday: company('8:00-12:00') }) },
        missing: ['learner.birthDate'],
        origin: 'reasoning',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly([{ monday: company('8:00-12:00') }, { monday: company('8:00-12:00') }, {}], {
            studyDays: [{ date: '2024-03-09', ...company('8:00-12:00') }],
          }),
        },
        missing: ['schedule'],
        origin: 'catalogue: three weeks without a first Monday; is the Monday free?',
      },
    ],
    notApplicable: [
      {
        facts: { ...adultTerm, schedule: weekly({ monday: company('8:00-12:00'), saturday: company('8:00-12:00') }) },
        origin: 'adults',
      },
      { facts: adultTerm, origin: 'an adult, whatever the schedule' },
    ],
  },
  'schedule/sunday-adult': {
    pass: [{ facts: { ...adultTerm, schedule: weekly(sampleWeek) }, origin: 'sample A' }],
    finding: [
      {
        facts: { ...adultTerm, 'company.jointCommittee': '124', schedule: everySunday },
        expect: ['warning', 'check'],
        says: ['Op zondag'],
        origin: 'T WT-SUNDAY-ADULT',
      },
      {
        facts: { ...adultTerm, 'company.jointCommittee': '319.01', schedule: everySunday },
        expect: ['info', 'allowed'],
        origin: 'catalogue: PC 319(.x)',
      },
      {
        facts: { ...adultTerm, schedule: everySunday },
        expect: ['warning', 'check'],
        origin: 'catalogue: sector unknown',
      },
    ],
    unknown: [
      { facts: { schedule: everySunday }, missing: ['learner.birthDate'], origin: 'reasoning' },
      {
        facts: { 'agreement.start': '2023-09-01', 'learner.birthDate': '2006-03-01', schedule: everySunday },
        missing: ['agreement.end'],
        origin: 'whether the 18th birthday lies inside',
      },
    ],
    notApplicable: [
      { facts: { ...minorTerm, schedule: everySunday }, origin: 'minors have a rule of their own' },
      { facts: minorTerm, origin: 'a minor until the end, whatever the schedule' },
    ],
  },
  'schedule/night-minor': {
    pass: [
      { facts: { ...minorTerm, schedule: tuesday('6:00-10:00 10:30-14:30') }, origin: 'H061: from 6:00' },
      { facts: { ...minorTerm, schedule: tuesday('14:00-20:00') }, origin: 'boundary: until 20:00' },
      {
        facts: { ...minorTerm, schedule: weekly({ monday: school('17:00-21:00', '', 4) }) },
        origin: 'company time alone counts',
      },
    ],
    finding: [
      {
        facts: { ...minorTerm, 'company.jointCommittee': '124', schedule: tuesday('5:45-14:15') },
        expect: ['error', 'forbidden'],
        says: ['5:45'],
        origin: 'H062: from 5:45',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '124', schedule: tuesday('5:00-9:00 17:00-21:00') },
        expect: ['error', 'forbidden'],
        says: ['tussen 5:00 en 6:00'],
        origin: 'work in the morning and in the evening: not the whole day between is night',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '118', schedule: tuesday('4:30-8:30') },
        expect: ['warning', 'uncertain'],
        says: ['Voor bakkerijen'],
        origin: 'T 1.5: PC 118 without its subcommittee may be a bakery',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '302', schedule: tuesday('16:00-22:45') },
        expect: ['info', 'allowed'],
        says: ['23:00'],
        origin: 'H063: PC 302 until 22:45',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '302', schedule: tuesday('16:00-23:15') },
        expect: ['error', 'beyond'],
        says: ['20:00 en 23:15', 'vanaf 16 jaar van 6:00 tot 23:00'],
        origin: 'H064: until 23:15',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '302', schedule: tuesday('5:30-10:00') },
        expect: ['error', 'beyond'],
        says: ['5:30 en 6:00', 'van 6:00 tot 23:00'],
        origin: 'T 1.5: PC 302 may work later, not earlier',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '302', schedule: tuesday('16:00-23:00') },
        expect: ['info', 'allowed'],
        origin: 'boundary: until 23:00',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '302', schedule: tuesday('16:00-23:01') },
        expect: ['error', 'beyond'],
        origin: 'boundary: until 23:01',
      },
      {
        facts: {
          ...minorTerm,
          'company.jointCommittee': '302',
          'learner.birthDate': '2008-03-14',
          schedule: tuesday('16:00-21:00'),
        },
        expect: ['error', 'forbidden'],
        origin: 'H065: at 15',
      },
      {
        facts: { ...minorTerm, 'company.jointCommittee': '118.03', schedule: tuesday('5:00-12:00') },
        expect: ['warning', 'uncertain'],
        origin: 'T 1.5: bakery, hours not seen',
      },
      {
        facts: { ...minorTerm, schedule: tuesday('16:00-20:01') },
        expect: ['error', 'forbidden'],
        origin: 'boundary, sector unknown',
      },
    ],
    unknown: [{ facts: { schedule: tuesday('16:00-21:00') }, missing: ['learner.birthDate'], origin: 'reasoning' }],
    notApplicable: [
      { facts: { ...adultTerm, schedule: tuesday('16:00-21:00') }, origin: 'adults have a rule of their own' },
      { facts: adultTerm, origin: 'an adult, whatever the schedule' },
    ],
  },
  'schedule/night-never': {
    pass: [{ facts: { ...minorTerm, schedule: tuesday('4:00-8:00') }, origin: 'boundary: 4:00' }],
    finding: [
      {
        facts: {
          ...minorTerm,
          'company.jointCommittee': '302',
          schedule: weekly({ monday: company('23:30-24:00'), tuesday: company('0:00-3:00') }),
        },
        expect: ['error', 'never'],
        says: ['Op dinsdag', '0:00 en 3:00'],
        origin: 'H067: 23:30-3:00 in any sector',
      },
      { facts: { ...minorTerm, schedule: tuesday('3:59-8:00') }, expect: ['error', 'never'], origin: 'boundary: 3:59' },
    ],
    unknown: [{ facts: { schedule: tuesday('3:00-8:00') }, missing: ['learner.birthDate'], origin: 'reasoning' }],
    notApplicable: [
      { facts: { ...adultTerm, schedule: tuesday('3:00-8:00') }, origin: 'minors only' },
      { facts: adultTerm, origin: 'an adult, whatever the schedule' },
    ],
  },
  'schedule/night-adult': {
    pass: [{ facts: { ...adultTerm, schedule: tuesday('6:00-14:00') }, origin: 'boundary: from 6:00' }],
    finding: [
      {
        facts: { ...adultTerm, 'company.jointCommittee': '124', schedule: tuesday('16:00-20:01') },
        expect: ['warning', 'check'],
        says: ['20:00 en 20:01'],
        origin: 'boundary: 20:01',
      },
      {
        facts: { ...adultTerm, 'company.jointCommittee': '330', schedule: tuesday('16:00-22:00') },
        expect: ['info', 'allowed'],
        origin: 'catalogue: PC 330',
      },
    ],
    unknown: [{ facts: { schedule: tuesday('16:00-22:00') }, missing: ['learner.birthDate'], origin: 'reasoning' }],
    notApplicable: [
      { facts: { ...minorTerm, schedule: tuesday('16:00-22:00') }, origin: 'minors have a rule of their own' },
      { facts: minorTerm, origin: 'a minor until the end, whatever the schedule' },
    ],
  },
  'schedule/public-holiday': {
    pass: [
      {
        facts: {
          'agreement.start': '2023-09-01',
          'agreement.end': '2023-12-31',
          schedule: weekly({ monday: company('8:00-12:00') }),
        },
        origin: 'T 4.1: no holiday on a Monday in term (25 December is in the holiday)',
      },
      {
        facts: {
          'agreement.start': '2024-04-15',
          'agreement.end': '2024-05-08',
          schedule: weekly(sampleWeek, { studyDays: [{ date: '2024-05-01' }] }),
        },
        origin: 'design § 6: a study day replaces all hours of its date, here by none',
      },
    ],
    finding: [
      {
        facts: { 'agreement.start': '2024-04-15', 'agreement.end': '2024-06-30', schedule: weekly(sampleWeek) },
        expect: ['info', 'pattern'],
        says: ['1 mei 2024', 'werkt hij normaal niet'],
        origin: 'T 4.1: 1 May 2024 is a Wednesday; 9 and 20 May are school days',
      },
      {
        facts: {
          'agreement.start': '2024-04-15',
          'agreement.end': '2024-06-30',
          schedule: weekly([sampleWeek, sampleWeek, sampleWeek]),
        },
        expect: ['info', 'pattern'],
        origin: 'three weeks without a first Monday that all have company hours on a Wednesday',
      },
      {
        facts: { schedule: weekly(sampleWeek, { studyDays: [{ date: '2024-05-20', ...company('8:00-12:00') }] }) },
        expect: ['warning', 'dated'],
        says: ['20 mei 2024'],
        origin: 'T WT-HOLIDAY: a dated entry',
      },
      {
        facts: {
          'company.jointCommittee': '124',
          schedule: weekly(sampleWeek, { studyDays: [{ date: '2023-11-13', ...company('8:00-12:00') }] }),
        },
        expect: ['warning', 'dated'],
        says: ['13 november 2023'],
        origin: 'T 4.1: the replacement day in PC 124',
      },
    ],
    unknown: [
      { facts: { schedule: weekly(sampleWeek) }, missing: ['agreement.start', 'agreement.end'], origin: 'reasoning' },
      { facts: term, missing: ['schedule'], origin: 'reasoning' },
      {
        facts: {
          'agreement.start': '2024-04-15',
          'agreement.end': '2024-06-30',
          schedule: weekly([sampleWeek, sampleWeek, {}]),
        },
        missing: ['schedule'],
        origin: 'catalogue: three weeks without a first Monday; which week holds 1 May?',
      },
    ],
  },
  'schedule/compensation-day-suspended': {
    pass: [
      {
        facts: { ...term, schedule: withDays(['2024-05-10']) },
        origin: 'catalogue: the Friday after Ascension is no holiday period',
      },
    ],
    finding: [
      {
        facts: { ...term, schedule: withDays(['2024-04-02']) },
        expect: ['warning', 'suspended'],
        says: ['2 april 2024'],
        origin: 'T 2.3: Easter holiday',
      },
      {
        facts: { ...term, 'company.jointCommittee': '124', schedule: withDays(['2024-04-02']) },
        expect: ['info', 'construction'],
        origin: 'T 2.4: construction',
      },
    ],
    unknown: [
      {
        facts: { schedule: withDays(['2024-04-02']) },
        missing: ['agreement.start', 'agreement.end'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [{ facts: { ...term, schedule: withDays([]) }, origin: 'no days are listed' }],
  },
  'schedule/compensation-day-not-sector-day': {
    pass: [
      {
        facts: { 'company.jointCommittee': '124', schedule: withDays(correctedRestDays) },
        origin: 'T 7.1: the corrected list',
      },
    ],
    finding: [
      {
        facts: { 'company.jointCommittee': '124', schedule: withDays(sampleRestDays) },
        expect: ['warning', 'not-listed'],
        says: ['6 januari 2024, 19 mei 2024, 14 augustus 2024, 30 en 31 oktober 2024'],
        origin: 'T 7.1: five are not on the list of their year',
      },
      {
        facts: { 'company.jointCommittee': '124', schedule: withDays(['2026-01-02']) },
        expect: ['info', 'list-unknown'],
        says: ['2 januari 2026'],
        origin: 'T 4.5: the list of 2026 was not found',
      },
    ],
    unknown: [
      { facts: { schedule: withDays(sampleRestDays) }, missing: ['company.jointCommittee'], origin: 'reasoning' },
    ],
    notApplicable: [
      { facts: { 'company.jointCommittee': '302', schedule: withDays(sampleRestDays) }, origin: 'another sector' },
      { facts: { 'company.jointCommittee': '124', schedule: withDays([]) }, origin: 'no days are listed' },
    ],
  },
  'schedule/sector-rest-day-missing': {
    pass: [
      {
        facts: { ...term, 'company.jointCommittee': '124', schedule: withDays(correctedRestDays) },
        origin: 'T 7.1: the corrected list',
      },
    ],
    finding: [
      {
        facts: { ...term, 'company.jointCommittee': '124', schedule: withDays(sampleRestDays) },
        expect: ['info', 'missing'],
        says: ['30, 31 oktober 2023, 2 januari 2024, 2 april 2024 en 10 mei 2024'],
        origin: 'T 7.1: what the sample leaves out',
      },
      {
        facts: {
          'company.jointCommittee': '124',
          'agreement.start': '2024-09-01',
          'agreement.end': '2025-06-30',
          schedule: withDays(['2024-12-23']),
        },
        expect: ['info', 'missing'],
        says: ['24, 26, 27, 30 en 31 december 2024'],
        origin: 'T 4.5: the list of 2025 was not found, that of 2024 was: a finding before unknown',
      },
    ],
    unknown: [
      {
        facts: { 'company.jointCommittee': '124', schedule: withDays(sampleRestDays) },
        missing: ['agreement.start', 'agreement.end'],
        origin: 'reasoning',
      },
      {
        facts: {
          'company.jointCommittee': '124',
          'agreement.start': '2025-09-01',
          'agreement.end': '2026-06-30',
          schedule: withDays(sampleRestDays),
        },
        missing: ['agreement.end'],
        origin: 'T 4.5: the lists were not found',
      },
    ],
    notApplicable: [
      {
        facts: { ...term, 'company.jointCommittee': '112', schedule: withDays(sampleRestDays) },
        origin: 'another sector',
      },
    ],
  },
  'schedule/sector-rest-day-worked': {
    pass: [
      {
        facts: { ...term, 'company.jointCommittee': '124', schedule: withDays(correctedRestDays) },
        origin: 'T 7.1: every day is listed',
      },
    ],
    finding: [
      {
        facts: { ...term, 'company.jointCommittee': '124', schedule: withDays([]) },
        expect: ['warning', 'pattern'],
        says: ['10 mei 2024'],
        origin: 'T 2.4: only the Friday after Ascension lies in term',
      },
      {
        facts: {
          ...term,
          'company.jointCommittee': '124',
          schedule: weekly(
            { monday: sampleWeek.monday },
            { studyDays: [{ date: '2024-05-10', ...company('8:00-12:00') }] },
          ),
        },
        expect: ['error', 'dated'],
        says: ['10 mei 2024'],
        origin: 'H080: working on a rest day',
      },
    ],
    unknown: [
      {
        facts: { 'company.jointCommittee': '124', schedule: withDays([]) },
        missing: ['agreement.start', 'agreement.end'],
        origin: 'reasoning',
      },
      {
        facts: { ...term, 'company.jointCommittee': '124', schedule: weekly([sampleWeek, sampleWeek, {}]) },
        missing: ['schedule'],
        origin: 'catalogue: three weeks without a first Monday; which week holds 10 May 2024?',
      },
      {
        facts: {
          'company.jointCommittee': '124',
          'agreement.start': '2025-09-01',
          'agreement.end': '2026-06-30',
          schedule: withDays([]),
        },
        missing: ['agreement.end'],
        origin: 'T 4.5: the lists were not found',
      },
    ],
    notApplicable: [
      { facts: { ...term, 'company.jointCommittee': '112', schedule: withDays([]) }, origin: 'another sector' },
    ],
  },
  'schedule/study-day': {
    pass: [
      { facts: { ...term, schedule: withStudyDay('2024-03-04') }, origin: 'a Monday with school, in term' },
      {
        facts: { ...term, 'agreement.start': '2023-09-04', schedule: withStudyDay('2023-09-04') },
        origin: 'boundary: the first day of the agreement',
      },
      {
        facts: { ...term, 'agreement.end': '2024-06-27', schedule: withStudyDay('2024-06-27') },
        origin: 'boundary: the last day of the agreement',
      },
    ],
    finding: [
      {
        facts: { ...term, schedule: withStudyDay('2023-05-15') },
        expect: ['warning', 'outside'],
        says: ['15 mei 2023'],
        origin: 'T 7.1, defect 5: the study day of sample A',
      },
      {
        facts: { ...term, 'agreement.start': '2023-09-05', schedule: withStudyDay('2023-09-04') },
        expect: ['warning', 'outside'],
        origin: 'boundary: the day before the agreement',
      },
      {
        facts: { ...term, 'agreement.end': '2024-06-26', schedule: withStudyDay('2024-06-27') },
        expect: ['warning', 'outside'],
        origin: 'boundary: the day after the agreement',
      },
      {
        facts: { ...term, schedule: withStudyDay('2024-03-05') },
        expect: ['warning', 'no-school-day'],
        says: ['5 maart 2024'],
        origin: 'T 4.3: a Tuesday in the company',
      },
      {
        facts: { ...term, schedule: withStudyDay('2024-05-20') },
        expect: ['warning', 'holiday'],
        origin: 'T 4.3: Whit Monday',
      },
      {
        facts: { ...term, schedule: withStudyDay('2024-04-08') },
        expect: ['warning', 'holiday'],
        origin: 'T 4.3: Easter holiday',
      },
    ],
    unknown: [
      {
        facts: { schedule: withStudyDay('2024-03-04') },
        missing: ['agreement.start', 'agreement.end'],
        origin: 'reasoning',
      },
      {
        facts: { 'agreement.start': '2023-09-01', schedule: withStudyDay('2024-03-04') },
        missing: ['agreement.end'],
        origin: 'reasoning',
      },
    ],
    notApplicable: [{ facts: { ...term, schedule: weekly(sampleWeek) }, origin: 'no study days' }],
  },
  'schedule/holiday-training': {
    pass: [
      { facts: { ...term, schedule: withStudyDay('2024-03-04') }, origin: 'in term' },
      {
        facts: {
          schedule: weekly(sampleWeek, { holidayTraining: [{ date: '2024-07-02', ...company('8:00-12:00') }] }),
        },
        origin: 'T 4.4: seven whole weeks stay free',
      },
      {
        facts: {
          ...term,
          schedule: weekly(sampleWeek, {
            holidayTraining: ['2023-10-31', '2023-11-03'].map((date) => ({
              date,
              ...company('8:00-12:00 13:00-17:00'),
            })),
          }),
        },
        origin: 'H092: two days agreed in the autumn holiday',
      },
    ],
    finding: [
      {
        facts: { schedule: withStudyDay('2024-04-08') },
        expect: ['warning', 'not-agreed'],
        says: ['8 april 2024'],
        origin: 'T 4.4: Easter holiday without a leeropportuniteit',
      },
      {
        facts: {
          schedule: weekly(sampleWeek, {
            holidayTraining: ['2024-07-01', '2024-07-08', '2024-07-15', '2024-07-22', '2024-07-29'].map((date) => ({
              date,
              ...company('8:00-12:00'),
            })),
          }),
        },
        expect: ['warning', 'too-few-weeks'],
        says: ['vrij blijft: 3', 'minstens 4'],
        origin: 'H093: three weeks free',
      },
    ],
    unknown: [{ facts: {}, missing: ['schedule'], origin: 'reasoning' }],
    notApplicable: [{ facts: { schedule: weekly(sampleWeek) }, origin: 'no dated days' }],
  },
  'schedule/variable-notice': {
    pass: [{ facts: { schedule: weekly(sampleWeek) }, origin: 'every week the same' }],
    finding: [
      {
        facts: { schedule: weekly(sampleTwoWeeks) },
        expect: ['info', 'ahead'],
        says: ['2 weken', '7 dagen'],
        origin: 'T 6.3',
      },
    ],
    unknown: [{ facts: {}, missing: ['schedule'], origin: 'reasoning' }],
  },
};
