/** The list of files that become one PDF. */
import { mostMegabytes } from '#core';
import { expect, it } from 'vitest';
import {
  emptyList,
  freeName,
  isLookedAt,
  usable,
  withFiles,
  withMoved,
  withoutFile,
  withState,
  type MergeList,
} from '../../../widget/export/merge-list';

const file = (name: string, bytes = 1): File => new File([new Uint8Array(bytes)], name);
const names = ({ files }: Pick<MergeList, 'files'>): readonly string[] => files.map(({ file: { name } }) => name);
const abc = withFiles(emptyList, [file('a.pdf'), file('b.jpg'), file('c.pdf')]);
const good = { kind: 'good', pages: 1, isOurs: false } as const;

it('files come at the end in their order, each with a number of its own', () => {
  const more = withFiles(abc, [file('a.pdf')]);
  expect(names(more)).toEqual(['a.pdf', 'b.jpg', 'c.pdf', 'a.pdf']);
  expect(new Set(more.files.map(({ id }) => id)).size).toBe(4);
});

it('a number is not given again after its file has gone', () => {
  const [, , last] = abc.files;
  const again = withFiles(withoutFile(abc, last?.id ?? 0), [file('d.pdf')]);
  expect(again.files.at(-1)?.id).not.toBe(last?.id);
});

it.each([
  [1, 1, ['b.jpg', 'a.pdf', 'c.pdf']],
  [3, -1, ['a.pdf', 'c.pdf', 'b.jpg']],
  [1, -1, ['a.pdf', 'b.jpg', 'c.pdf']],
  [3, 1, ['a.pdf', 'b.jpg', 'c.pdf']],
  [9, 1, ['a.pdf', 'b.jpg', 'c.pdf']],
] as const)('file %d moved by %d', (id, step, order) => {
  expect(names(withMoved(abc, id, step))).toEqual(order);
});

it('what is wrong with one file takes none of the others along', () => {
  const looked = withState(withState(abc, 1, good), 2, { kind: 'bad', fault: 'password' });
  expect(isLookedAt(looked)).toBe(false);
  const done = withState(looked, 3, good);
  expect(isLookedAt(done)).toBe(true);
  expect(usable(done).map(({ id }) => id)).toEqual([1, 3]);
  expect(names(done)).toEqual(['a.pdf', 'b.jpg', 'c.pdf']);
});

it('nothing is said of a file that was taken out meanwhile', () => {
  expect(names(withState(withoutFile(abc, 2), 2, good))).toEqual(['a.pdf', 'c.pdf']);
});

it('a file that is too large is not looked into', () => {
  const [at, over] = withFiles(emptyList, [
    file('a.pdf', mostMegabytes * 1_000_000),
    file('b.pdf', mostMegabytes * 1_000_000 + 1),
  ]).files;
  expect(at?.state).toEqual({ kind: 'looking' });
  expect(over?.state).toEqual({ kind: 'bad', fault: 'tooLarge' });
});

it.each([
  [[], 'uurrooster.pdf'],
  [['scan.pdf'], 'uurrooster.pdf'],
  [['Uurrooster.PDF'], 'uurrooster-2.pdf'],
  [['uurrooster.pdf', 'uurrooster-2.pdf'], 'uurrooster-3.pdf'],
])('a name that no part has: %s', (taken, name) => {
  expect(freeName('uurrooster', taken)).toBe(name);
});
