/** Judges the facts of one agreement again and again; past midnight by the new day, with newer amounts by those. */
import {
  createChecker,
  factKeys,
  type Checker,
  type FactChanges,
  type Facts,
  type PlainDate,
  type Report,
  type UserAmount,
} from '#core';

/** A fact that is no longer there is forgotten. */
const changesTo = (facts: Facts): FactChanges => Object.fromEntries(factKeys.map((key) => [key, facts[key]]));

export type Judge = (facts: Facts, today: PlainDate, amounts: readonly UserAmount[]) => Report;

export function createJudge(): Judge {
  let checker: Checker | undefined;
  let by: readonly [PlainDate, readonly UserAmount[]] | undefined;
  return (facts, today, amounts) => {
    if (!checker || by?.[0] !== today || by[1] !== amounts) checker = createChecker({}, { today, amounts });
    by = [today, amounts];
    return checker.update(changesTo(facts));
  };
}
