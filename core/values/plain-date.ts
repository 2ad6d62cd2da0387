/**
 * A calendar day without time or zone, written `YYYY-MM-DD`. Strings of this form sort like the days they name, so
 * `<` and `===` are all that comparing needs. Arithmetic is on integers, and tested against Temporal.
 */
import { getISOWeek } from 'date-fns';
import type { Brand } from './brand';
import { remember } from './remember';
import { isText, typedText } from './typed-text';

export type PlainDate = Brand<string, 'PlainDate'>;

/** Days of the week in the order of a schedule; the index is Monday = 0 … Sunday = 6. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const epochWeekday = 3; // 1 January 1970 was a Thursday

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const written = (year: number, month: number, day: number): PlainDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month, 1 = January; 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const fromParts = (year: number, month: number, day: number): PlainDate | undefined =>
  year >= 1000 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month) ? written(year, month, day) : undefined;

const toDate = (date: PlainDate): Date => new Date(yearOf(date), monthOf(date) - 1, dayOf(date));

/** The day that a clock shows where it stands; `undefined` outside the years 1000 to 9999. */
export const localDay = (clock: Date): PlainDate | undefined =>
  fromParts(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());

/** A date known at the time of writing, for the tables of the law. A test walks those tables and parses each of them. */
export const isoDate = (text: `${number}-${number}-${number}`): PlainDate => text as string as PlainDate;

/** The day that `YYYY-MM-DD` names; `undefined` for another form or a day that does not exist (31 February). */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = isText(text) ? isoPattern.exec(text) : null;
  return match ? fromParts(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

const typedPattern = /^(?:[a-z]{2,9},?\s+)?(\d{1,2})\s*[/.\-\s]\s*(\d{1,2}|[a-zé]+)\.?\s*[/.\-\s]\s*(\d{4})$/;
const dutchMonths = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function monthNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return text === 'mrt' ? 3 : dutchMonths.indexOf(text.slice(0, 3)) + 1;
}

/**
 * The day that a person typed in one of the notations of Belgian forms: `1/9/2026`, `01.09.2026`, `1-9-2026`,
 * `2026-09-01`, `1 september 2026`, `dinsdag 1 september 2026`. `undefined` while it is half typed or impossible.
 */
export function readDate(text: string): PlainDate | undefined {
  const typed = typedText(text);
  const match = typedPattern.exec(typed);
  if (!match) return parsePlainDate(typed);
  return fromParts(Number(match[3]), monthNumber(match[2] ?? ''), Number(match[1]));
}

/** Two digits of a date, as a number; dates are read far too often to cut strings for it. */
const twoDigits = (date: PlainDate, at: number): number => date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 528;

export const yearOf = (date: PlainDate): number => twoDigits(date, 0) * 100 + twoDigits(date, 2);
/** 1 = January … 12 = December. */
export const monthOf = (date: PlainDate): number => twoDigits(date, 5);
export const dayOf = (date: PlainDate): number => twoDigits(date, 8);

const daysPerEra = 146_097; // 400 years of the Gregorian calendar
const epochShift = 719_468; // days from 1 March of year 0 to 1 January 1970

/**
 * Days since 1 January 1970, for loops over many days. The inverse is {@link fromDayNumber}. Years are counted from March,
 * so that the leap day is the last of its year.
 */
export function dayNumber(date: PlainDate): number {
  const month = monthOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOf(date) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysPerEra + yearOfEra * 365 + leapDays + dayOfYear - epochShift;
}

function computeFromDayNumber(number: number): PlainDate {
  const shifted = number + epochShift;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return written(year, month, day);
}

/** The day with this number of days since 1 January 1970. */
export const fromDayNumber = remember(computeFromDayNumber);

/** Monday = 0 … Sunday = 6 of a day number. */
export const weekdayIndexOfNumber = (number: number): number => (((number + epochWeekday) % 7) + 7) % 7;

/** Monday = 0 … Sunday = 6. */
export const weekdayIndex = (date: PlainDate): number => weekdayIndexOfNumber(dayNumber(date));

/** `monday` … `sunday`. */
export const weekdayOf = (date: PlainDate): Weekday => weekdays[weekdayIndex(date)] ?? 'monday';

/** Number of the ISO 8601 week, 1 to 53: schools speak of even and odd weeks by it. */
export const isoWeek = (date: PlainDate): number => getISOWeek(toDate(date));

export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(dayNumber(date) + days);

/** Calendar months later, clamped to the last day of the month: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return written(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Calendar years later, clamped: 29 February + 1 year is 28 February. For birthdays use {@link birthday}. */
export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, years * 12);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** Age in whole years on a day. Somebody born on 29 February turns a year older on 1 March of a common year. */
export function ageOn(birthDate: PlainDate, day: PlainDate): number {
  const years = yearOf(day) - yearOf(birthDate);
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day somebody reaches an age. Born on 29 February: 1 March in common years. */
export function birthday(birthDate: PlainDate, age: number): PlainDate {
  const year = yearOf(birthDate) + age;
  const isLost = monthOf(birthDate) === 2 && dayOf(birthDate) === 29 && !isLeapYear(year);
  return `${pad(year, 4)}${isLost ? '-03-01' : birthDate.slice(4)}` as PlainDate;
}

/** The year in which the school year of this day began: 2026 for 1 September 2026 to 31 August 2027. */
export const schoolYearOf = (date: PlainDate): number => (monthOf(date) >= 9 ? yearOf(date) : yearOf(date) - 1);

/** A day of a year, for yearly moments such as 30 June. */
export const dayInYear = (year: number, monthAndDay: `${number}-${number}`): PlainDate =>
  `${pad(year, 4)}-${monthAndDay}` as PlainDate;
