/** The ten public holidays of Belgium: act of 4 January 1974 and royal decree of 18 April 1974, art. 1. */
import { addDays, dayInYear, yearOf, type PlainDate } from '../values/plain-date';
import { remember } from '../values/remember';

export const publicHolidayNames = [
  'new-year',
  'easter-monday',
  'labour-day',
  'ascension',
  'whit-monday',
  'national-day',
  'assumption',
  'all-saints',
  'armistice',
  'christmas',
] as const;
export type PublicHolidayName = (typeof publicHolidayNames)[number];

export interface PublicHoliday {
  readonly date: PlainDate;
  readonly name: PublicHolidayName;
}

const pad = (value: number): `${number}` => String(value).padStart(2, '0') as `${number}`;

/** Easter Sunday of the Gregorian calendar, by the anonymous (Meeus) computation. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const position = epact + weekdayShift - 7 * correction + 114;
  return dayInYear(year, `${pad(Math.floor(position / 31))}-${pad((position % 31) + 1)}`);
}

/** The public holidays of a calendar year, in order of date. */
export const publicHolidays = remember((year: number): readonly PublicHoliday[] => {
  const easter = easterSunday(year);
  const holidays: PublicHoliday[] = [
    { name: 'new-year', date: dayInYear(year, '01-01') },
    { name: 'easter-monday', date: addDays(easter, 1) },
    { name: 'labour-day', date: dayInYear(year, '05-01') },
    { name: 'ascension', date: addDays(easter, 39) },
    { name: 'whit-monday', date: addDays(easter, 50) },
    { name: 'national-day', date: dayInYear(year, '07-21') },
    { name: 'assumption', date: dayInYear(year, '08-15') },
    { name: 'all-saints', date: dayInYear(year, '11-01') },
    { name: 'armistice', date: dayInYear(year, '11-11') },
    { name: 'christmas', date: dayInYear(year, '12-25') },
  ];
  return holidays.sort((a, b) => (a.date < b.date ? -1 : 1));
});

/** The public holiday on a day, if it is one. */
export const publicHolidayOn = (date: PlainDate): PublicHolidayName | undefined => {
  for (const holiday of publicHolidays(yearOf(date))) if (holiday.date === date) return holiday.name;
  return undefined;
};
