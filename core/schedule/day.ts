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

export interface DayHours {
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
  /** Working intervals at the company alone, for Sunday and night. */
  readonly companyWork: readonly Interval[];
  /** First start and last end; absent on a free day. */
  readonly span?: Interval;
}

interface PlaceHours {
  readonly presence: Interval[];
  readonly work: Interval[];
}

const nothing: PlaceHours = { presence: [], work: [] };

function placeHours(hours: CompanyHours | undefined): PlaceHours {
  if (!hours || hours.blocks.length === 0) return nothing;
  const presence = union(complete(hours.blocks));
  return { presence, work: subtract(presence, union(complete(hours.breaks))) };
}

function split(work: readonly Interval[]): { stretches: Interval[]; rests: Interval[] } {
  const stretches: Interval[] = [];
  const rests: Interval[] = [];
  for (const [start, end] of work) {
    const last = stretches.at(-1);
    if (last && start - last[1] < shortestInterruption) stretches[stretches.length - 1] = [last[0], end];
    else {
      if (last) rests.push([last[1], start]);
      stretches.push([start, end]);
    }
  }
  return { stretches, rests };
}

function computeDayHours(day: Day): DayHours {
  const school = placeHours(day.school);
  const company = placeHours(day.company);
  const lessonHours = day.school?.lessonHours;
  const hasSchool = school.presence.length > 0 || (lessonHours ?? 0) > 0;
  const work = union([...school.work, ...company.work]);
  const schoolClock = total(school.work);
  const schoolCounted = lessonHours === undefined ? schoolClock : Math.round(lessonHours * 60);
  const companyOutsideSchool = total(subtract(company.work, school.work));
  const first = work[0];
  const last = work.at(-1);
  return {
    schoolClock: minutes(schoolClock),
    companyClock: minutes(total(company.work)),
    clock: minutes(total(work)),
    schoolCounted: minutes(schoolCounted),
    counted: minutes(schoolCounted + companyOutsideSchool),
    estimated: hasSchool && lessonHours === undefined,
    hasSchool,
    hasCompany: company.work.length > 0,
    ...split(work),
    companyWork: company.work,
    ...(first && last && { span: [first[0], last[1]] as const }),
  };
}

const known = new WeakMap<Day, DayHours>();

/** The hours of a day. Days are immutable, so each is computed once. */
export function dayHours(day: Day): DayHours {
  const before = known.get(day);
  if (before) return before;
  const hours = computeDayHours(day);
  known.set(day, hours);
  return hours;
}
