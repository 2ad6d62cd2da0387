/**
 * The cells of what was copied from a spreadsheet, and what stands in one: names of days and places, times, and numbers. As
 * Excel, LibreOffice and Google write them: `8:30`, `08:30:00`, `8u30`, `8:30 AM`, `0,354166667`, `30/12/1899 8:30`,
 * `8:30-12:00`.
 */
import { hours, minutes, type Minutes, type Place, type Weekday } from '#core';
import { clockNotation } from '../../base/notations';

/** A cell with the sign that ends it: quoted where it holds a line break, a quote doubled inside. */
const tabbed = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g;
const untabbed = /(?:"((?:[^"]|"")*)"|([^;\n]*))(;|\n|$)/g;

/** Rows of cells. Cells are parted by tabs, or by semicolons where there is no tab. */
export function splitCells(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = '', end] of lines.matchAll(lines.includes('\t') ? tabbed : untabbed)) {
    if (whole === '' && (rows.at(-1)?.length ?? 0) > 0 && !/[\t;]$/.test(lines)) break;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

/** What hours are: at a place, a break, or a number of lesson hours. */
export type HoursKind = 'blocks' | 'breaks' | 'lessonHours';

export interface Cell {
  readonly text: string;
  readonly weekdays: readonly Weekday[];
  readonly place?: Place;
  readonly kind?: HoursKind;
  readonly times: readonly Minutes[];
  /** The only thing that stands there, when it is a number. */
  readonly number?: number;
  /** Something stands there and nothing of it is known. */
  readonly isUnread: boolean;
}

const words = (list: string): readonly string[] => list.split(' ');

const weekdayWords: Readonly<Record<Weekday, readonly string[]>> = {
  monday: words('maandag ma lundi lun monday mon'),
  tuesday: words('dinsdag di mardi mar tuesday tue'),
  wednesday: words('woensdag wo woe mercredi mer wednesday wed'),
  thursday: words('donderdag do jeudi jeu thursday thu'),
  friday: words('vrijdag vr vrij vendredi ven friday fri'),
  saturday: words('zaterdag za zat samedi sam saturday sat'),
  sunday: words('zondag zo zon dimanche dim sunday sun'),
};
const placeWords: Readonly<Record<Place, readonly string[]>> = {
  school: words('school lessen les klas école ecole cours class classes'),
  company: words(
    'onderneming bedrijf werk werkplek leerwerkplek winkel werf entreprise travail company work workplace',
  ),
};
const kindWords: Readonly<Record<HoursKind, readonly string[]>> = {
  breaks: words('pauze pauzes rust middagpauze speeltijd pause pauses break breaks'),
  lessonHours: words('lesuren lesuur leçons lessons lesson'),
  blocks: words('uren werkuren horaire'),
};
const fillers = new Set(
  words(
    'van tot en om begin start begint einde eind stop u uur h voormiddag namiddag ochtend middag vm nm de à a au et jusqu matin après midi fin début from to until and end morning afternoon am pm dag day jour week semaine uren heures hours',
  ),
);

function found<Name extends string>(list: Readonly<Record<Name, readonly string[]>>, word: string): Name | undefined {
  return (Object.keys(list) as Name[]).find((name) => list[name].includes(word));
}

const minutesOfDay = 24 * 60;

/** A time as a part of a day, the way a spreadsheet keeps it: `0,354166667` is 8:30. */
function fractionOfDay(text: string): Minutes | undefined {
  if (!/^0[.,]\d{3,}$/.test(text)) return undefined;
  const exact = Number(text.replace(',', '.')) * minutesOfDay;
  return Math.abs(exact - Math.round(exact)) < 0.01 ? minutes(Math.round(exact)) : undefined;
}

const timePattern = /(\d{1,2}\s?[:.uh]\s?\d{2}|\d{3,4}|\d{1,2})(?::\d{2})?\s?(am|pm)?/g;

function readTimes(text: string): readonly Minutes[] | undefined {
  const fraction = fractionOfDay(text);
  if (fraction !== undefined) return [fraction];
  // a decimal number is no time: 8,5 may be half past eight, or ten to nine
  if (/\d[.,]\d(?!\d)|\d[.,]\d{3}/.test(text)) return undefined;
  // the day on which spreadsheets begin to count, before a time without a date
  const timesOnly = text.replace(/\b(?:(?:30|31|1|01)[/.-](?:12|1|01)[/.-](?:1899|1900)|1899-12-30)\b[ t]?/g, '');
  const times: Minutes[] = [];
  for (const [, digits = '', half] of timesOnly.matchAll(timePattern)) {
    const time = clockNotation.read(digits.replace(/\s/g, ''));
    if (time === undefined) return undefined;
    const isNoonHour = time >= hours(12) && time < hours(13);
    if (half === 'pm' && !isNoonHour) times.push(minutes(time + hours(12)));
    else times.push(half === 'am' && isNoonHour ? minutes(time - hours(12)) : time);
  }
  return times.every((time) => time <= minutesOfDay) ? times : undefined;
}

/** What stands in a cell. */
export function readCell(text: string): Cell {
  const plain = text.toLowerCase();
  const known = plain.match(/\p{L}+/gu) ?? [];
  const isFree = /^(?:-+|–|x|vrij|libre|free)?$/.test(plain);
  const weekdays = isFree ? [] : known.flatMap((word) => found(weekdayWords, word) ?? []);
  const place = known.map((word) => found(placeWords, word)).find((name) => name !== undefined);
  // «heures de cours» are lesson hours, though «cours» alone is the school
  const kind = /heures de cours|lesson hours/.test(plain)
    ? 'lessonHours'
    : known.map((word) => found(kindWords, word)).find((name) => name !== undefined);
  const times = isFree ? [] : readTimes(plain);
  const isKnown = weekdays.length > 0 || place !== undefined || kind !== undefined || (times?.length ?? 0) > 0;
  const onlyFillers = times !== undefined && known.every((word) => fillers.has(word));
  return {
    text,
    weekdays,
    ...(place !== undefined && { place }),
    ...(kind !== undefined && { kind }),
    times: times ?? [],
    ...(/^\d{1,2}(?:[.,]\d{1,2})?$/.test(plain) && { number: Number(plain.replace(',', '.')) }),
    isUnread: !isFree && (times === undefined || (!isKnown && !onlyFillers)),
  };
}
