import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapArea, type Box } from '../../../extension/overlay/box';
import { markerPlace, type MarkerPlace, type MarkerSizes } from '../../../extension/overlay/marker-place';
import type { Obstacle } from '../../../extension/overlay/obstacles';

const one: MarkerSizes = { count: 1, size: 24, gap: 4 };
const field: Box = { left: 100, top: 200, right: 300, bottom: 236 };
const pageWidth = 1000;

const text = (left: number, top: number, right: number, bottom: number): Obstacle => ({
  kind: 'text',
  box: { left, top, right, bottom },
});
const control = (left: number, top: number, right: number, bottom: number): Obstacle => ({
  kind: 'control',
  box: { left, top, right, bottom },
});

const boxOf = ({ left, top, columns }: MarkerPlace, { count, size, gap }: MarkerSizes): Box => ({
  left,
  top,
  right: left + columns * (size + gap) - gap,
  bottom: top + Math.ceil(count / columns) * (size + gap) - gap,
});

describe('the place of markers', () => {
  test('is beside the field, in its middle', () => {
    expect(markerPlace(field, one, [], pageWidth)).toEqual({ left: 308, top: 206, columns: 1 });
  });

  test('is at the top of a field of several lines', () => {
    expect(markerPlace({ ...field, bottom: 400 }, one, [], pageWidth).top).toBe(200);
  });

  test('is behind the unit that follows the field', () => {
    expect(markerPlace(field, one, [text(306, 208, 400, 228)], pageWidth)).toEqual({ left: 408, top: 206, columns: 1 });
  });

  test('is not behind the next field', () => {
    const place = markerPlace(field, one, [control(310, 200, 500, 236)], pageWidth);
    expect(place).toEqual({ left: 276, top: 172, columns: 1 });
  });

  test('is behind the button of a field rather than over a text', () => {
    const around = [text(90, 160, 320, 196), text(90, 240, 320, 270), text(40, 200, 98, 236)];
    const place = markerPlace(field, one, [control(300, 200, 360, 236), ...around], pageWidth);
    expect(place).toEqual({ left: 368, top: 206, columns: 1 });
  });

  test('is above its right end where the page has no more room', () => {
    expect(markerPlace(field, one, [text(100, 176, 180, 194)], 320)).toEqual({ left: 276, top: 172, columns: 1 });
  });

  test('is below when the label reaches to the right end', () => {
    expect(markerPlace(field, one, [text(100, 176, 300, 194)], 320)).toEqual({ left: 276, top: 240, columns: 1 });
  });

  test('breaks a row that finds no room in one line', () => {
    const four: MarkerSizes = { ...one, count: 4 };
    const narrow: Box = { left: 200, top: 200, right: 260, bottom: 236 };
    const lines = [text(100, 160, 230, 196), text(100, 240, 230, 276), text(100, 206, 190, 226)];
    expect(markerPlace(narrow, four, [], 330).columns).toBe(4);
    expect(markerPlace(narrow, four, lines, 330)).toEqual({ left: 268, top: 192, columns: 2 });
  });

  test('covers nothing as long as beside the field nothing stands, and stays on the page', () => {
    const obstacle = fc.tuple(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 200 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(obstacle, { maxLength: 8 }), fc.integer({ min: 1, max: 5 }), (rows, count) => {
        const obstacles = rows.map(([left, top, width, isText]) =>
          (isText ? text : control)(left, top, Math.min(left + width, 300), top + 20),
        );
        const sizes = { ...one, count };
        const box = boxOf(markerPlace(field, sizes, obstacles, pageWidth), sizes);
        expect([field, ...obstacles.map((each) => each.box)].every((each) => overlapArea(each, box) === 0)).toBe(true);
        expect(box.left >= 0 && box.right <= pageWidth).toBe(true);
      }),
    );
  });
});
