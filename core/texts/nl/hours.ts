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
  'hours/compensation-days-missing': {
    title: 'Er zijn geen inhaalrustdagen vermeld',
    messages: {
      missing: 'Volgens het uurrooster werkt de leerling {effective} per week, in artikel 5 staat {average}. Het uurrooster vermeldt geen inhaalrustdagen.',
    },
    todo: 'Zet de inhaalrustdagen met hun datum in het uurrooster, of maak de weken korter.',
    why: 'Werkt de leerling in een gewone week meer dan het gemiddelde van artikel 5, dan krijgt hij inhaalrustdagen. Die staan in het uurrooster, zodat het gemiddelde over het jaar klopt.',
  },
  'hours/total-above-average': {
    title: 'Ook met de inhaalrustdagen blijft het gemiddelde te hoog',
    messages: {
      above: 'Een gewone week telt {effective}. Met {days} inhaalrust binnen de overeenkomst blijft er gemiddeld {left} per week over. In artikel 5 staat {average}.',
      construction: 'Een gewone week telt {effective}. De inhaalrustdagen van de bouw vallen in de schoolvakanties, dus in de lesweken blijft het gemiddelde {left}. In artikel 5 staat {average}.',
    },
    todo: 'Kijk na of de inhaalrustdagen op werkdagen binnen de overeenkomst vallen en of het er genoeg zijn.',
    why: 'Op het einde van het jaar mag de leerling niet meer uren gewerkt hebben dan het gemiddelde van artikel 5. We tellen hier elke inhaalrustdag mee die kan meetellen. Voor de bouw bestaat een afwijking.',
  },
};
