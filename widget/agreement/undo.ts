/** What was changed with one click, so that it can be undone with one: fixes, an opened dossier, starting again. */
import { factKeys, type FactChanges, type FactKey, type Facts } from '#core';

export interface Undoable {
  /** What was done, in words. */
  readonly said: string;
  /** Puts back what was there; later changes of other facts stay. */
  readonly back: FactChanges;
}

const back = (before: Facts, keys: readonly FactKey[]): FactChanges =>
  Object.fromEntries(keys.map((key) => [key, before[key]]));

/** More are not kept for a reload. */
const longestKept = 50;

export class UndoStack {
  #done: readonly Undoable[] = [];

  /** What can be undone, to be kept for a reload. */
  get kept(): readonly Undoable[] {
    return this.#done.slice(-longestKept);
  }

  resume(done: readonly Undoable[]): void {
    this.#done = done;
  }

  get last(): Undoable | undefined {
    return this.#done.at(-1);
  }

  /** Some facts are about to change. */
  changing(before: Facts, keys: readonly FactKey[], said: string): void {
    this.#done = [...this.#done, { said, back: back(before, keys) }];
  }

  /** Everything is about to be replaced. */
  replacing(before: Facts, said: string): void {
    this.changing(before, factKeys, said);
  }

  take(): Undoable | undefined {
    const { last } = this;
    this.#done = this.#done.slice(0, -1);
    return last;
  }
}
