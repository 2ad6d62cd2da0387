/**
 * Minor or adult, day by day. A weekly pattern is walked over the training dates of the agreement (school holidays left
 * out); when the 18th birthday lies inside, a day of the pattern can fall under both regimes, each on its own dates.
 */
import { trainingRanges } from '../calendar/school-holidays';
import { addDays, birthday, weekdayIndexOfNumber, type PlainDate } from '../values/plain-date';
import { cycleWeek, placesDates } from './cycle';
import type { Schedule } from './schedule';

export type Age = 'minor' | 'adult';

export interface Term {
  readonly start?: PlainDate | undefined;
  readonly end?: PlainDate | undefined;
  readonly birthDate?: PlainDate | undefined;
}

/** The ages under which a day of the pattern occurs; empty when the facts do not tell. */
export type Regimes = (week: number, weekdayIndex: number) => readonly Age[];

const onlyMinor: readonly Age[] = ['minor'];
const onlyAdult: readonly Age[] = ['adult'];
const both: readonly Age[] = ['minor', 'adult'];
const unknownAge: readonly Age[] = [];

/** Marks the days of the pattern that occur from a day until another; stops once all of them do. */
function occurring(schedule: Schedule, from: PlainDate, until: PlainDate): ReadonlySet<number> {
  const marks = new Set<number>();
  const all = schedule.weeks.length * 7;
  for (const [first, last] of trainingRanges(from, until)) {
    for (let day = first; day <= last && marks.size < all; day += 1) {
      const week = cycleWeek(schedule, day);
      if (week !== undefined) marks.add(week * 7 + weekdayIndexOfNumber(day));
    }
  }
  return marks;
}

function mixedRegimes(schedule: Schedule, start: PlainDate, end: PlainDate, adultFrom: PlainDate): Regimes {
  const minorDays = occurring(schedule, start, addDays(adultFrom, -1));
  const adultDays = occurring(schedule, adultFrom, end);
  return (week, weekdayIndex) => {
    const position = week * 7 + weekdayIndex;
    if (minorDays.has(position)) return adultDays.has(position) ? both : onlyMinor;
    return adultDays.has(position) ? onlyAdult : both;
  };
}

/** The regimes of each day of the pattern. Without an end, the age at the start decides: the stricter rules come first. */
export function regimesOf(schedule: Schedule, { start, end, birthDate }: Term): Regimes {
  if (birthDate === undefined || start === undefined) return () => unknownAge;
  const adultFrom = birthday(birthDate, 18);
  if (adultFrom <= start) return () => onlyAdult;
  if (end === undefined || end < adultFrom) return () => onlyMinor;
  return placesDates(schedule) ? mixedRegimes(schedule, start, end, adultFrom) : () => unknownAge;
}

/** The age on a date; `undefined` without a birth date. */
export const ageRegimeOn = (date: PlainDate, birthDate: PlainDate | undefined): Age | undefined =>
  birthDate === undefined ? undefined : date < birthday(birthDate, 18) ? 'minor' : 'adult';

/** Last day on which the rules for minors hold, where the 18th birthday lies inside the agreement. */
export function minorUntil({ end, birthDate }: Term): PlainDate | undefined {
  if (birthDate === undefined) return undefined;
  const lastDay = addDays(birthday(birthDate, 18), -1);
  return end !== undefined && end <= lastDay ? undefined : lastDay;
}
