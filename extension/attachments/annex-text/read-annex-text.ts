/**
 * Reads a schedule from the text of an annex with the structure of the official model, whoever made it. What cannot be
 * read is named, never guessed: then there is no schedule.
 */
import {
  weekdays,
  type Block,
  type Day,
  type Minutes,
  type Place,
  type Schedule,
  type Week,
  type Weekday,
} from '#core';
import { gridsIn, type Grid, type WeekLabel } from './grids';
import { linesOf, type Line, type TextItem } from './lines';
import { breaksIn, datedDaysIn, firstWeekIn, restDaysIn, statedAverageIn, type Breaks } from './sections';

export type AnnexText =
  /** Pictures of pages, or nothing at all. */
  | { readonly kind: 'no-text' }
  /** Text, but no grid with hours. */
  | { readonly kind: 'no-schedule'; readonly statedAverage?: Minutes }
  /** Hours, some of which could not be read: these lines. */
  | { readonly kind: 'partly'; readonly unread: readonly string[]; readonly statedAverage?: Minutes }
  | { readonly kind: 'read'; readonly schedule: Schedule; readonly statedAverage?: Minutes };

interface ReadGrid {
  readonly grid: Grid;
  readonly breaks: readonly Breaks[];
}

/** The pieces of text of a document, in any order, as a schedule. */
export function readAnnexText(items: readonly TextItem[]): AnnexText {
  const lines = linesOf(items);
  if (lines.length === 0) return { kind: 'no-text' };
  const average = statedAverageIn(lines);
  const stated = average === undefined ? {} : { statedAverage: average };
  const grids = gridsIn(lines);
  const hasHours = grids.some(
    ({ cells, unread }) => unread.length > 0 || cells.some(({ blocks }) => blocks.length > 0),
  );
  if (!hasHours) return { kind: 'no-schedule', ...stated };
  const read = grids.map((grid, index) => ({ grid, ...breaksIn(lines, grid.to, nextGrid(grids, index, lines)) }));
  const rest = restDaysIn(lines);
  const study = datedDaysIn(lines, /studiedag/i);
  const holiday = datedDaysIn(lines, /leeropportuniteit|^opleiding in een schoolvakantie/i);
  const weeks = weeksOf(read);
  const unread = [
    ...read.flatMap(({ grid, unread: breaks }) => [...grid.unread, ...breaks]),
    ...rest.unread,
    ...study.unread,
    ...holiday.unread,
  ];
  if (unread.length > 0 || !weeks) return { kind: 'partly', unread, ...stated };
  const firstWeek = firstWeekIn(lines);
  const schedule: Schedule = {
    weeks,
    ...(firstWeek !== undefined && { firstWeek }),
    compensationDays: rest.dates,
    studyDays: study.days,
    holidayTraining: holiday.days,
  };
  return { kind: 'read', schedule, ...stated };
}

const nextGrid = (grids: readonly Grid[], index: number, lines: readonly Line[]): number =>
  grids[index + 1]?.from ?? lines.length;

const placesInOrder = ['school', 'company'] as const satisfies readonly Place[];

interface WeekSource {
  readonly grids: readonly ReadGrid[];
  /** Cells of columns with another label are left out. */
  readonly label: WeekLabel | undefined;
}

const startOf = ({ from }: Block): number => from ?? 0;
const endOf = ({ to }: Block): number => to ?? 0;

/** Breaks that are said once hold for the days on which somebody is there at that hour. */
function breaksOn(day: Weekday, place: Place, blocks: readonly Block[], grids: readonly ReadGrid[]): readonly Block[] {
  const start = Math.min(...blocks.map(startOf));
  const end = Math.max(...blocks.map(endOf));
  const isWithin = (one: Block): boolean => startOf(one) >= start && endOf(one) <= end;
  return grids.flatMap(({ breaks }) =>
    breaks
      .filter((one) => one.place === place && (one.days?.includes(day) ?? true))
      .flatMap((one) => (one.days ? one.blocks : one.blocks.filter(isWithin))),
  );
}

function hoursOn(day: Weekday, place: Place, { grids, label }: WeekSource): readonly Block[] {
  return grids.flatMap(({ grid }) =>
    grid.cells
      .filter((cell) => cell.day === day && cell.place === place && (cell.week ?? label) === label)
      .flatMap(({ blocks }) => blocks),
  );
}

function weekOf(source: WeekSource): Week {
  const days = weekdays.flatMap((weekday): readonly (readonly [Weekday, Day])[] => {
    const parts = placesInOrder.flatMap((place) => {
      const blocks = hoursOn(weekday, place, source);
      if (blocks.length === 0) return [];
      const lessonHours = source.grids.flatMap(({ grid }) => grid.lessonHours.get(weekday) ?? [])[0];
      const breaks = breaksOn(weekday, place, blocks, source.grids);
      return [[place, { blocks, breaks, ...(place === 'school' && lessonHours !== undefined && { lessonHours }) }]];
    });
    return parts.length > 0 ? [[weekday, Object.fromEntries(parts) as Day]] : [];
  });
  return Object.fromEntries(days);
}

const labelsOf = ({ grid }: ReadGrid): readonly WeekLabel[] =>
  grid.cells.flatMap(({ week }) => week ?? []).concat(grid.week ?? []);

/** The weeks of the cycle; `undefined` where the document does not say which grid is which week. */
function weeksOf(grids: readonly ReadGrid[]): readonly Week[] | undefined {
  const labels = new Set(grids.flatMap(labelsOf));
  if (labels.size === 0) return sameWeek(grids);
  const numbers = [...labels].filter((label) => typeof label === 'number').sort((one, other) => one - other);
  const order: readonly WeekLabel[] = numbers.length > 0 ? numbers : ['even', 'odd'];
  const isWhole = numbers.length > 0 ? numbers.every((number, index) => number === index + 1) : labels.size === 2;
  if (!isWhole || labels.size !== order.length) return undefined;
  return order.map((label) =>
    // a grid without a label holds in every week
    weekOf({ label, grids: grids.filter(({ grid }) => grid.week === undefined || grid.week === label) }),
  );
}

/** Grids without labels: one, or the same one again, or forms that were left blank. */
function sameWeek(grids: readonly ReadGrid[]): readonly Week[] | undefined {
  const filled = grids
    .map((grid) => weekOf({ label: undefined, grids: [grid] }))
    .filter((week) => Object.keys(week).length > 0);
  const [first, ...others] = filled;
  if (!first) return undefined;
  return others.every((week) => JSON.stringify(week) === JSON.stringify(first)) ? [first] : undefined;
}
