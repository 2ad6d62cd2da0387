/**
 * Facts come from programs too, and not every program is compiled against our types. Values of another kind would be
 * compared all the same, and give a wrong answer or an exception far from its cause: they are refused at the door.
 */
import type { Block, CompanyHours, DatedDay, Schedule, SchoolHours } from '../schedule/schedule';
import { parsePlainDate, type PlainDate } from '../values/plain-date';
import { remember, rememberLast } from '../values/remember';
import { factKeys, factKinds, type FactChanges } from './facts';
import type { Kind } from './kinds';

/** Thrown for facts that are none: a fault in the program that calls, never something that a user typed. */
export class NotFacts extends TypeError {
  override readonly name = 'NotFacts';

  constructor(
    /** The fact that is refused, or the name of another argument. */
    readonly key: string,
    kind: string,
  ) {
    super(`${key} is no ${kind}. Facts of a file are read by readDossier, what somebody typed by readTyped.`);
  }
}

/** A value before anything is known of it, with the fields that its type would have. */
type Unchecked<Type> = Partial<Record<keyof Type, unknown>>;
type Test = (value: unknown) => boolean;

const isObject = <Type>(value: unknown): value is Unchecked<Type> => typeof value === 'object' && value !== null;
const isText: Test = (value) => typeof value === 'string';
const isAmount: Test = (value) => Number.isFinite(value);
const isDateText = remember((text: string) => parsePlainDate(text) !== undefined);
const isDate: Test = (value) => typeof value === 'string' && isDateText(value);
// a loop, as this runs for every block of every schedule before a rule does
const listOf =
  (test: Test): Test =>
  (value) => {
    if (!Array.isArray(value)) return false;
    for (const item of value) if (!test(item)) return false;
    return true;
  };
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const isTime: Test = (value) => value === undefined || Number.isFinite(value);
const areBlocks = listOf((block) => isObject<Block>(block) && isTime(block.from) && isTime(block.to));
const areHours: Test = (hours) =>
  hours === undefined ||
  (isObject<CompanyHours & SchoolHours>(hours) &&
    areBlocks(hours.blocks) &&
    areBlocks(hours.breaks) &&
    isTime(hours.lessonHours));
const isDay: Test = (day) => isObject<DatedDay>(day) && areHours(day.school) && areHours(day.company);
const areDatedDays = listOf((day) => isDay(day) && isDate((day as Unchecked<DatedDay>).date));
const areDays = listOf(optional(isDay));
const isWeek: Test = (week) => isObject(week) && areDays(Object.values(week));
const areWeeks = listOf(isWeek);
const areDates = listOf(isDate);

const isScheduleObject = (schedule: Unchecked<Schedule>): boolean =>
  areWeeks(schedule.weeks) &&
  (schedule.weeks as unknown[]).length > 0 &&
  optional(isDate)(schedule.firstWeek) &&
  areDates(schedule.compensationDays) &&
  areDatedDays(schedule.studyDays) &&
  areDatedDays(schedule.holidayTraining);

/** Schedules are immutable, so those at hand are looked at once. */
const wasSchedule = rememberLast(isScheduleObject);
const isSchedule: Test = (value) => isObject<Schedule>(value) && wasSchedule(value);

const tests: Readonly<Record<Extract<Kind, string>, Test>> = {
  text: isText,
  identifier: isText,
  date: isDate,
  yesNo: (value) => typeof value === 'boolean',
  duration: isAmount,
  money: isAmount,
  count: isAmount,
  step: (value) => value === 1 || value === 2 || value === 3,
  texts: listOf(isText),
  file: (value) => isObject<{ name: string }>(value) && isText(value.name),
  schedule: isSchedule,
};

function testOf(kind: Kind): Test {
  if (typeof kind === 'string') return tests[kind];
  const options: readonly unknown[] = 'choice' in kind ? kind.choice : kind.choices;
  const isOption: Test = (value) => options.includes(value);
  return 'choice' in kind ? isOption : listOf(isOption);
}

const nameOf = (kind: Kind): string => (typeof kind === 'string' ? kind : 'choice');

const checks = new Map<string, { readonly kind: string; readonly test: Test }>(
  factKeys.map((key) => [key, { kind: nameOf(factKinds[key]), test: testOf(factKinds[key]) }]),
);

/** @throws NotFacts naming the first fact whose value is not of its kind; what is absent or `undefined` is fine. */
export function assertFacts(facts: FactChanges): void {
  if (!isObject(facts)) throw new NotFacts('facts', 'object');
  for (const [key, value] of Object.entries(facts)) {
    const check = value === undefined ? undefined : checks.get(key);
    if (check && !check.test(value)) throw new NotFacts(key, check.kind);
  }
}

/** @throws NotFacts where a day is no day. */
export function assertDay(name: string, day: PlainDate): void {
  if (!isDate(day)) throw new NotFacts(name, 'date');
}
