/**
 * Compensation days of the construction sector (PC 124): twelve dates a year, fixed by royal decree no. 213 of 26 September
 * 1983 and collective agreement. The lists of 2018, 2020 and from 2025 on were not found.
 */
import type { Citation } from '../law/sources';
import { isoDate, yearOf, type PlainDate } from '../values/plain-date';

export interface ConstructionRestDays {
  readonly days: readonly PlainDate[];
  readonly cites: Citation;
}

const listOf = (year: number, days: string): readonly PlainDate[] =>
  days.split(' ').map((day) => `${String(year)}-${day}` as PlainDate);

const entry = (year: number, days: string): readonly [number, ConstructionRestDays] => [
  year,
  { days: listOf(year, days), cites: { source: 'construction-rest-days', at: String(year), confidence: 'B' } },
];

export const constructionRestDays: ReadonlyMap<number, ConstructionRestDays> = new Map([
  entry(2015, '04-07 04-08 05-15 11-05 12-21 12-22 12-23 12-24 12-28 12-29 12-30 12-31'),
  entry(2016, '03-29 03-30 05-06 10-31 11-02 11-03 11-04 12-23 12-27 12-28 12-29 12-30'),
  entry(2017, '01-03 01-04 01-05 01-06 04-13 04-14 05-26 12-22 12-26 12-27 12-28 12-29'),
  entry(2019, '01-02 01-03 01-04 04-19 05-31 08-16 12-23 12-24 12-26 12-27 12-30 12-31'),
  entry(2021, '04-06 04-07 04-08 04-09 11-02 11-03 11-12 12-24 12-28 12-29 12-30 12-31'),
  entry(2022, '01-04 01-05 01-06 01-07 04-14 04-15 10-31 11-02 12-27 12-28 12-29 12-30'),
  entry(2023, '01-03 01-04 01-05 01-06 05-19 08-14 10-30 10-31 12-26 12-27 12-28 12-29'),
  entry(2024, '01-02 01-03 01-04 01-05 04-02 05-10 12-23 12-24 12-26 12-27 12-30 12-31'),
]);

/** Whether a day is a construction rest day; `undefined` in a year whose list is not known. */
export const isConstructionRestDay = (day: PlainDate): boolean | undefined =>
  constructionRestDays.get(yearOf(day))?.days.includes(day);

/** All listed days by their month and day, latest year first. */
const byMonthAndDay = new Map<string, PlainDate[]>();
for (const { days } of constructionRestDays.values()) {
  for (const day of days) byMonthAndDay.set(day.slice(5), [day, ...(byMonthAndDay.get(day.slice(5)) ?? [])]);
}

/** Days of other years' lists with the same day and month: somebody copied last year's list. Latest year first. */
export const sameDayInOtherYears = (day: PlainDate): readonly PlainDate[] =>
  (byMonthAndDay.get(day.slice(5)) ?? []).filter((other) => yearOf(other) !== yearOf(day));

/** The year whose whole list has exactly these days and months: the list that was copied. */
export function copiedListYear(days: readonly PlainDate[]): number | undefined {
  const given = new Set(days.map((day) => day.slice(5)));
  for (const [year, list] of constructionRestDays) {
    if (list.days.length === given.size && list.days.every((day) => given.has(day.slice(5)))) return year;
  }
  return undefined;
}

/** Days that replace a public holiday on a weekend in construction, 2022 to 2026 (sector documentation of Group S and Easypay). */
export const constructionReplacementDays: readonly PlainDate[] = [
  isoDate('2022-01-03'),
  isoDate('2022-05-27'),
  isoDate('2022-12-26'),
  isoDate('2023-01-02'),
  isoDate('2023-11-13'),
  isoDate('2024-08-16'),
  isoDate('2025-11-10'),
  isoDate('2026-11-02'),
  isoDate('2026-11-03'),
];

/** Construction rest days between two days, both included, and whether the lists of all their years are known. */
export function constructionRestDaysBetween(
  start: PlainDate,
  end: PlainDate,
): { readonly days: readonly PlainDate[]; readonly isComplete: boolean } {
  const days: PlainDate[] = [];
  let isComplete = true;
  for (let year = yearOf(start); year <= yearOf(end); year += 1) {
    const list = constructionRestDays.get(year);
    if (list) days.push(...list.days.filter((day) => start <= day && day <= end));
    else isComplete = false;
  }
  return { days, isComplete };
}
