/**
 * Judges every day of a schedule, by a limit that may differ for minors and adults, and gathers what was found: days with
 * the same fault share a sentence.
 */
import type { FactKey, Facts } from '../facts/facts';
import { isFree, judgedDays, placedDays, type DayPlace, type JudgedDay, type PlacedDay } from '../schedule/judged-days';
import { minorUntil, type Age, type Term } from '../schedule/regimes';
import type { Schedule } from '../schedule/schedule';
import { dateValue, listValue, untilValue, weekdayValue, type Value } from '../values/value';
import { birthDate, birthDateKeys } from './derived';
import { foundOrPass, notApplicable, unknown, type Detail, type RuleResult } from './rule';

export const judgedKeys = [...birthDateKeys, 'agreement.start', 'agreement.end'] as const satisfies readonly FactKey[];
type JudgedFacts = Pick<Facts, (typeof judgedKeys)[number]>;

const placeValue = (place: DayPlace): Value =>
  place.kind === 'date' ? dateValue(place.date) : weekdayValue(place.weekday, place.week);

const termOf = (facts: JudgedFacts): Term => ({
  start: facts['agreement.start'],
  end: facts['agreement.end'],
  birthDate: birthDate(facts),
});

/** What keeps the age of a day open. */
const missingFor = ({ start, birthDate: birth }: Term): FactKey[] => {
  if (birth === undefined) return ['learner.birthDate'];
  return start === undefined ? ['agreement.start'] : ['schedule'];
};

type FoundDay<Message extends string> = readonly [DayPlace, Detail<Message>];

function gather<Message extends string>(found: readonly FoundDay<Message>[], term: Term): Detail<Message>[] {
  if (found.length === 0) return [];
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
 * The result over all days under every age. `judge` gives the fault of a day under an age, or nothing. Where the age is
 * not known, what even an adult may not do is a finding all the same; what only a minor may not do waits for the birth
 * date. Sentences may use `{days}` and `{until}`, the last day for a minor.
 */
export function judgeDays<Message extends string>(
  schedule: Schedule,
  facts: JudgedFacts,
  judge: (day: JudgedDay, age: Age) => Detail<Message> | undefined,
): RuleResult<Message> {
  const term = termOf(facts);
  const found: FoundDay<Message>[] = [];
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

/**
 * The result of a rule for one age only: not applicable where no day occurs under that age, waiting where the age of a
 * faulty day is not known.
 */
export function judgeDaysOf<Message extends string>(
  only: Age,
  schedule: Schedule,
  facts: JudgedFacts,
  judge: (day: JudgedDay) => Detail<Message> | undefined,
): RuleResult<Message> {
  const term = termOf(facts);
  const days = judgedDays(schedule, term);
  if (days.length > 0 && days.every(({ ages }) => ages.length > 0 && !ages.includes(only))) {
    return notApplicable(only === 'minor' ? 'adult' : 'minor');
  }
  const found: FoundDay<Message>[] = [];
  let waiting = false;
  for (const day of days) {
    if (day.ages.length > 0 && !day.ages.includes(only)) continue;
    const fault = judge(day);
    if (fault && day.ages.length > 0) found.push([day.place, fault]);
    else waiting ||= fault !== undefined;
  }
  if (found.length === 0 && waiting) return unknown(...missingFor(term));
  return foundOrPass(gather(found, term), { fields: ['schedule'] });
}

/** The result over all days where age plays no part. */
export const judgeEachDay = <Message extends string>(
  schedule: Schedule,
  judge: (day: PlacedDay) => Detail<Message> | undefined,
): RuleResult<Message> => {
  const found: FoundDay<Message>[] = [];
  for (const day of placedDays(schedule)) {
    const fault = isFree(day) ? undefined : judge(day);
    if (fault) found.push([day.place, fault]);
  }
  return foundOrPass(gather(found, {}), { fields: ['schedule'] });
};

/** A day with school alone is judged more mildly: no source decides whether the limits for work hold there. */
export const isPureSchoolDay = ({ hours }: PlacedDay): boolean => hours.hasSchool && !hours.hasCompany;
