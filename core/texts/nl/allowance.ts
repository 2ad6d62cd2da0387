/** Dutch sentences of the rules in `rules/allowance`. */
import type { RuleTextsOf } from '../texts';

export const allowance: RuleTextsOf<'allowance'> = {
};
