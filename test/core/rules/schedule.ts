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
  weekly(
    Object.fromEntries([
      ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, company(hours)]),
      ['saturday', company(saturday)],
    ]),
  );

export const schedule: RowsOf<'schedule'> = {
  'schedule/day-too-long': {
    pass: [
      { facts: { ...minorTerm, schedule: weekly(sampleWeek) }, origin: 'H046: sample A, 8 h 00 on each day' },
      { facts: { ...adultTerm, schedule: tuesday('7:00-12:00 13:00-17:00') }, origin: 'H051: 9 h in a short week' },
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
      { facts: { schedule: tuesday('7:00-12:00 12:30-17:31') }, expect: ['error', 'adult'], origin: 'too long at every age' },
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
    ],
    unknown: [
      { facts: minorTerm, missing: ['schedule'], origin: 'reasoning' },
      { facts: { schedule: tuesday('8:00-12:00 12:30-17:00') }, missing: ['learner.birthDate'], origin: 'only a minor may not' },
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
      { facts: { ...minorTerm, schedule: tuesday('8:00-12:31', '10:00-10:14') }, expect: ['error', 'minor'], origin: 'boundary: a pause of 14 minutes is work' },
      { facts: { ...adultTerm, schedule: tuesday('8:00-14:01') }, expect: ['error', 'adult'], says: ['6 u 01'], origin: 'boundary: 6 h 01' },
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
      { facts: { ...adultTerm, schedule: tuesday('6:00-10:00 10:30-14:30') }, origin: 'H107: an adult passes with 30 min' },
    ],
    finding: [
      {
        facts: { ...minorTerm, schedule: tuesday('6:00-10:00 10:30-14:30') },
        expect: ['error', 'too-little'],
        says: ['8 u met 30 min pauze', 'minstens 1 u'],
        origin: 'H107: sample B, 8 h with 30 min',
      },
      {
        facts: { ...minorTerm, schedule: tuesday('8:00-17:00', '10:00-10:20 12:00-12:20 15:00-15:20') },
        expect: ['error', 'not-at-once'],
        says: ['20 min', '30 min'],
        origin: 'H041: 20 + 20 + 20',
      },
      { facts: { ...minorTerm, schedule: tuesday('8:00-11:00 11:29-13:01') }, expect: ['error', 'too-little'], origin: 'boundary: 29 min on a day of 4 h 32' },
      { facts: { ...minorTerm, schedule: tuesday('8:00-11:00 11:30-14:31') }, expect: ['error', 'too-little'], origin: 'boundary: 6 h 01 needs an hour' },
      {
        facts: {
          ...minorTerm,
          schedule: weekly(sampleWeek, { studyDays: [{ date: '2024-05-13', ...company('8:00-12:00 12:30-16:30') }] }),
        },
        expect: ['error', 'too-little'],
        says: ['13 mei 2024'],
        origin: 'H103: the study day of sample A (on a Monday inside the agreement)',
      },
      { facts: { ...adultTerm, schedule: tuesday('8:00-14:01') }, expect: ['error', 'too-little'], origin: 'T WT-BREAK-ADULT' },
      {
        facts: { ...minorTerm, schedule: weekly({ monday: school('8:00-12:00 12:30-16:00') }) },
        expect: ['warning', 'too-little'],
        origin: 'catalogue: a pure school day is a warning',
      },
    ],
    unknown: [
      { facts: minorTerm, missing: ['schedule'], origin: 'reasoning' },
      { facts: { schedule: tuesday('6:00-10:00 10:30-14:30') }, missing: ['learner.birthDate'], origin: 'H107: depends on the age' },
    ],
  },
  'schedule/daily-rest': {
    pass: [
      { facts: { ...minorTerm, schedule: weekly(sampleWeek) }, origin: 'T 7.1: at least 14 h 40' },
      {
        facts: { ...adultTerm, schedule: weekly({ monday: company('14:00-21:30'), tuesday: company('8:30-12:30') }) },
        origin: 'H052: 21:30 to 8:30 is 11 h',
      },
      {
        facts: { ...adultTerm, schedule: weekly({ monday: company('14:00-20:00'), tuesday: company('7:00-12:30') }) },
        origin: 'H053: 20:00 to 7:00',
      },
      {
        facts: { ...adultTerm, schedule: weekly({ monday: company('20:00-24:00'), tuesday: company('0:00-2:00') }) },
        origin: 'catalogue: a shift over midnight is one',
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
        facts: { ...minorTerm, schedule: weekly({ sunday: company('14:00-20:00'), monday: company('7:30-12:00') }) },
        expect: ['error', 'too-short'],
        says: ['maandag'],
        origin: 'catalogue: a cycle wraps round',
      },
      {
        facts: {
          ...minorTerm,
          schedule: weekly({ monday: company('12:00-19:30') }, { studyDays: [{ date: '2024-03-05', ...company('7:00-12:00') }] }),
        },
        expect: ['error', 'too-short'],
        says: ['5 maart 2024'],
        origin: 'catalogue: dated days compared with the days around them',
      },
    ],
    unknown: [
      { facts: minorTerm, missing: ['schedule'], origin: 'reasoning' },
      {
        facts: { schedule: weekly({ monday: company('14:00-21:30'), tuesday: company('8:30-12:30') }) },
        missing: ['learner.birthDate'],
        origin: 'H052 and H055: depends on the age',
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
        says: ['donderdag (week 1)', 'van 8:20 tot 14:30', 'donderdag (week 2)', 'van 10:00 tot 16:50'],
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
    unknown: [
      { facts: { 'hours.average': '38:00' }, missing: ['documents.annexStatedAverage'], origin: 'reasoning' },
    ],
  },
  'schedule/compensation-day-not-worked': {
    pass: [
      { facts: { ...term, schedule: withDays(['2023-12-26', '2024-01-05']) }, origin: 'Tuesday and Friday' },
      { facts: { ...term, schedule: withDays(correctedRestDays) }, origin: 'T 7.1: the corrected list' },
    ],
    finding: [
      {
        facts: { ...term, schedule: withDays(sampleRestDays) },
        expect: ['error', 'not-worked'],
        says: ['6 januari 2024', '19 mei 2024'],
        origin: 'H099 and H100: a Saturday and a Sunday in sample A',
      },
    ],
    unknown: [
      { facts: { schedule: withDays(['2024-01-06']) }, missing: ['agreement.start', 'agreement.end'], origin: 'is it inside?' },
      {
        facts: {
          ...term,
          schedule: weekly([sampleWeek, {}, {}], { compensationDays: ['2024-03-04'] }),
        },
        missing: ['schedule'],
        origin: 'catalogue: three weeks without a first Monday cannot be placed',
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
        says: ['14 augustus 2024, 30 oktober 2024 en 31 oktober 2024'],
        origin: 'H102: three days after the agreement',
      },
    ],
    unknown: [{ facts: { schedule: withDays(sampleRestDays) }, missing: ['agreement.start', 'agreement.end'], origin: 'reasoning' }],
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
    pass: [{ facts: { ...term, schedule: withDays(sampleRestDays) }, origin: 'sample A: 19 May 2024 is Whit Sunday, no public holiday' }],
    finding: [
      {
        facts: { ...term, schedule: withDays(['2024-05-20']) },
        expect: ['error', 'holiday'],
        says: ['20 mei 2024'],
        origin: 'T 4.1: Whit Monday 2024',
      },
    ],
    unknown: [{ facts: { schedule: withDays(['2024-05-20']) }, missing: ['agreement.start', 'agreement.end'], origin: 'reasoning' }],
    notApplicable: [{ facts: { ...term, schedule: withDays([]) }, origin: 'no days are listed' }],
  },
  'schedule/compensation-day-wrong-year': {
    pass: [
      { facts: { 'company.jointCommittee': '124', schedule: withDays(correctedRestDays) }, origin: 'T 7.1: the corrected list' },
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
      { facts: { 'company.jointCommittee': '124', schedule: withDays(['2026-03-04']) }, missing: ['schedule'], origin: 'T 4.5: the list of 2026 was not found' },
    ],
    notApplicable: [
      { facts: { 'company.jointCommittee': '112', schedule: withDays(sampleRestDays) }, origin: 'another sector' },
      { facts: { 'company.jointCommittee': '124', schedule: withDays([]) }, origin: 'no days are listed' },
    ],
  },
};
