/** Dutch sentences of the rules in `rules/provider`. */
import type { RuleTextsOf } from '../texts';

export const provider: RuleTextsOf<'provider'> = {
  'provider/lesson-address-missing': {
    title: 'Het adres van de lesplaats ontbreekt',
    messages: { missing: 'De lessen zijn op een andere plaats dan de hoofdzetel, maar het adres is niet ingevuld.' },
    todo: 'Vul het adres van de lesplaats in, of kies dat ze dezelfde is als de hoofdzetel.',
    why: 'De overeenkomst vermeldt waar de leerling les volgt.',
  },
  'provider/people-missing': {
    title: 'Namen van de opleidingsverstrekker ontbreken',
    messages: {
      representative: 'De vertegenwoordiger van de opleidingsverstrekker is niet ingevuld.',
      counsellor: 'De trajectbegeleider is niet ingevuld.',
    },
    todo: 'Vul in wie voor de opleidingsverstrekker tekent, meestal de directie, en wie de trajectbegeleider is.',
    why: 'De overeenkomst vermeldt de opleidingsverstrekker en de trajectbegeleider. Dat staat in het decreet.',
  },
};
