/**
 * What the hours of one day amount to. Breaks belong to their own place and are rest; every gap between two blocks is rest
 * too. School and company that touch are one stretch. A pause interrupts work from 15 minutes on; a shorter one is work,
 * in the stretch and in the sum of rest.
 */
import { minutes, type Minutes } from '../values/clock';
import { complete, subtract, total, union, type Interval } from './intervals';
import type { CompanyHours, Day } from './schedule';

/** From this length a pause interrupts work. */
const shortestInterruption = minutes(15);

/** The hours of one place on a day, as intervals. */
export interface PlaceHours {
  /** The blocks with both times in order, as they were written. */
  readonly blocks: readonly Interval[];
  readonly breaks: readonly Interval[];
  /** The union of the blocks; the very list of blocks where none overlap or touch. */
  readonly presence: readonly Interval[];
  /** Presence less breaks. */
  readonly work: readonly Interval[];
}

export interface DayHours {
  readonly school: PlaceHours;
  readonly company: PlaceHours;
  /** Clock time of the blocks less listed breaks, per place. */
  readonly schoolClock: Minutes;
  readonly companyClock: Minutes;
  /** Clock time of both places together; hours that overlap count once. Decides which breaks are due. */
  readonly clock: Minutes;
  /** Lesson hours × 60 where they are given, else the clock time at school. */
  readonly schoolCounted: Minutes;
  /** What counts for daily and weekly limits: school as counted plus the company's clock time outside it. */
  readonly counted: Minutes;
  /** Whether the school part is an estimate because no lesson hours are given. */
  readonly estimated: boolean;
  readonly hasSchool: boolean;
  readonly hasCompany: boolean;
  /** Work without an interruption of 15 minutes or more; minutes of the day. */
  readonly stretches: readonly Interval[];
  /** Interruptions of 15 minutes or more between the first start and the last end. */
  readonly rests: readonly Interval[];
  /** First start and last end; absent on a free day. */
  readonly span: Interval | undefined;
}

const nothing: PlaceHours = { blocks: [], breaks: [], presence: [], work: [] };

function placeHours(hours: CompanyHours | undefined): PlaceHours {
  if (!hours) return nothing;
  const blocks = complete(hours.blocks);
  const breaks = complete(hours.breaks);
  const presence = union(blocks);
  return { blocks, breaks, presence, work: subtract(presence, union(breaks)) };
}

/** Work of both places together. Mostly a day has one place, and its work is a union already. */
function together(school: readonly Interval[], company: readonly Interval[]): readonly Interval[] {
  if (company.length === 0) return school;
  return school.length === 0 ? company : union([...school, ...company]);
}

/** The gaps between intervals. */
const gapsOf = (work: readonly Interval[]): readonly Interval[] =>
  work.slice(1).map(([start], index) => [work[index]?.[1] ?? start, start]);

/** Where work goes on over a pause that is too short to interrupt it. */
function withoutShortPauses(work: readonly Interval[]): readonly Interval[] {
  const stretches: Interval[] = [];
  for (const interval of work) {
    const last = stretches[stretches.length - 1];
    if (last && interval[0] - last[1] < shortestInterruption) {
      stretches[stretches.length - 1] = [last[0], interval[1]];
    } else stretches.push(interval);
  }
  return stretches;
}

const isInterruption = ([start, end]: Interval): boolean => end - start >= shortestInterruption;

function split(work: readonly Interval[]): { stretches: readonly Interval[]; rests: readonly Interval[] } {
  const rests = gapsOf(work);
  if (rests.every(isInterruption)) return { stretches: work, rests };
  return { stretches: withoutShortPauses(work), rests: rests.filter(isInterruption) };
}

/** The hours of a day. */
export function dayHours(day: Day): DayHours {
  const school = placeHours(day.school);
  const company = placeHours(day.company);
  const work = together(school.work, company.work);
  const { stretches, rests } = split(work);
  const lessonHours = day.school?.lessonHours;
  const hasSchool = school.presence.length > 0 || (lessonHours ?? 0) > 0;
  const schoolClock = total(school.work);
  const companyClock = total(company.work);
  const schoolCounted = lessonHours === undefined ? schoolClock : Math.round(lessonHours * 60);
  const clock = total(work);
  const first = work[0];
  const last = work[work.length - 1];
  return {
    school,
    company,
    schoolClock: minutes(schoolClock),
    companyClock: minutes(companyClock),
    clock: minutes(clock),
    schoolCounted: minutes(schoolCounted),
    // what overlaps is in both places' clock time, and once in that of the day
    counted: minutes(schoolCounted + clock - schoolClock),
    estimated: hasSchool && lessonHours === undefined,
    hasSchool,
    hasCompany: company.work.length > 0,
    stretches,
    rests,
    span: first && last && [first[0], last[1]],
  };
}

/** Nothing at school, nothing at the company. */
export const freeDay: DayHours = dayHours({});
