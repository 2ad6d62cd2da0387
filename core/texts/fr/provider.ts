/** French sentences of the rules in `rules/provider`. */
import type { RuleTextsOf } from '../texts';

export const provider: RuleTextsOf<'provider'> = {
  'provider/lesson-address-missing': {
    title: 'L’adresse du lieu des cours manque',
    messages: { missing: 'Les cours ont lieu ailleurs qu’au siège principal, mais l’adresse n’est pas indiquée.' },
    todo: 'Indiquez l’adresse du lieu des cours, ou choisissez qu’elle est la même que celle du siège principal.',
    why: 'Le contrat mentionne où l’élève suit les cours.',
  },
  'provider/people-missing': {
    title: 'Il manque des noms chez l’opérateur de formation',
    messages: {
      representative: 'Le représentant de l’opérateur de formation n’est pas indiqué.',
      counsellor: 'L’accompagnateur de parcours (trajectbegeleider) n’est pas indiqué.',
    },
    todo: 'Indiquez qui signe pour l’opérateur de formation, le plus souvent la direction, et qui est l’accompagnateur de parcours.',
    why: 'Le contrat mentionne l’opérateur de formation et l’accompagnateur de parcours. C’est prévu par le décret.',
  },
};
