/** The shape of a language for the annex of an agreement. Sentences name their values in braces, as the rules do. */
import type { Place } from '../schedule/schedule';

/** Who signs. */
export const signatories = ['learner', 'representative', 'company', 'provider'] as const;
export type Signatory = (typeof signatories)[number];

export interface AnnexTexts {
  /** `{agreement}` is one of `agreements`. */
  readonly title: string;
  readonly agreements: Readonly<Record<'OAO' | 'SAO' | 'DA' | 'other', string>>;
  readonly heading: string;
  readonly fields: Readonly<
    Record<
      'learner' | 'insz' | 'learnerIban' | 'company' | 'companyIban' | 'provider' | 'training' | 'period' | 'mentor',
      string
    >
  >;
  /** A period: `{start}` and `{end}`. */
  readonly period: string;
  /** The company with its number: `{name}` and `{number}`. */
  readonly numbered: string;
  readonly hoursHeading: string;
  /** The average of article 5: `{average}`. */
  readonly average: string;
  /** What a week of the schedule comes to: `{effective}`. */
  readonly effective: string;
  /** What the weeks of a cycle come to on average: `{effective}`. */
  readonly effectiveMean: string;
  readonly lessonHour: string;
  /** Above the grids of a cycle. */
  readonly cycle: string;
  /** When a cycle starts: `{date}`. */
  readonly firstWeek: string;
  readonly weeks: { readonly even: string; readonly odd: string; readonly numbered: string };
  readonly day: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly morning: string;
  readonly afternoon: string;
  readonly lessonHours: string;
  /** A block: `{from}` and `{until}`. */
  readonly block: string;
  readonly breaksHeading: string;
  readonly noBreaks: string;
  /** What there is on some days only: `{days}` and `{hours}`. */
  readonly onDays: string;
  readonly everyDay: string;
  /** Breaks of a dated day: `{breaks}`. */
  readonly pause: string;
  readonly restHeading: string;
  readonly rest: string;
  /** A week counts no more than the average. */
  readonly noRest: string;
  readonly studyHeading: string;
  readonly study: string;
  readonly holidayHeading: string;
  readonly holiday: string;
  /** A dated day without hours. */
  readonly free: string;
  readonly signHeading: string;
  readonly signatories: Readonly<Record<Signatory, string>>;
  /** Under the representative where the age is not known. */
  readonly ifMinor: string;
  readonly name: string;
  readonly dateAndSignature: string;
  /** `{page}` and `{pages}`. */
  readonly page: string;
  /** Description of the dossier in the file. */
  readonly attachment: string;
}
