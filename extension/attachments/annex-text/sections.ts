/** What an annex says beside its grids: breaks, rest days, days with hours of their own, the stated weekly hours. */
import {
  readDuration,
  type Block,
  type CompanyHours,
  type DatedDay,
  type Minutes,
  type Place,
  type PlainDate,
  type SchoolHours,
  type Weekday,
} from '#core';
import { centre, joined, type Line, type Word } from './lines';
import { datesIn, daysIn, hasDigits, placeIn, rangesIn, withoutDates } from './phrases';

export interface Breaks {
  readonly place: Place;
  /** Absent: every day on which they fit. */
  readonly days?: readonly Weekday[];
  readonly blocks: readonly Block[];
}

/** Lines with which another part of the annex begins. */
const sectionStart =
  /^(?:rustpauzes?\b|inhaalrust|de leerling heeft recht|pedagogische|studiedag|opleiding in|op deze dagen|handtekening|(?:on)?even weken|week \d+$|dag(?:en)?\s)/i;

/** The lines after one, up to where another part begins. */
function partAfter(lines: readonly Line[], index: number): readonly Line[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex(({ text }) => sectionStart.test(text));
  return end === -1 ? rest : rest.slice(0, end);
}

interface PlaceColumn {
  readonly place: Place;
  readonly at: number;
}

const placeColumns = (words: readonly Word[]): readonly PlaceColumn[] =>
  words.flatMap((word) => {
    const place = placeIn(word.text);
    return place ? [{ place, at: centre(word) }] : [];
  });

/** The words of a line by the place that they stand under. */
function underPlaces(line: Line, columns: readonly PlaceColumn[]): readonly (readonly [Place, string])[] {
  const [only] = columns;
  if (only && columns.length === 1) return [[only.place, line.text]];
  const parts = new Map<Place, Word[]>();
  for (const word of line.words) {
    const nearest = columns.toSorted(
      (one, other) => Math.abs(one.at - centre(word)) - Math.abs(other.at - centre(word)),
    )[0];
    if (nearest) parts.set(nearest.place, [...(parts.get(nearest.place) ?? []), word]);
  }
  return [...parts].map(([place, words]) => [place, joined(words)]);
}

export interface BreaksRead {
  readonly breaks: readonly Breaks[];
  readonly unread: readonly string[];
}

/** The breaks that stand between two lines: below `Rustpauzes`, for each place. */
export function breaksIn(lines: readonly Line[], from: number, to: number): BreaksRead {
  const start = lines.findIndex(({ text }, index) => index >= from && index < to && /^rustpauzes?\b/i.test(text));
  if (start === -1) return { breaks: [], unread: [] };
  const breaks: Breaks[] = [];
  const unread: string[] = [];
  let columns: readonly PlaceColumn[] = [];
  let days: readonly Weekday[] = [];
  for (const line of partAfter(lines.slice(0, to), start)) {
    const named = placeColumns(line.words);
    if (named.length > 0) [columns, days] = [named, []];
    for (const [place, text] of underPlaces(line, columns)) {
      const { blocks, rest } = rangesIn(text);
      if (hasDigits(rest)) unread.push(text);
      // a line that goes on has no days of its own
      if (blocks.length > 0 && daysIn(rest).length > 0) days = daysIn(rest);
      if (blocks.length > 0) breaks.push({ place, blocks, ...(days.length > 0 && { days }) });
    }
  }
  return { breaks, unread };
}

export interface RestDays {
  readonly dates: readonly PlainDate[];
  readonly unread: readonly string[];
}

/** The rest days: the dates behind the word and in the lines below, as long as there is nothing else in them. */
export function restDaysIn(lines: readonly Line[]): RestDays {
  const dates: PlainDate[] = [];
  const unread: string[] = [];
  for (const [index, { text }] of lines.entries()) {
    const behind = /inhaalrustdag(?:en)?\b(.*)$/i.exec(text)?.[1];
    if (behind === undefined) continue;
    for (const part of [behind, ...lines.slice(index + 1).map((line) => line.text)]) {
      const left = withoutDates(part);
      if (part !== behind && /[a-z]{2}/i.test(left)) break;
      dates.push(...datesIn(part).map(({ date }) => date));
      if (hasDigits(left)) unread.push(part.trim());
    }
  }
  return { dates: [...new Set(dates)], unread };
}

export interface DatedDays {
  readonly days: readonly DatedDay[];
  readonly unread: readonly string[];
}

const token = /pauze|\(|\)|;|onderneming|leerwerkplek|werkplek|bedrijf|opleidingsverstrekker|\bschool\b/gi;

interface Hours {
  blocks: Block[];
  breaks: Block[];
  lessonHours?: number;
}

