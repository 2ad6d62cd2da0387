/** How facts are written in files (`HH:MM`, `600.50`, `YYYY-MM-DD`) and read from what a person typed. */
import { readDuration, writeDuration, type Minutes } from '../values/clock';
import { readMoney, writeMoney, type Cents } from '../values/money';
import { readDate } from '../values/plain-date';
import { typedText } from '../values/typed-text';
import type { Block, CompanyHours, DatedDay, Day, Schedule, SchoolHours } from '../schedule/schedule';
import { assertFacts } from './assert-facts';
import { factKinds, isFactKey, type FactKey, type Facts, type FactValue } from './facts';

const writeBlock = ({ from, to }: Block): Record<string, string> => ({
  ...(from !== undefined && { from: writeDuration(from) }),
  ...(to !== undefined && { to: writeDuration(to) }),
});

const writeHours = (hours: CompanyHours & Pick<SchoolHours, 'lessonHours'>): object => ({
  ...(hours.lessonHours !== undefined && { lessonHours: hours.lessonHours }),
  blocks: hours.blocks.map(writeBlock),
  breaks: hours.breaks.map(writeBlock),
});

const writeDay = (day: Day): object => ({
  ...(day.school && { school: writeHours(day.school) }),
  ...(day.company && { company: writeHours(day.company) }),
});

const writeDatedDay = (day: DatedDay): object => ({ date: day.date, ...writeDay(day) });

const writeSchedule = (schedule: Schedule): object => ({
  weeks: schedule.weeks.map((week) =>
    Object.fromEntries(Object.entries(week).map(([weekday, day]) => [weekday, writeDay(day)])),
  ),
  ...(schedule.firstWeek !== undefined && { firstWeek: schedule.firstWeek }),
  compensationDays: schedule.compensationDays,
  studyDays: schedule.studyDays.map(writeDatedDay),
  holidayTraining: schedule.holidayTraining.map(writeDatedDay),
});

/** A fact as a dossier file writes it: `"38:00"`, `"600.50"`, `"2026-09-01"`, `true`, `2`, an object for a schedule. */
export function writeFact<Key extends FactKey>(key: Key, value: FactValue<Key>): unknown {
  switch (factKinds[key]) {
    case 'duration':
      return writeDuration(value as Minutes);
    case 'money':
      return writeMoney(value as Cents);
    case 'schedule':
      return writeSchedule(value as Schedule);
    default:
      return value;
  }
}

/**
 * All facts as a dossier file writes them, in the order of the facts.
 * @throws NotFacts for values that are not of the kind of their fact.
 */
export function writeFacts(facts: Facts): Record<string, unknown> {
  assertFacts(facts);
  const written: Record<string, unknown> = {};
  for (const [key, value] of Object.entries<unknown>(facts)) {
    if (isFactKey(key) && value !== undefined) written[key] = writeFact(key, value as FactValue<FactKey>);
  }
  return written;
}

/**
 * The value of a fact from text that a person typed or a page shows: dates, durations, amounts, whole numbers and texts in
 * the notations that people use. `undefined` for an empty field, and for text that is no such value (yet). Choices,
 * yes/no, files and schedules are not read from text.
 */
export function readTyped(key: FactKey, typed: string): FactValue<FactKey> | undefined {
  if (typedText(typed) === '') return undefined;
  const text = typed.trim();
  switch (factKinds[key]) {
    case 'text':
    case 'identifier':
      return text;
    case 'date':
      return readDate(text);
    case 'duration':
      return readDuration(text);
    case 'money':
      return readMoney(text);
    case 'count':
      return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
    default:
      return undefined;
  }
}
