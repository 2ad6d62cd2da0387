/** Dutch sentences of the rules in `rules/period`. */
import type { RuleTextsOf } from '../texts';

export const period: RuleTextsOf<'period'> = {
  'period/end-before-start': {
    title: 'De einddatum ligt vóór de begindatum',
    messages: { reversed: 'De overeenkomst begint op {start} en zou al eindigen op {end}.' },
    todo: 'Verbeter een van beide datums.',
    why: 'Een overeenkomst eindigt ten vroegste op de dag waarop ze begint.',
  },
};
