/** Judging a whole agreement, by every rule. */
import type { Facts } from '../facts/facts';
import { rules } from './all';
import { ruleSet, type Checker, type CheckOptions, type Report } from './rule-set';

/** Every rule. */
export const everyRule = ruleSet(rules);

/** Judges facts by every rule. @throws NotFacts for values that are not of the kind of their fact. */
export const check = (facts: Facts, options: CheckOptions): Report => everyRule.check(facts, options);

/**
 * A checker that remembers the facts and judges again only what a change can touch.
 * @throws NotFacts for values that are not of the kind of their fact, now or in an update.
 */
export const createChecker = (initial: Facts, options: CheckOptions): Checker =>
  everyRule.createChecker(initial, options);
