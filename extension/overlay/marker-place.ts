/**
 * Where a row of markers goes: beside its field where there is room, else above, below or before it, and never over a
 * text or a control as long as there is one free place.
 */
import { heightOf, overlapArea, widthOf, type Box } from './box';

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
const closeToField = 2;
/** From this height on a field is no single line, and markers go to its top. */
const severalLines = 60;
const away = 64;

const span = (count: number, { size, gap }: MarkerSizes): number => count * size + (count - 1) * gap;

/** The zone in which places are sought: what stands in it can be in the way. */
export const zoneOf = (field: Box, sizes: MarkerSizes): Box => ({
  left: field.left - away,
  top: field.top - away,
  right: field.right + span(sizes.count, sizes) + away,
  bottom: field.bottom + away,
});

function candidates(field: Box, width: number, height: number): readonly (readonly [left: number, top: number])[] {
  const middle = heightOf(field) > severalLines ? field.top : field.top + (heightOf(field) - height) / 2;
  const end = field.right - width;
  const above = field.top - height - closeToField;
  return [
    [field.right + besideField, middle],
    [end, above],
    [end, field.bottom + closeToField],
    [field.left - width - closeToField, middle],
    [field.left + (widthOf(field) - width) / 2, above],
    [field.right + closeToField, field.bottom - height],
  ];
}

const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The first place without anything in the way; where there is none, the one that covers least. */
export function markerPlace(field: Box, sizes: MarkerSizes, obstacles: readonly Box[], pageWidth: number): MarkerPlace {
  let best: MarkerPlace | undefined;
  let least = Infinity;
  const rows = new Set([sizes.count, Math.ceil(sizes.count / 2), Math.min(3, sizes.count)]);
  for (const columns of rows) {
    const width = span(columns, sizes);
    const height = span(Math.ceil(sizes.count / columns), sizes);
    for (const [left, top] of candidates(field, width, height)) {
      if (left < 0 || left + width > pageWidth) continue;
      const box = boxAt(left, top, width, height);
      const covered = [field, ...obstacles].reduce((total, obstacle) => total + overlapArea(box, obstacle), 0);
      if (covered < least) [best, least] = [{ left, top, columns }, covered];
      if (covered === 0) return { left, top, columns };
    }
  }
  return best ?? { left: Math.max(0, pageWidth - sizes.size), top: field.top - sizes.size, columns: 1 };
}
