/** The hours of every day of a schedule, by its place in the cycle and by date: many rules ask for the same ones. */
import { isSuspended } from '../calendar/school-holidays';
import { publicHolidayOn } from '../calendar/public-holidays';
import { dayNumber, fromDayNumber, weekdayIndexOfNumber, weekdays, type PlainDate } from '../values/plain-date';
import { remember, rememberLast } from '../values/remember';
import { cycleWeek } from './cycle';
import { dayHours, freeDay, type DayHours } from './day';
import { datedDays, patternDay, type DatedDay, type Schedule } from './schedule';

export interface DatedHours {
  readonly day: DatedDay;
  /** Days since 1 January 1970. */
  readonly number: number;
  readonly hours: DayHours;
}

interface ScheduleHours {
  /** Every day of the cycle: the days of the first week, then those of the second. */
  readonly pattern: readonly DayHours[];
  /** The dated exceptions, study days first. */
  readonly dated: readonly DatedHours[];
  /** Compensation days, as days since 1 January 1970. */
  readonly compensation: readonly number[];
}

function patternHours(schedule: Schedule): DayHours[] {
  const hours: DayHours[] = [];
  for (let week = 0; week < schedule.weeks.length; week += 1) {
    for (let index = 0; index < weekdays.length; index += 1) {
      const day = patternDay(schedule, week, index);
      hours.push(day.school || day.company ? dayHours(day) : freeDay);
    }
  }
  return hours;
}

/** The hours of a schedule. Schedules are immutable, so those at hand are kept. */
export const scheduleHours: (schedule: Schedule) => ScheduleHours = rememberLast((schedule: Schedule) => ({
  pattern: patternHours(schedule),
  dated: datedDays(schedule).map((day) => ({ day, number: dayNumber(day.date), hours: dayHours(day) })),
  compensation: schedule.compensationDays.map(dayNumber),
}));

/** Hours of the pattern on a day number, dated exceptions left aside; `undefined` where dates cannot be placed. */
function patternHoursOnNumber(schedule: Schedule, day: number): DayHours | undefined {
  const week = cycleWeek(schedule, day);
  return week === undefined
    ? undefined
    : scheduleHours(schedule).pattern[week * weekdays.length + weekdayIndexOfNumber(day)];
}

/** Hours of the pattern on a date, dated exceptions left aside; `undefined` where dates cannot be placed. */
export const patternHoursOn = (schedule: Schedule, date: PlainDate): DayHours | undefined =>
  patternHoursOnNumber(schedule, dayNumber(date));

/**
 * Whether the pattern has a kind of hours on a date; `undefined` where the date cannot be placed in the cycle and the weeks
 * differ on its weekday.
 */
export function patternHas(
  schedule: Schedule,
  date: PlainDate,
  has: (hours: DayHours) => boolean,
): boolean | undefined {
  const hours = patternHoursOn(schedule, date);
  if (hours) return has(hours);
  const index = weekdayIndexOfNumber(dayNumber(date));
  const ofWeekday = scheduleHours(schedule).pattern.filter((_, position) => position % weekdays.length === index);
  const answers = new Set(ofWeekday.map(has));
  return answers.size === 1 ? answers.has(true) : undefined;
}

/** Whether everybody is free on a day number: a suspended school holiday or a public holiday. */
const isFree = remember((day: number): boolean => {
  const date = fromDayNumber(day);
  return isSuspended(date) || publicHolidayOn(date) !== undefined;
});

/** What is really worked on a day number: nothing in a suspended holiday, on a public holiday or on a compensation day. */
export function workedOn(schedule: Schedule, day: number): DayHours {
  const { dated, compensation } = scheduleHours(schedule);
  for (const exception of dated) if (exception.number === day) return exception.hours;
  if (isFree(day) || compensation.includes(day)) return freeDay;
  return patternHoursOnNumber(schedule, day) ?? freeDay;
}
