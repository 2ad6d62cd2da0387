/**
 * The days that working-time rules judge: every day of the pattern and every dated exception, each with the days around it
 * and the ages under which it occurs.
 */
import { publicHolidayOn } from '../calendar/public-holidays';
import { isSuspended } from '../calendar/school-holidays';
import { addDays, dayNumber, weekdayIndex, weekdays, type PlainDate, type Weekday } from '../values/plain-date';
import { cycleWeek, dayOn } from './cycle';
import { dayHours, type DayHours } from './day';
import { ageRegimeOn, regimesOf, type Age, type Term } from './regimes';
import { datedDays, patternDay, type Day, type Schedule } from './schedule';

/** Where a day stands: in the pattern (week 1-based, only where there are several), or on a date. */
export type DayPlace =
  | { readonly kind: 'pattern'; readonly weekday: Weekday; readonly week?: number }
  | { readonly kind: 'date'; readonly date: PlainDate };

export interface PlacedDay {
  readonly place: DayPlace;
  readonly day: Day;
  readonly hours: DayHours;
}

export interface JudgedDay extends PlacedDay {
  /** Monday = 0 … Sunday = 6. */
  readonly weekdayIndex: number;
  /** The hours some days later (or earlier, negative): of the cycle, or really worked on that date. */
  readonly near: (days: number) => DayHours;
  /** Ages under which the day occurs; empty when not known. */
  readonly ages: readonly Age[];
}

const freeDay = dayHours({});

const patternPlace = (schedule: Schedule, week: number, index: number): DayPlace => ({
  kind: 'pattern',
  weekday: weekdays[index] ?? 'monday',
  ...(schedule.weeks.length > 1 && { week: week + 1 }),
});

const placeDays = (schedule: Schedule): readonly PlacedDay[] => [
  ...schedule.weeks.flatMap((_, week) =>
    weekdays.map((__, index) => {
      const day = patternDay(schedule, week, index);
      return { place: patternPlace(schedule, week, index), day, hours: dayHours(day) };
    }),
  ),
  ...datedDays(schedule).map((day) => ({
    place: { kind: 'date', date: day.date } as const,
    day,
    hours: dayHours(day),
  })),
];

const placed = new WeakMap<Schedule, readonly PlacedDay[]>();

/** Every day of the pattern and every dated exception, the free ones too. */
export function placedDays(schedule: Schedule): readonly PlacedDay[] {
  const before = placed.get(schedule);
  if (before) return before;
  const days = placeDays(schedule);
  placed.set(schedule, days);
  return days;
}

/** What is really worked on a date: nothing in a suspended holiday, on a public holiday or on a compensation day. */
export function workedOn(schedule: Schedule, date: PlainDate): DayHours {
  const dated = datedDays(schedule).find((day) => day.date === date);
  if (dated) return dayHours(dated);
  const isFree = isSuspended(date) || publicHolidayOn(date) !== undefined || schedule.compensationDays.includes(date);
  return isFree ? freeDay : dayHours(dayOn(schedule, date) ?? {});
}

/** The whole week around a judged day, Monday to Sunday. */
export const weekAround = ({ weekdayIndex: index, near }: JudgedDay): readonly DayHours[] =>
  weekdays.map((_, at) => near(at - index));

/** Nothing to judge: neither hours nor a block begun. */
export const isFree = ({ day }: PlacedDay): boolean => !day.school && !day.company;

function judgeable(schedule: Schedule, term: Term): readonly JudgedDay[] {
  const regimes = regimesOf(schedule, term);
  const all = placedDays(schedule);
  const length = schedule.weeks.length * 7;
  return all.flatMap((one, position): JudgedDay[] | JudgedDay => {
    if (isFree(one)) return [];
    if (one.place.kind === 'date') {
      const { date } = one.place;
      const age = ageRegimeOn(date, term.birthDate);
      return {
        ...one,
        weekdayIndex: weekdayIndex(date),
        near: (days) => (days === 0 ? one.hours : workedOn(schedule, addDays(date, days))),
        ages: age === undefined ? [] : [age],
      };
    }
    return {
      ...one,
      weekdayIndex: position % 7,
      near: (days) => all[(((position + days) % length) + length) % length]?.hours ?? freeDay,
      ages: regimes(Math.floor(position / 7), position % 7),
    };
  });
}

interface Known {
  readonly term: Term;
  readonly days: readonly JudgedDay[];
}
const known = new WeakMap<Schedule, Known>();

const sameTerm = (a: Term, b: Term): boolean => a.start === b.start && a.end === b.end && a.birthDate === b.birthDate;

/** Every day with hours to judge; the last answer for a schedule is kept, because many rules ask for the same one. */
export function judgedDays(schedule: Schedule, term: Term): readonly JudgedDay[] {
  const before = known.get(schedule);
  if (before && sameTerm(before.term, term)) return before.days;
  const days = judgeable(schedule, term);
  known.set(schedule, { term, days });
  return days;
}

/** Monday of the week of each dated exception, once each, where dates can be placed in the cycle. */
export function datedMondays(schedule: Schedule): readonly number[] {
  const mondays = datedDays(schedule).map(({ date }) => dayNumber(date) - weekdayIndex(date));
  return [...new Set(mondays)].filter((monday) => cycleWeek(schedule, monday) !== undefined);
}
