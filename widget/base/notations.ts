/** How people type the values of our fields, and how we write them back. */
import {
  formatClock,
  readClock,
  readDate,
  readDuration,
  readMoney,
  writeMoney,
  type Cents,
  type Minutes,
  type PlainDate,
} from '#core';
import type { Notation } from './draft';

/** `820` and `0820` are 8:20, `8` is 8:00: a phone's number pad has no colon. */
function readTime(text: string): Minutes | undefined {
  const digits = /^(\d{1,2}?)(\d\d)?$/.exec(text);
  return readClock(digits ? `${digits[1] ?? ''}:${digits[2] ?? '00'}` : text);
}

export const clockNotation: Notation<Minutes> = {
  name: 'clock',
  read: readTime,
  show: formatClock,
  isWhole: (text) => /^\d{1,2}[:.uh]\d\d$|^\d{4}$/i.test(text),
};

/** `01092026` is 1 September 2026. */
const readDay = (text: string): PlainDate | undefined => readDate(text.replace(/^(\d\d)(\d\d)(\d{4})$/, '$1/$2/$3'));

const showDay = (date: PlainDate): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))}/${String(Number(month))}/${year}`;
};

export const dateNotation: Notation<PlainDate> = {
  name: 'date',
  read: readDay,
  show: showDay,
  isWhole: () => true,
};

export const durationNotation: Notation<Minutes> = {
  name: 'duration',
  read: readDuration,
  show: (value) => (value % 60 === 0 ? String(value / 60) : formatClock(value)),
  isWhole: (text) => /^\d\d(?:[.:,u]\d\d)?$/.test(text),
};

/** Lesson hours come in quarters, so that each is a whole number of minutes. */
function readLessonHours(text: string): number | undefined {
  if (!/^\d{1,2}(?:[.,]\d{1,2})?$/.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  return value <= 24 && Number.isInteger(value * 4) ? value : undefined;
}

export const lessonHoursNotation: Notation<number> = {
  name: 'lessonHours',
  read: readLessonHours,
  show: (value) => String(value).replace('.', ','),
  isWhole: (text) => /^\d/.test(text),
};

export const moneyNotation: Notation<Cents> = {
  name: 'money',
  read: readMoney,
  show: (value) => writeMoney(value).replace('.', ','),
  isWhole: (text) => /[.,]\d\d$/.test(text),
};

export const countNotation: Notation<number> = {
  name: 'count',
  read: (text) => (/^\d{1,2}$/.test(text) ? Number(text) : undefined),
  show: String,
  isWhole: () => true,
};

export const textNotation: Notation<string> = {
  name: 'text',
  read: (text) => text,
  show: (value) => value,
  isWhole: () => true,
};
