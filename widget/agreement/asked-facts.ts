/** Which facts are asked for: those that a rule waits for, those that are filled in, and whatever the reader opened. */
import type { AgreementPart, FactKey, Outcome } from '#core';
import { waitsFor } from '../base/finding-list';
import type { FactForm } from './fact-form';
import { factsOfPart } from './parts';

/** How many rules wait for each fact. */
export function waitingFor(outcomes: readonly Outcome[]): ReadonlyMap<FactKey, number> {
  const waiting = new Map<FactKey, number>();
  for (const outcome of outcomes) {
    for (const key of waitsFor(outcome)) waiting.set(key, (waiting.get(key) ?? 0) + 1);
  }
  return waiting;
}

export interface PartFacts {
  readonly asked: readonly FactKey[];
  /** Facts that nothing waits for. */
  readonly others: readonly FactKey[];
  readonly filled: number;
  readonly open: number;
}

/** The facts of a part, as they are asked now; what the reader touched stays where it is. */
export function factsToAsk(
  part: AgreementPart,
  form: FactForm,
  waiting: ReadonlyMap<FactKey, number>,
  touched: ReadonlySet<FactKey>,
): PartFacts {
  const keys = factsOfPart(part);
  const isAsked = (key: FactKey): boolean => waiting.has(key) || touched.has(key) || form.isFilled(key);
  return {
    asked: keys.filter(isAsked),
    others: keys.filter((key) => !isAsked(key)),
    filled: keys.filter((key) => form.isFilled(key)).length,
    open: keys.filter((key) => waiting.has(key) && !form.isFilled(key)).length,
  };
}
