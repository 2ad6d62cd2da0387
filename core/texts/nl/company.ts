/** Dutch sentences of the rules in `rules/company`. */
import type { RuleTextsOf } from '../texts';

export const company: RuleTextsOf<'company'> = {
};
