/** What one kind of element is about: the rules that it judges by, and all that it says. */
import type { CommonSpoken, RuleId, RuleSet } from '#core';
import type { Voice } from './language';

export interface Subject<Id extends RuleId, Spoken extends CommonSpoken<Id>> {
  readonly rules: RuleSet<Id>;
  readonly voice: Voice<Spoken>;
}
