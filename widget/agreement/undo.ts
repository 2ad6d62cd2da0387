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

export class UndoStack {
  readonly #done: Undoable[] = [];

  get last(): Undoable | undefined {
    return this.#done.at(-1);
  }

  /** Some facts are about to change. */
  changing(before: Facts, keys: readonly FactKey[], said: string): void {
    this.#done.push({ said, back: back(before, keys) });
  }

  /** Everything is about to be replaced. */
  replacing(before: Facts, said: string): void {
    this.changing(before, factKeys, said);
  }

  take(): Undoable | undefined {
    return this.#done.pop();
  }

  clear(): void {
    this.#done.length = 0;
  }
}
