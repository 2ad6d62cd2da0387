/** Durations and times of day in whole minutes. A time of day runs from 0 (`00:00`) to 1440 (`24:00`, only as an end). */
import type { Brand } from './brand';
import { typedText } from './typed-text';

export type Minutes = Brand<number, 'Minutes'>;

export const minutes = (value: number): Minutes => value as Minutes;
export const hours = (value: number): Minutes => (value * 60) as Minutes;
export const endOfDay = hours(24);

const filePattern = /^(\d{1,3}):([0-5]\d)$/;
const clockPattern = /^(\d{1,2})(?:\s*[:.uh]\s*([0-5]\d)|([0-5]\d)|\s*(?:u|uur|h))$/;
const wordsPattern = /^(\d{1,3})\s*(?:u|uur|uren|h)(?:\s*(?:en\s*)?([0-5]?\d)\s*(?:min|minuten|m|')?)?$/;
const wholePattern = /^\d{1,3}$/;
const decimalPattern = /^(\d{1,3})[.,](\d{1,2})\s*(?:u|uur|uren|h)?$/;

/** A duration as a file writes it, `HH:MM`; `undefined` for anything else, negative durations included. */
export function parseDuration(text: string): Minutes | undefined {
  const match = filePattern.exec(text);
  return match ? minutes(Number(match[1]) * 60 + Number(match[2])) : undefined;
}

/** A time of day as a file writes it, `00:00` to `24:00`. */
export function parseClock(text: string): Minutes | undefined {
  const time = parseDuration(text);
  return time !== undefined && time <= endOfDay && /^\d\d:/.test(text) ? time : undefined;
}

/** A duration as a person types it: `38`, `38,5`, `38.50`, `38:30`, `38u30`, `38 uur`. Hundredths that are no whole minute are refused. */
export function readDuration(text: string): Minutes | undefined {
  const typed = typedText(text);
  const decimal = decimalPattern.exec(typed);
  if (decimal) return fromDecimal(Number(decimal[1]), (decimal[2] ?? '').padEnd(2, '0'));
  if (wholePattern.test(typed)) return hours(Number(typed));
  const words = wordsPattern.exec(typed);
  if (words) return minutes(Number(words[1]) * 60 + Number(words[2] ?? 0));
  return parseDuration(typed);
}

function fromDecimal(whole: number, hundredths: string): Minutes | undefined {
  const sixtieths = Number(hundredths) * 60;
  return sixtieths % 100 === 0 ? minutes(whole * 60 + sixtieths / 100) : undefined;
}

/** A time of day as a person types it: `8:20`, `08.20`, `8u20`, `820`, `8u`. */
export function readClock(text: string): Minutes | undefined {
  const match = clockPattern.exec(typedText(text));
  if (!match) return undefined;
  const time = Number(match[1]) * 60 + Number(match[2] ?? match[3] ?? 0);
  return time <= endOfDay ? minutes(time) : undefined;
}

/** `HH:MM`, the form of files: `38:00`, `08:20`. */
export const writeDuration = (value: Minutes): string =>
  `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
