/**
 * A block of a spreadsheet as days with hours. Days stand in a column or in a row, or nowhere: then the rows follow each
 * other from the day where it was pasted. Labels above and beside the times say the place, breaks and lesson hours.
 */
import type { Block, Minutes, Place, Weekday } from '#core';
import { readCell, splitCells, type Cell, type HoursKind } from './cells';

export interface PastedHours {
  /** Absent where the table does not name its days. */
  readonly weekday: Weekday | undefined;
  /** Absent where the table does not name a place. */
  readonly place: Place | undefined;
  readonly blocks: readonly Block[];
  readonly breaks: readonly Block[];
  readonly lessonHours: number | undefined;
}

export interface PastedTable {
  readonly days: readonly PastedHours[];
  /** Texts of cells that were not understood. */
  readonly unread: readonly string[];
}

type Row = readonly Cell[];

const transpose = (rows: readonly Row[]): readonly Row[] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? readCell('')));
};

const namesDays = (row: Row): boolean => row.filter(({ weekdays }) => weekdays.length > 0).length > 1;

/** Rows of which each is of one day. */
const daysDown = (rows: readonly Row[]): readonly Row[] => (rows.some(namesDays) ? transpose(rows) : rows);

interface Label {
  readonly place?: Place;
  readonly kind?: HoursKind;
}

/** What the cells above say of each column; a merged cell leaves blanks behind it. */
function labelsOf(header: readonly Row[], width: number): readonly Label[] {
  const labels: Label[] = Array.from({ length: width }, () => ({}));
  for (const row of header) {
    let current: Label = {};
    for (const column of labels.keys()) {
      const cell = row[column];
      if (cell && cell.text !== '') current = labelOf(cell);
      labels[column] = { ...labels[column], ...current };
    }
  }
  return labels;
}

const labelOf = ({ place, kind }: Cell): Label => ({
  ...(place !== undefined && { place }),
  ...(kind !== undefined && { kind }),
});

/** Times in order, two by two; the last may stand alone. */
const pairs = (times: readonly Minutes[]): readonly Block[] =>
  times.flatMap((from, index) => {
    const to = times[index + 1];
    if (index % 2 === 1) return [];
    return [to === undefined ? { from } : { from, to }];
  });

class Collected {
  readonly blocks: Minutes[] = [];
  readonly breaks: Minutes[] = [];
  lessonHours: number | undefined;

  constructor(
    readonly weekday: Weekday | undefined,
    readonly place: Place | undefined,
  ) {}

  take({ times, number }: Cell, kind: HoursKind): void {
    if (kind === 'lessonHours') this.lessonHours = number ?? this.lessonHours;
    else this[kind].push(...times);
  }

  get hours(): PastedHours {
    const { weekday, place, lessonHours } = this;
    return { weekday, place, blocks: pairs(this.blocks), breaks: pairs(this.breaks), lessonHours };
  }

  get isEmpty(): boolean {
    return this.blocks.length + this.breaks.length === 0 && this.lessonHours === undefined;
  }
}

/** Whether a row has hours; one without is a heading, or a free day. */
const hasHours = (row: Row): boolean => row.some(({ times }) => times.length > 0);

function readRow(row: Row, labels: readonly Label[], day: Weekday | undefined): readonly Collected[] {
  const parts: Collected[] = [];
  let own: Label = {};
  for (const [column, cell] of row.entries()) {
    if (cell.times.length === 0) own = { ...own, ...labelOf(cell) };
    const label = { ...labels[column], ...own, ...labelOf(cell) };
    if (cell.times.length === 0 && cell.number === undefined) continue;
    const { place } = label;
    const part = parts.find((known) => known.place === place) ?? new Collected(day, place);
    if (!parts.includes(part)) parts.push(part);
    part.take(cell, label.kind ?? 'blocks');
  }
  return parts;
}

/** Reads a block of cells. Never throws: what is not understood is listed. */
export function readTable(text: string): PastedTable {
  const cells = splitCells(text).map((row) => row.map(readCell));
  const unread = cells.flatMap((row) => row.filter(({ isUnread }) => isUnread).map((cell) => cell.text));
  const rows = daysDown(cells);
  const first = rows.findIndex((row) => hasHours(row) || row.some(({ weekdays }) => weekdays.length > 0));
  const labels = labelsOf(rows.slice(0, Math.max(0, first)), Math.max(0, ...rows.map((row) => row.length)));
  const days: Collected[] = [];
  let day: Weekday | undefined;
  for (const row of rows.slice(Math.max(0, first))) {
    day = row.flatMap(({ weekdays }) => weekdays)[0] ?? day;
    for (const part of readRow(row, labels, day)) {
      const known = day && days.find(({ weekday, place }) => weekday === day && place === part.place);
      if (!known) days.push(part);
      else {
        known.blocks.push(...part.blocks);
        known.breaks.push(...part.breaks);
        known.lessonHours ??= part.lessonHours;
      }
    }
  }
  return { days: days.filter((part) => !part.isEmpty).map(({ hours }) => hours), unread };
}
