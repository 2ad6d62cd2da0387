/** Values that the side panel has put in fields of the page, on the user's click, and what became of the last one. */
import { factKeys, type FactKey, type Facts } from '#core';
import { isText, oneOf, shaped, type Guard } from '../messages/guards';
import type { Reading } from '../page/index';
import { putFacts, undoAll } from './fix';
import type { AppliedValue } from './state';

const putStates = ['put', 'refused', 'undone', 'notUndone'] as const;

export interface Putting {
  /** As who asked for it calls it. */
  readonly id: string;
  readonly key: FactKey;
  /** `refused`: the page does not have it. `undone`: the page has again what it had. */
  readonly state: (typeof putStates)[number];
}

export const isPutting: Guard<Putting> = shaped({ id: isText, key: oneOf(factKeys), state: oneOf(putStates) });

export class Putter {
  #values: readonly AppliedValue[] = [];
  #state: Putting | undefined;

  get state(): Putting | undefined {
    return this.#state;
  }

  put(id: string, facts: Facts, reading: Reading): void {
    const [key] = factKeys.filter((one) => facts[one] !== undefined);
    if (!key) return;
    const values = putFacts(facts, reading);
    this.#values = values ?? [];
    this.#state = { id, key, state: values ? 'put' : 'refused' };
  }

  undo(id: string): void {
    if (this.#state?.state === 'put')
      this.#state = { ...this.#state, id, state: undoAll(this.#values) ? 'undone' : 'notUndone' };
  }
}
