/** Rectangles in the coordinates of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of two boxes that covers both, in square pixels. */
export function overlapArea(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The part that two boxes have in common; `undefined` where they do not meet. */
export const common = (one: Box, other: Box): Box | undefined =>
  overlapArea(one, other) > 0
    ? {
        left: Math.max(one.left, other.left),
        top: Math.max(one.top, other.top),
        right: Math.min(one.right, other.right),
        bottom: Math.min(one.bottom, other.bottom),
      }
    : undefined;

export const intersects = (one: Box, other: Box): boolean => overlapArea(one, other) > 0;

/** The smallest box around all; `undefined` for none. */
export function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

export const widthOf = ({ left, right }: Box): number => right - left;
export const heightOf = ({ top, bottom }: Box): number => bottom - top;

/** A box as the browser's own type, for code that expects what an element gives. */
export const asRect = (box: Box): DOMRect => new DOMRect(box.left, box.top, widthOf(box), heightOf(box));
