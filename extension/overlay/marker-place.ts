/**
 * Where a row of markers goes: beside its field where there is room, else above, below or before it, and never over a
 * text or a control as long as there is one free place.
 */
import { heightOf, overlapArea, widthOf, type Box } from './box';
import type { Obstacle } from './obstacles';

export interface MarkerSizes {
  readonly count: number;
  readonly size: number;
  readonly gap: number;
}

/** Top left corner of the row, and after how many markers it breaks. */
export interface MarkerPlace {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
}

const besideField = 8;
const closeToField = 4;
/** From this height on a field is no single line, and markers go to its top. */
const severalLines = 60;
const away = 64;
/** How far a unit behind a field, such as "uren per week", may push the markers. */
const pushedAtMost = 200;

const span = (count: number, { size, gap }: MarkerSizes): number => count * size + (count - 1) * gap;

/** The zone in which places are sought: what stands in it can be in the way. */
export const zoneOf = (field: Box, sizes: MarkerSizes): Box => ({
  left: field.left - away,
  top: field.top - away,
  right: field.right + span(sizes.count, sizes) + pushedAtMost + away,
  bottom: field.bottom + away,
});

interface Size {
  readonly width: number;
  readonly height: number;
}
type Corner = readonly [left: number, top: number];

const boxAt = ([left, top]: Corner, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** In line with the field, behind the texts that follow it; not past another control. */
function behindTexts(field: Box, top: number, size: Size, obstacles: readonly Obstacle[]): Corner {
  let left = field.right + besideField;
  const inLine = [...obstacles].sort((one, other) => one.box.left - other.box.left);
  for (const { kind, box } of inLine) {
    if (kind === 'control' || box.right - field.right > pushedAtMost) continue;
    if (overlapArea(boxAt([left, top], size), box) > 0) left = box.right + besideField;
  }
  const passed = { left: field.right + 1, top, right: left, bottom: top + size.height };
  const passesControl = obstacles.some(({ kind, box }) => kind === 'control' && overlapArea(passed, box) > 0);
  return passesControl ? [field.right + besideField, top] : [left, top];
}

/** Past whatever follows the field in its line, such as the button of a calendar: better than over a text. */
function behindAll(field: Box, top: number, size: Size, obstacles: readonly Obstacle[]): Corner {
  let left = field.right + besideField;
  for (const { box } of [...obstacles].sort((one, other) => one.box.left - other.box.left)) {
    if (box.right - field.right <= pushedAtMost && overlapArea(boxAt([left, top], size), box) > 0)
      left = box.right + besideField;
  }
  return [left, top];
}

function candidates(field: Box, size: Size, obstacles: readonly Obstacle[]): readonly Corner[] {
  const { width, height } = size;
  const middle = heightOf(field) > severalLines ? field.top : field.top + (heightOf(field) - height) / 2;
  const end = field.right - width;
  const above = field.top - height - closeToField;
  return [
    [field.right + besideField, middle],
    behindTexts(field, middle, size, obstacles),
    [end, above],
    [end, field.bottom + closeToField],
    [field.left - width - closeToField, middle],
    [field.left + (widthOf(field) - width) / 2, above],
    [field.right + closeToField, field.bottom - height],
    behindAll(field, middle, size, obstacles),
  ];
}

/** The first place without anything in the way; where there is none, the one that covers least. */
export function markerPlace(
  field: Box,
  sizes: MarkerSizes,
  obstacles: readonly Obstacle[],
  pageWidth: number,
): MarkerPlace {
  let best: MarkerPlace | undefined;
  let least = Infinity;
  const rows = new Set([sizes.count, Math.ceil(sizes.count / 2), Math.min(3, sizes.count)]);
  for (const columns of rows) {
    const size = { width: span(columns, sizes), height: span(Math.ceil(sizes.count / columns), sizes) };
    for (const corner of candidates(field, size, obstacles)) {
      const [left, top] = corner;
      if (left < 0 || left + size.width > pageWidth) continue;
      const inTheWay = [field, ...obstacles.map(({ box }) => box)];
      const covered = inTheWay.reduce((total, box) => total + overlapArea(boxAt(corner, size), box), 0);
      if (covered < least) [best, least] = [{ left, top, columns }, covered];
      if (covered === 0) return { left, top, columns };
    }
  }
  return best ?? { left: Math.max(0, pageWidth - sizes.size), top: field.top - sizes.size, columns: 1 };
}
