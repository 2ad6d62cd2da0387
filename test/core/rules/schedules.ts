/** Short notation for the schedules of the tables: `company('7:30-12:00 12:30-16:30', '10:00-10:15')`. */
interface WrittenBlock {
  readonly from?: string;
  readonly to?: string;
}
interface WrittenDay {
  readonly school?: {
    readonly lessonHours?: number;
    readonly blocks: readonly WrittenBlock[];
    readonly breaks: readonly WrittenBlock[];
  };
  readonly company?: { readonly blocks: readonly WrittenBlock[]; readonly breaks: readonly WrittenBlock[] };
}
type WrittenWeek = Readonly<Record<string, WrittenDay>>;

const clock = (text: string): string => text.padStart(5, '0');

/** `8:20-12:00 12:30-16:50`; a side left out is a time not typed yet. */
const blocks = (text: string): WrittenBlock[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((range) => {
      const [from = '', to = ''] = range.split('-');
      return { ...(from && { from: clock(from) }), ...(to && { to: clock(to) }) };
    });

export const company = (hours: string, breaks = ''): WrittenDay => ({
  company: { blocks: blocks(hours), breaks: blocks(breaks) },
});

export const school = (hours: string, breaks = '', lessonHours?: number): WrittenDay => ({
  school: { blocks: blocks(hours), breaks: blocks(breaks), ...(lessonHours !== undefined && { lessonHours }) },
});

/** A schedule of one week or of a cycle. */
export const schedule = (
  weeks: WrittenWeek | readonly WrittenWeek[],
  more: Readonly<Record<string, unknown>> = {},
) => ({
  weeks: Array.isArray(weeks) ? weeks : [weeks],
  compensationDays: [],
  studyDays: [],
  holidayTraining: [],
  ...more,
});

const sampleSchoolDay = school('8:20-12:00 12:30-16:50', '10:00-10:15 14:15-14:30', 8);
const sampleCompanyDay = company('7:30-12:00 12:30-16:30', '10:00-10:15 15:00-15:15');

/** The fixed week of the official slides: two days at school, three in the company. */
export const sampleWeek = {
  monday: sampleSchoolDay,
  tuesday: sampleCompanyDay,
  wednesday: sampleCompanyDay,
  thursday: sampleSchoolDay,
  friday: sampleCompanyDay,
};

/** The rest days as the official sample prints them. */
export const sampleRestDays = [
  '2023-12-26',
  '2023-12-27',
  '2023-12-28',
  '2023-12-29',
  '2024-01-03',
  '2024-01-04',
  '2024-01-05',
  '2024-01-06',
  '2024-05-19',
  '2024-08-14',
  '2024-10-30',
  '2024-10-31',
];

/** The list that belongs to an agreement of 1 September 2023 to 30 June 2024. */
export const correctedRestDays = [
  '2023-10-30',
  '2023-10-31',
  '2023-12-26',
  '2023-12-27',
  '2023-12-28',
  '2023-12-29',
  '2024-01-02',
  '2024-01-03',
  '2024-01-04',
  '2024-01-05',
  '2024-04-02',
  '2024-05-10',
];

/** The two-weekly schedule of the slides, with Thursday booked twice. */
export const sampleTwoWeeks = [{ from: '6:00-10:00 10:30-14:30' }, { from: '10:00-14:00 14:30-18:30' }].map(
  ({ from }) => ({
    monday: sampleSchoolDay,
    wednesday: company(from),
    thursday: { ...sampleSchoolDay, ...company(from) },
    friday: company(from),
  }),
);

export const minorTerm = {
  'agreement.start': '2023-09-01',
  'agreement.end': '2024-06-30',
  'learner.birthDate': '2007-03-14',
};
export const adultTerm = {
  'agreement.start': '2023-09-01',
  'agreement.end': '2024-06-30',
  'learner.birthDate': '2004-03-14',
};
