/** The grids of an annex: a row for each day, columns for company and school, mornings and afternoons. */
import type { Block, Place, Weekday } from '#core';
import { centre, joined, type Line, type Word } from './lines';
import { dayIn, hasDigits, placeIn, rangesIn } from './phrases';

/** Which weeks a column or a grid is about; a number in a cycle with numbered weeks. */
export type WeekLabel = 'even' | 'odd' | number;

export interface GridCell {
  readonly day: Weekday;
  readonly place: Place;
  /** Where the column itself says so: `Onderneming: even weken`. */
  readonly week?: WeekLabel;
  readonly blocks: readonly Block[];
}

export interface Grid {
  /** Index of its first and of the line after its last, in the lines of the document. */
  readonly from: number;
  readonly to: number;
  readonly week: WeekLabel | undefined;
  readonly cells: readonly GridCell[];
  readonly lessonHours: ReadonlyMap<Weekday, number>;
  /** Cells with something in them that is no time. */
  readonly unread: readonly string[];
}

type Column =
  | { readonly kind: 'place'; readonly place: Place; readonly week?: WeekLabel; readonly at: number }
  | { readonly kind: 'lessons'; readonly at: number };

/** The label in a heading such as `Oneven weken` or `Week 2`. */
function weekLabelIn(text: string): WeekLabel | undefined {
  if (/\boneven\s+we+k/i.test(text)) return 'odd';
  if (/\beven\s+we+k/i.test(text)) return 'even';
  const numbered = /^week\s+(\d{1,2})$/i.exec(text.trim());
  return numbered ? Number(numbered[1]) : undefined;
}

interface Header {
  readonly columns: readonly Column[];
  /** The line of the first row. */
  readonly next: number;
}

const isHalf = (word: Word): boolean => /^(?:voor|na)middag$/i.test(word.text);
const longestHeader = 12; // words: a sentence that names both places is no header

/** The heads of the places, each with the words that stand behind it up to the next. */
function placesIn(line: Line): readonly { readonly place: Place; readonly week?: WeekLabel; readonly at: Word }[] {
  const starts = line.words.flatMap((word, index) => {
    const place = placeIn(word.text);
    return place ? [{ place, index, word }] : [];
  });
  return starts.map(({ place, index, word }, order) => {
    const behind = line.words.slice(index, starts[order + 1]?.index ?? line.words.length);
    const week = weekLabelIn(joined(behind));
    return { place, at: word, ...(week !== undefined && { week }) };
  });
}

/** The columns of a grid whose head begins at a line; `undefined` where none does. */
function headerAt(lines: readonly Line[], index: number): Header | undefined {
  const line = lines[index];
  if (!line || line.words.length > longestHeader) return undefined;
  const heads = placesIn(line);
  if (heads.length < 2) return undefined;
  const below = lines.slice(index + 1, index + 4);
  const halvesAt = below.findIndex(({ words }) => words.filter(isHalf).length >= heads.length);
  const halves = halvesAt === -1 ? [] : (below[halvesAt]?.words.filter(isHalf) ?? []);
  const next = index + 1 + (halvesAt === -1 ? 0 : halvesAt + 1);
  if (!lines.slice(next, next + 3).some((row) => dayOfLine(row) !== undefined)) return undefined;
  const perPlace = halves.length / heads.length;
  const columns = heads.flatMap(({ place, week, at }, order): Column[] => {
    const own = Number.isInteger(perPlace) ? halves.slice(order * perPlace, (order + 1) * perPlace) : [];
    const spots = own.length > 0 ? own.map(centre) : [centre(at)];
    return spots.map((spot) => ({ kind: 'place', place, at: spot, ...(week !== undefined && { week }) }));
  });
  const lessons = line.words.find(({ text }) => /^lesuren$/i.test(text));
  return { columns: lessons ? [...columns, { kind: 'lessons', at: centre(lessons) }] : columns, next };
}

const dayOfLine = ({ words: [first] }: Line): Weekday | undefined => (first ? dayIn(first.text) : undefined);

interface Row {
  readonly day: Weekday;
  readonly y: number;
  readonly words: Word[];
}

