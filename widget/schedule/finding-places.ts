/** Which days of the week, and which fields, a finding is about. */
import {
  severities,
  type FactKey,
  type Finding,
  type Outcome,
  type PlainDate,
  type Severity,
  type Value,
  type Weekday,
} from '#core';
import { findingsOf } from '../base/finding-list';

export interface WeekdayPlace {
  readonly weekday: Weekday;
  /** 0-based. */
  readonly week: number;
}

function weekdaysIn(value: Value): readonly WeekdayPlace[] {
  if (value.unit === 'weekday') return [{ weekday: value.value, week: (value.week ?? 1) - 1 }];
  return value.unit === 'list' ? value.value.flatMap(weekdaysIn) : [];
}

/** Days of the pattern that a finding names, each once, in order of mention. */
export function weekdaysOf({ details }: Finding): readonly WeekdayPlace[] {
  const named = details.flatMap(({ values }) => Object.values(values).flatMap(weekdaysIn));
  return [...new Map(named.map((place) => [`${String(place.week)} ${place.weekday}`, place])).values()];
}

/** Whether a finding is about the list of compensation days. */
export const isAboutRestDays = ({ rule }: Finding): boolean =>
  /compensation-days?|rest-day-(?:missing|worked)/.test(rule);

/** The fields of the element that a finding points to. */
export const fieldsOf = <Key extends FactKey>({ fields }: Finding, asked: readonly Key[]): readonly Key[] =>
  asked.filter((key) => fields.includes(key));

function datesIn(value: Value): readonly PlainDate[] {
  if (value.unit === 'date') return [value.value];
  return value.unit === 'list' ? value.value.flatMap(datesIn) : [];
}

/** Whether a finding names a date. */
export const isOnDate = ({ details }: Finding, date: PlainDate | undefined): boolean =>
  date !== undefined && details.some(({ values }) => Object.values(values).flatMap(datesIn).includes(date));

/** How many remarks, and the most severe. */
export interface Remarks {
  readonly severity: Severity;
  readonly count: number;
}

function remarksOf(found: readonly Finding[]): Remarks | undefined {
  const severity = severities.find((one) => found.some((finding) => finding.severity === one));
  return severity && { severity, count: found.length };
}

/** The remarks about one day of the pattern. */
export const remarksOn = (outcomes: readonly Outcome[], day: WeekdayPlace): Remarks | undefined =>
  remarksOf(
    findingsOf(outcomes).filter((finding) =>
      weekdaysOf(finding).some(({ week, weekday }) => week === day.week && weekday === day.weekday),
    ),
  );

/** The remarks that name a date. */
export const remarksOnDate = (outcomes: readonly Outcome[], date: PlainDate | undefined): Remarks | undefined =>
  remarksOf(findingsOf(outcomes).filter((finding) => isOnDate(finding, date)));
