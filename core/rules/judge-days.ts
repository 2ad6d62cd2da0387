/**
 * Judges every day of a schedule by a limit that differs for minors and adults, and gathers what was found: days with the
 * same fault share a sentence. Where the age is not known, what even an adult may not do is a finding all the same; what
 * only a minor may not do waits for the birth date.
 */
import type { FactKey, Facts } from '../facts/facts';
import { judgedDays, type DayPlace, type JudgedDay } from '../schedule/judged-days';
import { minorUntil, type Age, type Term } from '../schedule/regimes';
import type { Schedule } from '../schedule/schedule';
import { dateValue, listValue, untilValue, weekdayValue, type Value } from '../values/value';
import { birthDate, birthDateKeys } from './derived';
import { foundOrPass, unknown, type Detail, type RuleResult } from './rule';

export const judgedKeys = [...birthDateKeys, 'agreement.start', 'agreement.end'] as const satisfies readonly FactKey[];
type JudgedFacts = Pick<Facts, (typeof judgedKeys)[number]>;

export const placeValue = (place: DayPlace): Value =>
  place.kind === 'date' ? dateValue(place.date) : weekdayValue(place.weekday, place.week);

export const termOf = (facts: JudgedFacts): Term => ({
  start: facts['agreement.start'],
  end: facts['agreement.end'],
  birthDate: birthDate(facts),
});

/** What keeps the age of a day open. */
const missingFor = ({ start, birthDate: birth }: Term): FactKey[] => {
  if (birth === undefined) return ['learner.birthDate'];
  return start === undefined ? ['agreement.start'] : ['schedule'];
};

function gather<Message extends string>(
  found: readonly (readonly [DayPlace, Detail<Message>])[],
  term: Term,
): Detail<Message>[] {
  const groups = new Map<string, { one: Detail<Message>; places: Value[] }>();
  for (const [place, one] of found) {
    const key = JSON.stringify(one);
    const group = groups.get(key) ?? { one, places: [] };
    group.places.push(placeValue(place));
    groups.set(key, group);
  }
  const until = untilValue(minorUntil(term));
  return [...groups.values()].map(({ one, places }) => ({
    ...one,
    values: { ...one.values, days: listValue(places), until },
  }));
}

/**
 * The result over all days. `judge` gives the fault of a day under an age, or nothing; it is asked for each age under
 * which the day occurs. Its sentence may use `{days}` and `{until}`, the last day for a minor.
 */
export function judgeDays<Message extends string>(
  schedule: Schedule,
  facts: JudgedFacts,
  judge: (day: JudgedDay, age: Age) => Detail<Message> | undefined,
): RuleResult<Message> {
  const term = termOf(facts);
  const found: (readonly [DayPlace, Detail<Message>])[] = [];
  let waiting = false;
  for (const day of judgedDays(schedule, term)) {
    const ages: readonly Age[] = day.ages.length > 0 ? day.ages : ['adult'];
    for (const age of ages) {
      const fault = judge(day, age);
      if (fault) found.push([day.place, fault]);
      else waiting ||= day.ages.length === 0 && judge(day, 'minor') !== undefined;
    }
  }
  if (found.length === 0 && waiting) return unknown(...missingFor(term));
  return foundOrPass(gather(found, term), { fields: ['schedule'] });
}

/** A day with school alone is judged more mildly: no source decides whether the limits for work hold there. */
export const isPureSchoolDay = ({ hours }: JudgedDay): boolean => hours.hasSchool && !hours.hasCompany;
