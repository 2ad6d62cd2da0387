/** Dutch sentences of the rules in `rules/provider`. */
import type { RuleTextsOf } from '../texts';

export const provider: RuleTextsOf<'provider'> = {
};
