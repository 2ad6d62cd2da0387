/** Dutch sentences of the rules in `rules/type`. */
import type { RuleTextsOf } from '../texts';

export const agreementType: RuleTextsOf<'type'> = {
  'type/workplace-hours-too-low': {
    title: 'Te weinig uren op de leerwerkplek voor een OAO',
    messages: {
      'too-low': 'De leerling is gemiddeld {workplace} per week op de leerwerkplek. Voor een OAO is dat minstens {minimum}.',
    },
    todo: 'Kijk de uren na. Blijven het er minder dan 20, dan is een OAO niet mogelijk en sluit u een SAO.',
    why: 'Een OAO is er voor opleidingen met gemiddeld minstens 20 uur per week op een reële werkplek, over het hele jaar gerekend. Feestdagen en vakantie tellen daarbij niet mee.',
  },
};
