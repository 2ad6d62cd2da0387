/** Dutch sentences of the rules in `rules/documents`. */
import type { RuleTextsOf } from '../texts';

export const documents: RuleTextsOf<'documents'> = {
};