/** The lines of a grid, each given to its day: a name stands beside the first line of its row or in the middle of it. */
function rowsFrom(lines: readonly Line[], header: Header): { readonly rows: readonly Row[]; readonly to: number } {
  const first = Math.min(...header.columns.map(({ at }) => at));
  const rows: Row[] = [];
  const loose: { readonly line: Line; readonly above: Row | undefined }[] = [];
  let index = header.next;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const day = dayOfLine(line);
    if (day !== undefined) {
      if (rows.some((row) => row.day === day)) break;
      rows.push({ day, y: line.y + line.page * farBelow, words: line.words.slice(1) });
    } else if ((line.words[0]?.end ?? 0) < first - line.height * 4 || placesIn(line).length > 0) break;
    else loose.push({ line, above: rows.at(-1) });
  }
  const isCentred = loose.some(({ above }) => above === undefined);
  for (const { line, above } of loose) {
    const y = line.y + line.page * farBelow;
    const nearest = rows.toSorted((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y))[0];
    (isCentred ? nearest : above)?.words.push(...line.words);
  }
  return { rows, to: index };
}

const farBelow = 100_000;

function columnOf(word: Word, columns: readonly Column[]): Column | undefined {
  return columns.toSorted((one, other) => Math.abs(one.at - centre(word)) - Math.abs(other.at - centre(word)))[0];
}

/** Words of one stretch of time stand close together; they go to a column as one. */
function phrasesOf(words: readonly Word[], height: number): readonly Word[][] {
  const phrases: Word[][] = [];
  for (const word of words) {
    const last = phrases.at(-1)?.at(-1);
    const startsAnew = /^van/i.test(word.text);
    if (last && !startsAnew && word.x >= last.x && word.x - last.end < height) phrases.at(-1)?.push(word);
    else phrases.push([word]);
  }
  return phrases;
}

function readRow(row: Row, columns: readonly Column[], height: number): Pick<Grid, 'cells' | 'lessonHours' | 'unread'> {
  const byColumn = new Map<Column, string[]>();
  for (const phrase of phrasesOf(row.words, height)) {
    const [head] = phrase;
    const last = phrase.at(-1);
    const column = head && last && columnOf({ text: '', x: head.x, end: last.end }, columns);
    if (column) byColumn.set(column, [...(byColumn.get(column) ?? []), joined(phrase)]);
  }
  const cells: GridCell[] = [];
  const lessonHours = new Map<Weekday, number>();
  const unread: string[] = [];
  for (const [column, texts] of byColumn) {
    const text = texts.join(' ');
    if (column.kind === 'lessons') {
      const count = /^(\d{1,2}(?:[.,]\d{1,2})?)(?:\s*lesu(?:ur|ren))?$/i.exec(text.trim())?.[1];
      if (count !== undefined) lessonHours.set(row.day, Number(count.replace(',', '.')));
      else if (hasDigits(text)) unread.push(text);
      continue;
    }
    const { blocks, rest } = rangesIn(text);
    if (hasDigits(rest)) unread.push(text);
    const { place, week } = column;
    cells.push({ day: row.day, place, blocks, ...(week !== undefined && { week }) });
  }
  return { cells, lessonHours, unread };
}

/** What stands above a grid, where that says which week it is. */
function labelAbove(lines: readonly Line[], index: number): WeekLabel | undefined {
  for (const line of lines.slice(Math.max(0, index - 2), index).toReversed()) {
    const label = line.words.length <= 4 ? weekLabelIn(line.text) : undefined;
    if (label !== undefined) return label;
  }
  return undefined;
}

/** Every grid of a document. */
export function gridsIn(lines: readonly Line[]): readonly Grid[] {
  const grids: Grid[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const header = headerAt(lines, index);
    if (!header) continue;
    const { rows, to } = rowsFrom(lines, header);
    const height = lines[index]?.height ?? 0;
    const read = rows.map((row) => readRow(row, header.columns, height));
    grids.push({
      from: index,
      to,
      week: labelAbove(lines, index),
      cells: read.flatMap(({ cells }) => cells),
      lessonHours: new Map(read.flatMap((row) => [...row.lessonHours])),
      unread: read.flatMap(({ unread }) => unread),
    });
    index = to - 1;
  }
  return grids;
}
