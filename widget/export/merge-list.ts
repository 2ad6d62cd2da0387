/** The files that become one PDF, as values: their order, what each of them is, and what is wrong with it. */
import { isTooLarge, type FileFault } from '#core';

export type ListedState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'good'; readonly pages: number; readonly isOurs: boolean }
  | { readonly kind: 'bad'; readonly fault: FileFault | 'tooLarge' };

export interface ListedFile {
  /** Two files may have one name. */
  readonly id: number;
  readonly file: File;
  readonly state: ListedState;
}

export interface MergeList {
  readonly files: readonly ListedFile[];
  /** The next file gets this. */
  readonly nextId: number;
}

export const emptyList: MergeList = { files: [], nextId: 1 };

const stateOf = (file: File): ListedState =>
  isTooLarge(file.size) ? { kind: 'bad', fault: 'tooLarge' } : { kind: 'looking' };

/** The list with files at its end, in their order. */
export const withFiles = ({ files, nextId }: MergeList, added: readonly File[]): MergeList => ({
  files: [...files, ...added.map((file, index) => ({ id: nextId + index, file, state: stateOf(file) }))],
  nextId: nextId + added.length,
});

/** The list without one file. */
export const withoutFile = (list: MergeList, id: number): MergeList => ({
  ...list,
  files: list.files.filter((file) => file.id !== id),
});

/** The list with one file a place earlier (-1) or later (1); at the end of the list it stays. */
export function withMoved(list: MergeList, id: number, step: -1 | 1): MergeList {
  const from = list.files.findIndex((file) => file.id === id);
  const moved = list.files[from];
  const other = list.files[from + step];
  if (!moved || !other) return list;
  const files = list.files.map((file) => (file === moved ? other : file === other ? moved : file));
  return { ...list, files };
}

/** The list with what one file turned out to be; of a file that is no longer there nothing is said. */
export const withState = (list: MergeList, id: number, state: ListedState): MergeList => ({
  ...list,
  files: list.files.map((file) => (file.id === id ? { ...file, state } : file)),
});

/** The files that go into the document. */
export const usable = ({ files }: MergeList): readonly ListedFile[] =>
  files.filter(({ state }) => state.kind === 'good');

/** Whether every file has been looked at. */
export const isLookedAt = ({ files }: MergeList): boolean => files.every(({ state }) => state.kind !== 'looking');

/** A name that none of the parts has: a page could not tell the new file from the old one. */
export function freeName(stem: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = `${stem}.pdf`;
  for (let number = 2; names.has(name); number += 1) name = `${stem}-${String(number)}.pdf`;
  return name;
}
