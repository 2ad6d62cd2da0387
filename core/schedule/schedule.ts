/**
 * The schedule (uurrooster): for each week of the cycle and each day the hours at school and at the company, and the
 * dated exceptions. Times are minutes since midnight. A block or break may have one time only while it is being typed.
 */
import { weekdays, type PlainDate, type Weekday } from '../values/plain-date';
import type { Minutes } from '../values/clock';

export interface Block {
  readonly from?: Minutes;
  readonly to?: Minutes;
}

export interface CompanyHours {
  readonly blocks: readonly Block[];
  /** Rest, not working time. */
  readonly breaks: readonly Block[];
}

export interface SchoolHours extends CompanyHours {
  /** Number of lesson hours (lesuren); each counts 60 minutes, whatever the bell says. Clock times cannot tell it. */
  readonly lessonHours?: number;
}

export interface Day {
  readonly school?: SchoolHours;
  readonly company?: CompanyHours;
}

export type Week = Readonly<Partial<Record<Weekday, Day>>>;

export interface DatedDay extends Day {
  readonly date: PlainDate;
}

export interface Schedule {
  /** One week: every week the same. More: a cycle. */
  readonly weeks: readonly Week[];
  /** Monday of week 1 of the cycle. Absent with two weeks: the first is the even ISO week. */
  readonly firstWeek?: PlainDate;
  readonly compensationDays: readonly PlainDate[];
  /** Pedagogical study days: their hours replace all hours of the date. */
  readonly studyDays: readonly DatedDay[];
  /** Training agreed inside a school holiday (leeropportuniteit): replaces all hours of the date. */
  readonly holidayTraining: readonly DatedDay[];
}

export type Place = 'school' | 'company';
export const places = ['school', 'company'] as const satisfies readonly Place[];

export const emptySchedule: Schedule = { weeks: [{}], compensationDays: [], studyDays: [], holidayTraining: [] };

const emptyDay: Day = {};

/** The day of a pattern by its place in the cycle: week 0-based, weekday Monday = 0. An empty day where nothing is filled in. */
export function patternDay(schedule: Schedule, week: number, weekdayIndex: number): Day {
  const name = weekdays[weekdayIndex];
  return (name && schedule.weeks[week]?.[name]) ?? emptyDay;
}

/** The days that replace the pattern on their date, study days first. */
export const datedDays = (schedule: Schedule): readonly DatedDay[] => [
  ...schedule.studyDays,
  ...schedule.holidayTraining,
];
