/** Whether what another part sends are facts: every key known, every value of the kind that its key has. */
import {
  factKinds,
  isFactKey,
  parsePlainDate,
  weekdays,
  type FactKey,
  type Facts,
  type FileFact,
  type Minutes,
  type PlainDate,
  type Schedule,
  type Week,
} from '#core';
import { isNumber, isRecord, isText, isYesNo, listOf, oneOf, optional, shaped, type Guard } from './guards';

export const isDate: Guard<PlainDate> = (value): value is PlainDate =>
  isText(value) && parsePlainDate(value) !== undefined;

const isWhole: Guard<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isMinutes: Guard<Minutes> = (value): value is Minutes => isWhole(value);
const isFile = shaped({ name: isText, type: isText, size: isWhole }) as Guard<FileFact>;

const isBlocks = listOf(shaped({ from: optional(isMinutes), to: optional(isMinutes) }));
const isHours = shaped({ blocks: isBlocks, breaks: isBlocks, lessonHours: optional(isNumber) });
const isDay = shaped({ school: optional(isHours), company: optional(isHours) });

/** The hours of a week, as a schedule has them. */
export const isWeek: Guard<Week> = (value): value is Week =>
  isRecord(value) && Object.entries(value).every(([name, day]) => weekdays.some((one) => one === name) && isDay(day));

const isDatedDays = listOf((value): value is object => isDay(value) && 'date' in value && isDate(value.date));
const isSchedule = shaped({
  weeks: listOf(isWeek),
  firstWeek: optional(isDate),
  compensationDays: listOf(isDate),
  studyDays: isDatedDays,
  holidayTraining: isDatedDays,
}) as Guard<Schedule>;

const plainKinds = {
  text: isText,
  identifier: isText,
  texts: listOf(isText),
  date: isDate,
  yesNo: isYesNo,
  duration: isMinutes,
  money: isWhole,
  count: isWhole,
  step: oneOf([1, 2, 3]),
  file: isFile,
  schedule: isSchedule,
} satisfies Record<string, Guard<unknown>>;

function isOfKind(key: FactKey, value: unknown): boolean {
  const kind = factKinds[key];
  if (typeof kind !== 'object') return plainKinds[kind](value);
  return 'choice' in kind ? oneOf<string>(kind.choice)(value) : listOf(oneOf<string>(kind.choices))(value);
}

export const isFacts: Guard<Facts> = (value): value is Facts =>
  isRecord(value) && Object.entries(value).every(([key, fact]) => isFactKey(key) && isOfKind(key, fact));
