/**
 * What is in order where a rule finds nothing, in a few words that hold for every way in which the rule can pass. Apart from
 * the other sentences, because only who asks what is in order needs them.
 */
import type { RuleId } from '../rules/all';

export type PassTexts = Readonly<Record<RuleId, string>>;
