/**
 * The days that working-time rules judge: every day of the pattern and every dated exception, each with the days around it
 * and the ages under which it occurs.
 */
import { weekdayIndexOfNumber, weekdays, type PlainDate, type Weekday } from '../values/plain-date';
import { rememberLast } from '../values/remember';
import { cycleWeek } from './cycle';
import { freeDay, type DayHours } from './day';
import { scheduleHours, workedOn } from './hours';
import { ageRegimeOn, regimesOf, type Age, type Term } from './regimes';
import { patternDay, type Day, type Schedule } from './schedule';

/** Where a day stands: in the pattern (week 1-based, only where there are several), or on a date. */
export type DayPlace =
  | { readonly kind: 'pattern'; readonly weekday: Weekday; readonly week?: number }
  | { readonly kind: 'date'; readonly date: PlainDate };

export interface PlacedDay {
  readonly place: DayPlace;
  readonly day: Day;
  readonly hours: DayHours;
  /** Of a pattern: the place in the cycle, Monday of the first week being 0. Of a date: days since 1 January 1970. */
  readonly position: number;
  /** The hours some days later (or earlier, negative): of the cycle, or really worked on that date. */
  readonly near: (days: number) => DayHours;
}

export interface JudgedDay extends PlacedDay {
  /** Monday = 0 … Sunday = 6. */
  readonly weekdayIndex: number;
  /** Ages under which the day occurs; empty when not known. */
  readonly ages: readonly Age[];
}

const placesOfWeek = weekdays.map((weekday) => ({ kind: 'pattern', weekday }) as const);

const patternPlace = (schedule: Schedule, week: number, index: number): DayPlace | undefined => {
  const place = placesOfWeek[index];
  return place && schedule.weeks.length > 1 ? { ...place, week: week + 1 } : place;
};

/** Every day of the pattern and every dated exception with hours, or with a block begun: the others need no judging. */
export const placedDays: (schedule: Schedule) => readonly PlacedDay[] = rememberLast((schedule: Schedule) => {
  const { pattern, dated } = scheduleHours(schedule);
  const days: PlacedDay[] = [];
  for (const [position, hours] of pattern.entries()) {
    const week = Math.floor(position / weekdays.length);
    const index = position % weekdays.length;
    const day = patternDay(schedule, week, index);
    const place = patternPlace(schedule, week, index);
    if (!place || !hasHours(day)) continue;
    const near = (ahead: number): DayHours => inCycle(pattern, position + ahead);
    days.push({ place, day, hours, position, near });
  }
  for (const { day, number, hours } of dated) {
    if (!hasHours(day)) continue;
    const near = (ahead: number): DayHours => (ahead === 0 ? hours : workedOn(schedule, number + ahead));
    days.push({ place: { kind: 'date', date: day.date }, day, hours, position: number, near });
  }
  return days;
});

const hasHours = ({ school, company }: Day): boolean => school !== undefined || company !== undefined;

/** The whole week around a judged day, Monday to Sunday. */
export const weekAround = ({ weekdayIndex: index, near }: JudgedDay): readonly DayHours[] =>
  weekdays.map((_, at) => near(at - index));

const ofDate: Readonly<Record<Age, readonly Age[]>> = { minor: ['minor'], adult: ['adult'] };

/** A cycle wraps round. */
const inCycle = (pattern: readonly DayHours[], position: number): DayHours =>
  pattern[((position % pattern.length) + pattern.length) % pattern.length] ?? freeDay;

function judgeDated(term: Term, one: PlacedDay, date: PlainDate): JudgedDay {
  const age = ageRegimeOn(date, term.birthDate);
  return { ...one, weekdayIndex: weekdayIndexOfNumber(one.position), ages: age === undefined ? [] : ofDate[age] };
}

function judgeable(schedule: Schedule, term: Term): readonly JudgedDay[] {
  const regimes = regimesOf(schedule, term);
  return placedDays(schedule).map((one): JudgedDay => {
    const { place, position } = one;
    if (place.kind === 'date') return judgeDated(term, one, place.date);
    const weekdayIndex = position % weekdays.length;
    return { ...one, weekdayIndex, ages: regimes((position - weekdayIndex) / weekdays.length, weekdayIndex) };
  });
}

interface Known {
  readonly schedule: Schedule;
  readonly term: Term;
  readonly days: readonly JudgedDay[];
}
let known: Known | undefined;

const isSameTerm = (a: Term, b: Term): boolean => a.start === b.start && a.end === b.end && a.birthDate === b.birthDate;

/** Every day with hours to judge; the last answer is kept, because many rules ask for the same one. */
export function judgedDays(schedule: Schedule, term: Term): readonly JudgedDay[] {
  if (known?.schedule === schedule && isSameTerm(known.term, term)) return known.days;
  const days = judgeable(schedule, term);
  known = { schedule, term, days };
  return days;
}

/** Monday of the week of each dated exception, once each, where dates can be placed in the cycle. */
export function datedMondays(schedule: Schedule): readonly number[] {
  const { dated } = scheduleHours(schedule);
  if (dated.length === 0) return [];
  const mondays = dated.map(({ number }) => number - weekdayIndexOfNumber(number));
  return [...new Set(mondays)].filter((monday) => cycleWeek(schedule, monday) !== undefined);
}
