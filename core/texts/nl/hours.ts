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
      missing:
        'Een gewone week telt {effective}, in artikel 5 staat {average}. Het uurrooster vermeldt geen inhaalrustdagen.',
    },
    todo: 'Zet de inhaalrustdagen met hun datum in het uurrooster, of maak de weken korter.',
    why: 'Werkt de leerling in een gewone week meer dan het gemiddelde van artikel 5, dan krijgt hij inhaalrustdagen. Die staan in het uurrooster, zodat het gemiddelde over het jaar klopt.',
  },
  'hours/total-above-average': {
    title: 'Ook met de inhaalrustdagen blijft het gemiddelde te hoog',
    messages: {
      above:
        'Een gewone week telt {effective}. Met {days} inhaalrust binnen de overeenkomst blijft er gemiddeld {left} per week over. In artikel 5 staat {average}.',
      construction:
        'Een gewone week telt {effective}. Met {days} inhaalrust binnen de overeenkomst blijft er gemiddeld {left} per week over. In artikel 5 staat {average}. In de bouw vallen de inhaalrustdagen in de schoolvakanties.',
    },
    todo: 'Kijk na of de inhaalrustdagen op werkdagen binnen de overeenkomst vallen en of het er genoeg zijn.',
    why: 'Op het einde van het jaar mag de leerling niet meer uren gewerkt hebben dan het gemiddelde van artikel 5. We tellen hier elke inhaalrustdag mee die kan meetellen. Voor de bouw bestaat een afwijking.',
  },
  'hours/average-above-sector': {
    title: 'Gemiddelde arbeidsduur boven die van de sector',
    messages: {
      above: 'Hier staat {average}. In paritair comité {committee} is het gemiddelde hoogstens {maximum} per week.',
      'perhaps-above':
        'Hier staat {average}. Voor paritair comité {committee} vonden we gemiddeld {maximum} per week. Dat kan verschillen per onderneming.',
    },
    todo: 'Vraag de onderneming naar haar voltijdse arbeidsduur en vul die in.',
    fix: 'Zet het gemiddelde van de sector',
    why: 'Een sector kan in een cao een kortere voltijdse arbeidsduur afspreken dan 38 uur. Artikel 5 volgt dan de sector.',
  },
  'hours/average-differs-from-company': {
    title: 'Andere arbeidsduur dan in de onderneming',
    messages: {
      differs: 'In artikel 5 staat {average}, de voltijdse arbeidsduur in de onderneming is {fullTime}.',
      'above-maximum':
        'De voltijdse arbeidsduur in de onderneming is {fullTime}. Het gemiddelde over het jaar is hoogstens {maximum} per week.',
    },
    todo: 'Neem in artikel 5 de gemiddelde arbeidsduur van de onderneming over, hoogstens 38 uur.',
    fix: 'Neem de arbeidsduur van de onderneming over',
    why: 'Een OAO is een voltijdse overeenkomst. In artikel 5 staat de gemiddelde voltijdse arbeidsduur die in de onderneming geldt.',
  },
  'hours/compensation-days-count': {
    title: 'Ongewoon aantal inhaalrustdagen',
    messages: {
      'too-few': 'Het uurrooster vermeldt {listed} inhaalrust. Gewoon is {lowest} tot {highest}.',
      'too-many': 'Het uurrooster vermeldt {listed} inhaalrust. Gewoon is {lowest} tot {highest}.',
      construction:
        'Het uurrooster vermeldt {listed} inhaalrust. De lijst van de bouw telt binnen de overeenkomst {highest}.',
    },
    todo: 'Vraag de onderneming hoeveel inhaalrustdagen er zijn en tel ze na.',
    why: 'Voor een volledig jaar en gemiddeld 38 uur zijn het er 12 bij 40 uur en 6 bij 39 uur per week. Voor een deel van een jaar ligt de rekenwijze niet vast: per maand, per lesweek of het volle aantal. Daarom tonen we de grenzen.',
  },
  'hours/compensation-not-allowed': {
    title: 'Inhaalrustdagen kunnen niet in deze sector',
    messages: { 'not-allowed': 'In paritair comité {committee} kan een langere week niet met inhaalrustdagen.' },
    todo: 'Vraag de onderneming welke weekuren er gelden en pas het uurrooster aan.',
    why: 'Sommige sectoren laten niet toe om langer te werken en daarvoor inhaalrustdagen te geven. De week zelf moet dan korter.',
  },
  'hours/differs-from-schedule': {
    title: 'Ingevulde uren verschillen van het uurrooster',
    messages: {
      lesson: 'U vulde {typed} les per week in, in het uurrooster staat {scheduled}.',
      workplace: 'U vulde {typed} per week op de leerwerkplek in, in het uurrooster staat {scheduled}.',
      effective: 'U vulde {typed} effectieve arbeidsduur per week in, in het uurrooster staat {scheduled}.',
    },
    todo: 'Kijk na welk van beide klopt en verbeter het andere.',
    why: 'De uren in de overeenkomst en in het uurrooster horen hetzelfde te zeggen. Een lesuur telt voor 60 minuten.',
  },
  'hours/effective-above-40': {
    title: 'Meer dan 40 uur in een week',
    messages: {
      'every-week': 'De week telt volgens het uurrooster {hours}. Een week telt hoogstens {limit}.',
      pattern: 'Week {week} van het uurrooster telt {hours}. Een week telt hoogstens {limit}.',
      dated: 'De week van {monday} telt {hours}. Een week telt hoogstens {limit}.',
      typed: 'De effectieve arbeidsduur is {hours}. Een week telt hoogstens {limit}.',
    },
    todo: 'Haal uren weg uit die week.',
    why: 'Ook met inhaalrustdagen telt een gewone week hoogstens 40 uur. Voor minderjarigen kennen we geen uitzondering, voor meerderjarigen bestaan soepele regelingen.',
  },
  'hours/total-below-average': {
    title: 'Minder uren dan een voltijdse week',
    messages: {
      below: '{lessons} les en {workplace} op de leerwerkplek is samen {total} per week. In artikel 5 staat {average}.',
    },
    todo: 'Kijk na of er uren ontbreken.',
    why: 'Een OAO is een voltijdse overeenkomst: de lesuren en de uren op de leerwerkplek zijn samen de gemiddelde arbeidsduur van artikel 5. Voor de bouw bestaat een afwijking.',
  },
  'hours/wide-variant': {
    title: 'Met een andere week kan een OAO wel',
    messages: {
      possible:
        'In paritair comité {committee} mag een week ook {effective} tellen met {days} inhaalrust per jaar. Met 16 lesuren haalt u dan {minimum} op de leerwerkplek.',
    },
    todo: 'Vraag de onderneming of dat kan. In artikel 5 blijft het gemiddelde van de sector staan.',
    why: 'In de kleinhandel is de voltijdse week 35 uur. Met 16 lesuren blijven er 19 over op de leerwerkplek, te weinig voor een OAO. De sector laat ook 36 uur met 6 inhaalrustdagen toe.',
  },
};
