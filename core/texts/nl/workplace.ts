/** Dutch sentences of the rules in `rules/workplace`. */
import type { RuleTextsOf } from '../texts';

export const workplace: RuleTextsOf<'workplace'> = {
};
