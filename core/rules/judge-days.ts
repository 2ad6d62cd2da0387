/**
 * Judges every day of a schedule, by a limit that may differ for minors and adults, and gathers what was found: days with
 * the same fault share a sentence.
 */
import type { FactKey, Facts } from '../facts/facts';
import { placesDates } from '../schedule/cycle';
import { judgedDays, placedDays, type DayPlace, type JudgedDay, type PlacedDay } from '../schedule/judged-days';
import { minorUntil, type Age, type Term } from '../schedule/regimes';
import type { Schedule } from '../schedule/schedule';
import { birthday } from '../values/plain-date';
import { dateValue, listValue, untilValue, weekdayValue, type Value } from '../values/value';
import { birthDate, birthDateKeys } from './derived';
import { foundOrPass, notApplicable, unknown, type Detail, type Guard, type RuleResult, type Unknown } from './rule';

export const judgedKeys = [...birthDateKeys, 'agreement.start', 'agreement.end'] as const satisfies readonly FactKey[];
type JudgedFacts = Pick<Facts, (typeof judgedKeys)[number]>;

const placeValue = (place: DayPlace): Value =>
  place.kind === 'date' ? dateValue(place.date) : weekdayValue(place.weekday, place.week);

const termOf = (facts: JudgedFacts): Term => ({
  start: facts['agreement.start'],
  end: facts['agreement.end'],
  birthDate: birthDate(facts),
});

/** For a learner who is of this age during the whole agreement the rules for the other age are no concern. */
export const whileAge = (only: Age): Guard => ({
  reads: judgedKeys,
  judge: (facts) => {
    const { start, end, birthDate: birth } = termOf(facts);
    if (birth === undefined) return undefined;
    const adultFrom = birthday(birth, 18);
    if (only === 'minor') return start !== undefined && adultFrom <= start ? notApplicable('adult') : undefined;
    return end !== undefined && end < adultFrom ? notApplicable('minor') : undefined;
  },
});

/** The schedule has several weeks and does not say when the first one is, so that its dates cannot be placed. */
export const firstWeekUnknown: Unknown = { kind: 'unknown', missing: ['schedule'], lookUp: 'first-week' };

/** A pass waits where dated days cannot be placed in the cycle: what lies around them is not known. */
export const oncePlaced = <Message extends string>(
  result: RuleResult<Message>,
  schedule: Schedule,
): RuleResult<Message> =>
  result.kind === 'pass' && !placesDates(schedule) && schedule.studyDays.length + schedule.holidayTraining.length > 0
    ? firstWeekUnknown
    : result;

/** What keeps the age of a day open. */
const waitForAge = ({ start, end, birthDate: birth }: Term): Unknown => {
  if (birth === undefined) return unknown('learner.birthDate');
  if (start === undefined) return unknown('agreement.start');
  return end === undefined ? unknown('agreement.end') : firstWeekUnknown;
};

interface FoundDay<Message extends string> {
  readonly place: DayPlace;
  readonly fault: Detail<Message>;
  readonly age?: Age;
}

/** Whether two values of a sentence show the same. */
const isSameValue = (a: Value | undefined, b: Value | undefined): boolean =>
  a?.unit === b?.unit &&
  (typeof a?.value === 'number' ? a.value === b?.value : JSON.stringify(a) === JSON.stringify(b));

/** Whether all values of one detail are those of another. */
function hasValuesOf(one: Detail, other: Detail): boolean {
  for (const name in one.values) if (!isSameValue(one.values[name], other.values[name])) return false;
  return true;
}

const isSameFault = (a: Detail, b: Detail): boolean =>
  a.message === b.message && a.severity === b.severity && hasValuesOf(a, b) && hasValuesOf(b, a);

/** One sentence for all days with the same fault under the same age: it names them in `{days}`. */
function gather<Message extends string>(found: readonly FoundDay<Message>[], term: Term): Detail<Message>[] {
  if (found.length === 0) return [];
  const groups: { readonly one: FoundDay<Message>; readonly places: Value[] }[] = [];
  for (const one of found) {
    const group = groups.find((known) => known.one.age === one.age && isSameFault(known.one.fault, one.fault));
    if (group) group.places.push(placeValue(one.place));
    else groups.push({ one, places: [placeValue(one.place)] });
  }
  const until = minorUntil(term);
  return groups.map(({ one: { fault, age }, places }) => ({
    severity: fault.severity,
    message: fault.message,
    values: { ...fault.values, days: listValue(places), until: untilValue(age === 'minor' ? until : undefined) },
  }));
}

/**
 * The result over all days under every age. `judge` gives the fault of a day under an age, or nothing. Where the age is
 * not known, what even an adult may not do is a finding all the same; what only a minor may not do waits for the birth
 * date. Sentences may use `{days}`, and `{until}`: the last day of what is found for a minor.
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
      if (fault) found.push({ place: day.place, fault, age });
      else waiting ||= day.ages.length === 0 && judge(day, 'minor') !== undefined;
    }
  }
  if (found.length === 0 && waiting) return waitForAge(term);
  return foundOrPass(gather(found, term), { fields: ['schedule'] });
}

/**
 * The result of a rule for one age only: not applicable where no day occurs under that age, waiting where the age of a
 * faulty day is not known. A minor without an end of the agreement may still turn 18 in it.
 */
export function judgeDaysOf<Message extends string>(
  only: Age,
  schedule: Schedule,
  facts: JudgedFacts,
  judge: (day: JudgedDay) => Detail<Message> | undefined,
): RuleResult<Message> {
  const term = termOf(facts);
  const days = judgedDays(schedule, term);
  const isOpen = only === 'adult' && term.end === undefined;
  if (!isOpen && days.length > 0 && days.every(({ ages }) => ages.length > 0 && !ages.includes(only))) {
    return notApplicable(only === 'minor' ? 'adult' : 'minor');
  }
  const found: FoundDay<Message>[] = [];
  let waiting = false;
  for (const day of days) {
    const isOther = day.ages.length > 0 && !day.ages.includes(only);
    if (isOther && (!isOpen || day.place.kind === 'date')) continue;
    const fault = judge(day);
    if (fault && day.ages.includes(only)) found.push({ place: day.place, fault, age: only });
    else waiting ||= fault !== undefined;
  }
  if (found.length === 0 && waiting) return waitForAge(term);
  return foundOrPass(gather(found, term), { fields: ['schedule'] });
}

/** The result over all days where age plays no part. */
export const judgeEachDay = <Message extends string>(
  schedule: Schedule,
  judge: (day: PlacedDay) => Detail<Message> | undefined,
): RuleResult<Message> => {
  const found: FoundDay<Message>[] = [];
  for (const day of placedDays(schedule)) {
    const fault = judge(day);
    if (fault) found.push({ place: day.place, fault });
  }
  return foundOrPass(gather(found, {}), { fields: ['schedule'] });
};

/** A day with school alone is judged more mildly: no source decides whether the limits for work hold there. */
export const isPureSchoolDay = ({ hours }: PlacedDay): boolean => hours.hasSchool && !hours.hasCompany;
