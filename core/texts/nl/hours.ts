/** Dutch sentences of the rules in `rules/hours`. */
import type { RuleTextsOf } from '../texts';

export const hours: RuleTextsOf<'hours'> = {
  'hours/average-above-38': {
    title: 'Gemiddelde arbeidsduur boven 38 uur',
    messages: { above: 'Hier staat {average}. Het gemiddelde over het jaar is hoogstens {maximum} per week.' },
    todo: 'Vul 38 uur in. Werkt de leerling in een gewone week langer, zet dan inhaalrustdagen in het uurrooster.',
    fix: 'Zet 38 uur',
    why: 'In artikel 5 staat het gemiddelde over het hele jaar. De wet laat daarvoor hoogstens 38 uur per week toe. Wie in een gewone week 40 uur werkt, krijgt inhaalrustdagen en komt zo op gemiddeld 38 uur.',
  },
};
