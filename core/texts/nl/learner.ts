/** Dutch sentences of the rules in `rules/learner`. */
import type { RuleTextsOf } from '../texts';

export const learner: RuleTextsOf<'learner'> = {
};
