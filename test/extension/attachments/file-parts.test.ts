/** A file between the parts of the extension: what comes out is what went in, and what is no message does nothing. */
import { expect, it } from 'vitest';
import { mostMegabytes } from '#core';
import { isAttaching } from '../../../extension/attachments/attach-state';
import { collectParts, isFilePart, partsOf, sendFiles } from '../../../extension/attachments/file-parts';
import { isTabCommand } from '../../../extension/messages/tab';

const bytesOf = (size: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: size }, (_, index) => index * 7);

it.each([0, 1, 2, 196_607, 196_608, 196_609, 400_000])('a file of %d bytes arrives whole', (size) => {
  const collect = collectParts();
  const bytes = bytesOf(size);
  const parts = [...partsOf({ name: 'uurrooster.pdf', bytes })];
  expect(parts.every(isFilePart)).toBe(true);
  expect(parts.slice(0, -1).map(collect)).toEqual(parts.slice(0, -1).map(() => undefined));
  const [last] = parts.slice(-1);
  const whole = last && collect(last);
  expect(whole?.name).toBe('uurrooster.pdf');
  // comparing element by element takes seconds
  expect(Buffer.from(whole?.bytes ?? []).equals(bytes)).toBe(true);
});

it('of a file that is too large only the name goes: nobody reads it', async () => {
  const file = new File([], 'film.pdf');
  Object.defineProperty(file, 'size', { value: mostMegabytes * 1_000_000 + 1 });
  const sent: unknown[] = [];
  await sendFiles([file], (one) => sent.push(one));
  expect(sent).toEqual([{ name: 'film.pdf', part: '', isLast: true, isTooLarge: true }]);
  expect(sent.every(isFilePart)).toBe(true);
});

it('one file does not run into the next', () => {
  const collect = collectParts();
  const [first] = partsOf({ name: 'a.pdf', bytes: bytesOf(3) });
  const [second] = partsOf({ name: 'b.pdf', bytes: bytesOf(5) });
  expect(first && collect(first)).toEqual({ name: 'a.pdf', bytes: bytesOf(3) });
  expect(second && collect(second)).toEqual({ name: 'b.pdf', bytes: bytesOf(5) });
});

it('a part that is no base 64 gives no file, and the next file is whole', () => {
  const collect = collectParts();
  expect(collect({ name: 'a.pdf', part: '***', isLast: true })).toBeUndefined();
  expect(collect({ name: 'b.pdf', part: 'AAc=', isLast: true })).toEqual({ name: 'b.pdf', bytes: bytesOf(2) });
});

const part = { name: 'a.pdf', part: '', isLast: true };

it.each([
  [{ type: 'attach', ...part }, true],
  [{ type: 'attach', ...part, isLast: 'yes' }, false],
  [{ type: 'attach', name: 'a.pdf', part: '' }, false],
  [{ type: 'attach', ...part, name: undefined }, false],
  [{ type: 'toString', ...part }, false],
  [{ ...part }, false],
  ['attach', false],
  [null, false],
])('%j is a file for the upload: %s', (message, isOne) => {
  expect(isTabCommand(message)).toBe(isOne);
});

it.each([
  [{ type: 'undo-attach' }, true],
  [{ type: 'frame' }, true],
  [{ type: 'frame', height: 300 }, true],
  [{ type: 'frame', height: Infinity }, false],
  [{ type: 'height', height: 300 }, false],
])('%j is a wish of the page that merges: %s', (message, isOne) => {
  expect(isTabCommand(message)).toBe(isOne);
});

it.each([
  [{ name: 'a.pdf', state: 'refused' }, true],
  [{ name: 'a.pdf', state: 'lost' }, false],
  [{ state: 'attached' }, false],
])('%j is what became of a file: %s', (value, isOne) => {
  expect(isAttaching(value)).toBe(isOne);
});