/** `leerwerkplek: van 8:00 tot 12:00 en van 12:30 tot 16:30; middagpauze van 12:00 tot 12:30`. */
function hoursIn(text: string): Partial<Record<Place, Hours>> | undefined {
  const hours: Partial<Record<Place, Hours>> = {};
  let place: Place | undefined;
  let isPause = false;
  const marks = [...text.matchAll(token)];
  const parts = [...marks.map(({ index }) => index), text.length];
  for (const [order, start] of [0, ...parts.slice(0, -1)].entries()) {
    const part = text.slice(start, parts[order]);
    const named = placeIn(part);
    if (named) [place, isPause] = [named, false];
    else if (part.startsWith(';') || part.startsWith(')')) isPause = false;
    else if (/^pauze/i.test(part)) isPause = true;
    const { blocks, rest } = rangesIn(part);
    const lessons = /(\d{1,2}(?:[.,]\d{1,2})?)\s*lesu(?:ur|ren)/i.exec(rest);
    if (hasDigits(lessons ? rest.replace(lessons[0], '') : rest)) return undefined;
    if (blocks.length === 0 && !lessons) continue;
    if (!place) return undefined;
    const own = (hours[place] ??= { blocks: [], breaks: [] });
    (isPause ? own.breaks : own.blocks).push(...blocks);
    if (lessons?.[1] !== undefined) own.lessonHours = Number(lessons[1].replace(',', '.'));
  }
  return hours;
}

/** A pause that only says what the blocks leave open is not listed again. */
function withoutGaps({ blocks, breaks, ...rest }: Hours): SchoolHours {
  const isGap = ({ from, to }: Block): boolean =>
    blocks.some((block) => block.to === from) && blocks.some((block) => block.from === to);
  return { ...rest, blocks, breaks: breaks.filter((one) => !isGap(one)) };
}

const withoutLessons = ({ blocks, breaks }: SchoolHours): CompanyHours => ({ blocks, breaks });

/** The days with hours of their own under a heading, or in a line, that says what they are. */
export function datedDaysIn(lines: readonly Line[], heading: RegExp): DatedDays {
  const days: DatedDay[] = [];
  const unread: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (!heading.test(line.text)) continue;
    const own = datesIn(line.text).length > 0 ? [line] : [];
    const text = [...own, ...datedLines(lines, index)].map((one) => one.text).join(' ');
    const dates = datesIn(text);
    for (const [order, { date, end }] of dates.entries()) {
      const part = text.slice(end, dates[order + 1]?.at ?? text.length);
      const hours = hoursIn(part);
      if (!hours) unread.push(part.trim());
      else if (!days.some((day) => day.date === date)) {
        days.push({
          date,
          ...(hours.school && { school: withoutGaps(hours.school) }),
          ...(hours.company && { company: withoutLessons(withoutGaps(hours.company)) }),
        });
      }
    }
  }
  return { days, unread };
}

/** The lines below a heading that belong to dated days; the sentence between them says nothing of its own. */
function datedLines(lines: readonly Line[], index: number): readonly Line[] {
  const below = lines.slice(index + 1);
  const start = /^op deze dagen/i.test(below[0]?.text ?? '') ? 1 : 0;
  const end = below.findIndex(
    ({ text }, at) => at >= start && (sectionStart.test(text) || !/\d/.test(text) || isElsewhere(text)),
  );
  return below.slice(start, end === -1 ? below.length : end);
}

const clockSomewhere = /\d{1,2}\s*[:.uh]\s*\d{2}(?!\d)/i;

/** A line that begins with a date, or has a time in it, belongs to the days; one with other numbers does not. */
const isElsewhere = (text: string): boolean =>
  !clockSomewhere.test(text) && withoutDates(text.slice(0, datesIn(text)[0]?.at ?? text.length)) !== '';

/** The weekly hours that the annex states: `de wekelijkse arbeidsduur … bedraagt 40 uren per week`. */
export function statedAverageIn(lines: readonly Line[]): Minutes | undefined {
  const text = lines.map((line) => line.text).join(' ');
  const stated =
    /arbeidsduur[^.]{0,120}?\bbedraagt\s+(\d{1,2}(?:[.,:]\d{1,2})?(?:\s*(?:u|uur|uren)\s*\d{1,2})?)\s*(?:u\b|uur|uren|per week)/i.exec(
      text,
    );
  return stated?.[1] === undefined ? undefined : readDuration(stated[1].replace(/uren/i, 'u'));
}

/** The Monday on which a cycle of numbered weeks begins. */
export function firstWeekIn(lines: readonly Line[]): PlainDate | undefined {
  const line = lines.find(({ text }) => /^week 1 begint op/i.test(text));
  return line && datesIn(line.text)[0]?.date;
}
