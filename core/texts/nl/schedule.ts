/** Dutch sentences of the rules in `rules/schedule`. */
import type { RuleTextsOf } from '../texts';

export const schedule: RuleTextsOf<'schedule'> = {
};
