/** Every fact of an agreement while it is being filled in: a draft for what is typed, the value for what is chosen. */
import { factKeys, factKinds, type FactChanges, type FactKey, type Facts, type FactValue, type Kind } from '#core';
import { Draft, halvesOf, type Notation } from '../base/draft';
import { dateNotation, durationNotation, moneyNotation, textNotation, wholeNumberNotation } from '../base/notations';

type AnyFact = FactValue<FactKey>;

/** A line each; lines with nothing on them do not count. */
const linesNotation: Notation<readonly string[]> = {
  name: 'text',
  read: (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  show: (lines) => lines.join('\n'),
  isWhole: () => true,
};

/** A notation among others: the kind of a fact tells which values come here. */
const among = <Value extends AnyFact>(notation: Notation<Value>): Notation<AnyFact> => ({
  ...notation,
  show: (value) => notation.show(value as Value),
});

/** How a kind of fact is typed; `undefined` for a kind that is chosen. */
function notationOf(kind: Kind): Notation<AnyFact> | undefined {
  switch (kind) {
    case 'text':
    case 'identifier':
      return among(textNotation);
    case 'texts':
      return among(linesNotation);
    case 'date':
      return among(dateNotation);
    case 'duration':
      return among(durationNotation);
    case 'money':
      return among(moneyNotation);
    case 'count':
      return among(wholeNumberNotation);
    default:
      return undefined;
  }
}

export class FactForm {
  readonly #drafts = new Map<FactKey, Draft<AnyFact>>();
  readonly #chosen = new Map<FactKey, AnyFact>();

  constructor() {
    for (const key of factKeys) {
      const notation = notationOf(factKinds[key]);
      if (notation) this.#drafts.set(key, new Draft(notation));
    }
  }

  /** The draft of a fact that is typed. */
  draft(key: FactKey): Draft<AnyFact> | undefined {
    return this.#drafts.get(key);
  }

  value<Key extends FactKey>(key: Key): FactValue<Key> | undefined {
    const draft = this.#drafts.get(key);
    return (draft ? draft.value : this.#chosen.get(key)) as FactValue<Key> | undefined;
  }

  choose(key: FactKey, value: AnyFact | undefined): void {
    const draft = this.#drafts.get(key);
    if (draft) draft.take(value);
    else if (value === undefined) this.#chosen.delete(key);
    else this.#chosen.set(key, value);
  }

  /** Whether something stands there, be it only half a value. */
  isFilled(key: FactKey): boolean {
    return this.#drafts.get(key)?.isEmpty === false || this.value(key) !== undefined;
  }

  get isEmpty(): boolean {
    return !factKeys.some((key) => this.isFilled(key));
  }

  take(facts: Facts): void {
    for (const key of factKeys) this.choose(key, facts[key]);
  }

  clear(): void {
    for (const draft of this.#drafts.values()) draft.set(undefined);
    this.#chosen.clear();
  }

  /** The first fact with a text that is no value. */
  get unread(): FactKey | undefined {
    return factKeys.find((key) => this.#drafts.get(key)?.isUnread === true);
  }

  /** What is half typed, by the key of its fact. */
  get halves(): Readonly<Record<string, string>> {
    return halvesOf(this.#drafts);
  }

  restore(halves: Readonly<Record<string, string>>): void {
    for (const [key, draft] of this.#drafts) draft.restore(halves[key] ?? draft.text);
  }

  changes(): FactChanges {
    return Object.fromEntries(factKeys.map((key) => [key, this.value(key)]));
  }
}
