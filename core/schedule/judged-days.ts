/**
 * The days that working-time rules judge: every day of the pattern and every dated exception, each with the day before
 * and after it and the ages under which it occurs.
 */
import { publicHolidayOn } from '../calendar/public-holidays';
import { isSuspended } from '../calendar/school-holidays';
import { addDays, dayNumber, weekdayIndex, weekdays, type PlainDate, type Weekday } from '../values/plain-date';
import { cycleWeek, dayOn } from './cycle';
import { dayHours, type DayHours } from './day';
import { ageRegimeOn, regimesOf, type Age, type Term } from './regimes';
import { datedDays, patternDay, type Day, type Schedule } from './schedule';

/** Where a judged day stands: in the pattern (week 1-based, only where there are several), or on a date. */
export type DayPlace =
  | { readonly kind: 'pattern'; readonly weekday: Weekday; readonly week?: number }
  | { readonly kind: 'date'; readonly date: PlainDate };

export interface JudgedDay {
  readonly place: DayPlace;
  readonly day: Day;
  readonly hours: DayHours;
  readonly before: DayHours;
  readonly after: DayHours;
  /** The whole week around it, Monday to Sunday. */
  readonly week: readonly DayHours[];
  /** Ages under which the day occurs; empty when not known. */
  readonly ages: readonly Age[];
}

const freeDay = dayHours({});

const weekOf = (schedule: Schedule, week: number): readonly DayHours[] =>
  weekdays.map((_, index) => dayHours(patternDay(schedule, week, index)));

function patternDays(schedule: Schedule, term: Term): JudgedDay[] {
  const count = schedule.weeks.length;
  const regimes = regimesOf(schedule, term);
  const all = schedule.weeks.map((_, week) => weekOf(schedule, week));
  const flat = all.flat();
  return flat.map((hours, position) => {
    const week = Math.floor(position / 7);
    const index = position % 7;
    return {
      place: { kind: 'pattern', weekday: weekdays[index] ?? 'monday', ...(count > 1 && { week: week + 1 }) },
      day: patternDay(schedule, week, index),
      hours,
      before: flat[(position + flat.length - 1) % flat.length] ?? freeDay,
      after: flat[(position + 1) % flat.length] ?? freeDay,
      week: all[week] ?? [],
      ages: regimes(week, index),
    };
  });
}

/** What is really worked on a date: nothing in a suspended holiday, on a public holiday or on a compensation day. */
function workedOn(schedule: Schedule, date: PlainDate): DayHours {
  const isDated = datedDays(schedule).some((dated) => dated.date === date);
  const isFree =
    !isDated &&
    (isSuspended(date) || publicHolidayOn(date) !== undefined || schedule.compensationDays.includes(date));
  return isFree ? freeDay : dayHours(dayOn(schedule, date) ?? {});
}

function judgedDate(schedule: Schedule, date: PlainDate, day: Day, term: Term): JudgedDay {
  const age = ageRegimeOn(date, term.birthDate);
  const index = weekdayIndex(date);
  const week = cycleWeek(schedule, dayNumber(date));
  const hours = dayHours(day);
  return {
    place: { kind: 'date', date },
    day,
    hours,
    before: workedOn(schedule, addDays(date, -1)),
    after: workedOn(schedule, addDays(date, 1)),
    week: week === undefined ? [hours] : weekOf(schedule, week).map((other, at) => (at === index ? hours : other)),
    ages: age === undefined ? [] : [age],
  };
}

const judgeable = (schedule: Schedule, term: Term): readonly JudgedDay[] => [
  ...patternDays(schedule, term),
  ...datedDays(schedule).map((dated) => judgedDate(schedule, dated.date, dated, term)),
];

interface Known {
  readonly term: Term;
  readonly days: readonly JudgedDay[];
}
const known = new WeakMap<Schedule, Known>();

const sameTerm = (a: Term, b: Term): boolean =>
  a.start === b.start && a.end === b.end && a.birthDate === b.birthDate;

/** Every day to judge; the last answer for a schedule is kept, because many rules ask for the same one. */
export function judgedDays(schedule: Schedule, term: Term): readonly JudgedDay[] {
  const before = known.get(schedule);
  if (before && sameTerm(before.term, term)) return before.days;
  const days = judgeable(schedule, term);
  known.set(schedule, { term, days });
  return days;
}
