/** Which days of the week, and which fields, a finding is about. */
import { severities, type FactKey, type Finding, type Outcome, type Severity, type Value, type Weekday } from '#core';
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

/** The remarks about one day: how many, and the most severe. */
export function remarksOn(
  outcomes: readonly Outcome[],
  day: WeekdayPlace,
): { readonly severity: Severity; readonly count: number } | undefined {
  const found = findingsOf(outcomes).filter((finding) =>
    weekdaysOf(finding).some(({ week, weekday }) => week === day.week && weekday === day.weekday),
  );
  const severity = severities.find((one) => found.some((finding) => finding.severity === one));
  return severity && { severity, count: found.length };
}
