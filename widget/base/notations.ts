/** How people type the values of our fields, and how we write them back. */
import {
  formatClock,
  readClock,
  readDate,
  readDuration,
  readMoney,
  writeDuration,
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
  show: writeDuration,
  isWhole: (text) => /^\d{1,2}[:.uh]\d\d$|^\d{4}$/i.test(text),
};

/** The months as they begin in the languages of Belgium and in English, in their order. */
const monthNames =
  /^(?:(jan)|(f[eé][bv])|(maa|mrt|mar)|(apr|avr)|(mei|mai|may)|(jun|juin)|(jul|juil)|(aug|ao[uû])|(sep)|(o[kc]t)|(nov)|(d[eé][ck]))/i;

/** Number of a month, 1 = January, from its name or the beginning of it. */
function monthNumber(name: string): string {
  const match = monthNames.exec(name);
  const index = match?.slice(1).findIndex((month) => (month as string | undefined) !== undefined) ?? -1;
  return index === -1 ? name : String(index + 1);
}

const shortYear = /^\d\d$/;
/** A year of two digits is one of this century, unless it would lie far ahead. */
const fullYear = (year: string): string => {
  if (!shortYear.test(year)) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
};

/** `01092026`, `1/9/26`, `1 septembre 2026`: all of them 1 September 2026. */
function readDay(text: string): PlainDate | undefined {
  const parts =
    /^(?:\p{L}{2,9},?\s+)?(\d{1,2})(?:er)?\s*[/.\-\s]\s*(\d{1,2}|\p{L}+)\.?\s*[/.\-\s]\s*(\d\d|\d{4})$/u.exec(text);
  if (!parts) return readDate(text.replace(/^(\d\d)(\d\d)(\d{4})$/, '$1/$2/$3'));
  const [, day = '', month = '', year = ''] = parts;
  return readDate([day, monthNumber(month), fullYear(year)].join('/'));
}

const showDay = (date: PlainDate): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))}/${String(Number(month))}/${year}`;
};

export const dateNotation: Notation<PlainDate> = {
  name: 'date',
  read: readDay,
  show: showDay,
  // `1/9/20` may still become `1/9/2026`
  isWhole: (text) => /\d{4}/.test(text),
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

const countNotation: Notation<number> = {
  name: 'count',
  read: (text) => (/^\d{1,2}$/.test(text) ? Number(text) : undefined),
  show: String,
  isWhole: () => true,
};

/** A whole number as it may stand in a dossier. */
export const wholeNumberNotation: Notation<number> = {
  ...countNotation,
  read: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined),
};

export const textNotation: Notation<string> = {
  name: 'text',
  read: (text) => text,
  show: (value) => value,
  isWhole: () => true,
};
