/**
 * School holidays of Flemish secondary education by rule (decision of the Flemish government of 31 August 2001; the page
 * "Schoolvakanties en vrije dagen op school"). Weeks run from Monday to Sunday. Free days that a school sets itself are
 * not in here. A school year is named by the year in which it begins.
 */
import {
  addDays,
  dayInYear,
  dayNumber,
  isoDate,
  monthOf,
  schoolYearOf,
  weekdayIndex,
  weekdayIndexOfNumber,
  type PlainDate,
} from '../values/plain-date';
import { remember } from '../values/remember';
import { easterSunday } from './public-holidays';

export const schoolHolidayNames = ['autumn', 'christmas', 'spring', 'easter', 'summer'] as const;
export type SchoolHolidayName = (typeof schoolHolidayNames)[number];

export interface SchoolHoliday {
  readonly name: SchoolHolidayName;
  readonly from: PlainDate;
  /** Last day, included. */
  readonly until: PlainDate;
}

/** From this day an agreement is suspended during school holidays. */
export const suspensionSince = isoDate('2019-09-01');

const mondayOf = (date: PlainDate): PlainDate => addDays(date, -weekdayIndex(date));
const nextMonday = (date: PlainDate): PlainDate => addDays(mondayOf(date), 7);
const isSunday = (date: PlainDate): boolean => weekdayIndex(date) === 6;
const isWeekend = (date: PlainDate): boolean => weekdayIndex(date) >= 5;

const holiday = (name: SchoolHolidayName, from: PlainDate, until: PlainDate): SchoolHoliday => ({ name, from, until });

function autumn(year: number): SchoolHoliday {
  const allSaints = dayInYear(year, '11-01');
  const monday = isSunday(allSaints) ? addDays(allSaints, 1) : mondayOf(allSaints);
  return holiday('autumn', monday, addDays(monday, 6));
}

function christmas(year: number): SchoolHoliday {
  const day = dayInYear(year, '12-25');
  const monday = isWeekend(day) ? nextMonday(day) : mondayOf(day);
  return holiday('christmas', monday, addDays(monday, 13));
}

const spring = (easter: PlainDate): SchoolHoliday => holiday('spring', addDays(easter, -48), addDays(easter, -42));

function easterHoliday(easter: PlainDate, year: number): SchoolHoliday {
  if (monthOf(easter) === 3) return holiday('easter', addDays(easter, 1), addDays(easter, 14));
  if (easter > dayInYear(year, '04-15')) return holiday('easter', addDays(easter, -13), addDays(easter, 1));
  const firstOfApril = dayInYear(year, '04-01');
  const monday = weekdayIndex(firstOfApril) === 0 ? firstOfApril : nextMonday(firstOfApril);
  return holiday('easter', monday, addDays(monday, 13));
}

/** The five holiday periods of the school year that begins in `schoolYear`, in order. */
export const schoolHolidays = remember((schoolYear: number): readonly SchoolHoliday[] => {
  const year = schoolYear + 1;
  const easter = easterSunday(year);
  return [
    autumn(schoolYear),
    christmas(schoolYear),
    spring(easter),
    easterHoliday(easter, year),
    holiday('summer', dayInYear(year, '07-01'), dayInYear(year, '08-31')),
  ];
});

/** The holiday period a day lies in. Single free days (11 November, 1 May, Ascension…) are no holiday period. */
export const schoolHolidayOn = (date: PlainDate): SchoolHoliday | undefined => {
  for (const period of schoolHolidays(schoolYearOf(date)))
    if (period.from <= date && date <= period.until) return period;
  return undefined;
};

/** Single days without school outside the holiday periods: 11 November, 1 May, Ascension and the Friday after, Whit Monday. */
export const schoolFreeDays = remember((schoolYear: number): readonly PlainDate[] => {
  const year = schoolYear + 1;
  const easter = easterSunday(year);
  return [
    dayInYear(schoolYear, '11-11'),
    dayInYear(year, '05-01'),
    addDays(easter, 39),
    addDays(easter, 40),
    addDays(easter, 50),
  ];
});

/** Whether no lessons are given on a day of the week that has them: a holiday period or one of the single free days. */
export const isSchoolFree = (date: PlainDate): boolean =>
  schoolHolidayOn(date) !== undefined || schoolFreeDays(schoolYearOf(date)).includes(date);

/** Whether an agreement is suspended on a day because of a school holiday (from 1 September 2019). */
export const isSuspended = (date: PlainDate): boolean => date >= suspensionSince && schoolHolidayOn(date) !== undefined;

/** The parts of `from`…`until` (both included) outside suspended holidays, as ranges of day numbers. */
export function trainingRanges(from: PlainDate, until: PlainDate): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let next = dayNumber(from);
  const last = dayNumber(until);
  for (let schoolYear = schoolYearOf(from); schoolYear <= schoolYearOf(until); schoolYear += 1) {
    for (const period of schoolHolidays(schoolYear)) {
      if (period.until < suspensionSince) continue;
      const start = dayNumber(period.from > suspensionSince ? period.from : suspensionSince);
      if (start > last) break;
      if (start > next) ranges.push([next, start - 1]);
      next = Math.max(next, dayNumber(period.until) + 1);
    }
  }
  if (next <= last) ranges.push([next, last]);
  return ranges;
}

/** Single weekdays without lessons, once each. */
const freeWeekdays = remember((schoolYear: number): readonly PlainDate[] => {
  // Easter Monday lies in the holiday, save when Easter falls on 14 or 15 April
  const easterMonday = addDays(easterSunday(schoolYear + 1), 1);
  const days = new Set([...schoolFreeDays(schoolYear), easterMonday]);
  return [...days].filter((day) => !isWeekend(day));
});

/** Mondays to Fridays until a day number, that day included, counted from the week of 1 January 1970. */
function weekdaysUntil(day: number): number {
  const weekday = weekdayIndexOfNumber(day);
  const week = (day - weekday + weekdayIndexOfNumber(0)) / 7;
  return week * 5 + Math.min(weekday + 1, 5);
}

/** Days with school between two dates, both included: Monday to Friday outside holidays and single free days. */
export function schoolDaysBetween(start: PlainDate, end: PlainDate): number {
  let count = 0;
  for (const [first, last] of trainingRanges(start, end)) count += weekdaysUntil(last) - weekdaysUntil(first - 1);
  for (let year = schoolYearOf(start); year <= schoolYearOf(end); year += 1) {
    for (const day of freeWeekdays(year)) if (start <= day && day <= end && !isSuspended(day)) count -= 1;
  }
  return count;
}
