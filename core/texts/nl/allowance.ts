/** Dutch sentences of the rules in `rules/allowance`. */
import type { RuleTextsOf } from '../texts';

export const allowance: RuleTextsOf<'allowance'> = {
  'allowance/amount': {
    title: 'De leervergoeding klopt niet',
    messages: {
      'other-step': '{amount} is het bedrag van trap {other}. Voor deze leerling is het op {start} {expected}.',
      'older-index':
        '{amount} is een ouder bedrag: dat van trap {other} vanaf {since}. Het juiste bedrag op {start}: {expected}.',
      'newer-index': '{amount} geldt pas vanaf {since}, voor trap {other}. Het juiste bedrag op {start}: {expected}.',
      'not-listed':
        '{amount} is geen bedrag dat de Vlaamse regering heeft vastgelegd. Het juiste bedrag op {start}: {expected}.',
    },
    todo: 'Vul het bedrag in dat op de begindatum bij de trap van de leerling hoort.',
    fix: 'Zet het juiste bedrag',
    why: 'De Vlaamse regering legt de bedragen vast, volgens de vooropleiding van de leerling. Iedereen moet ze volgen: een hoger bedrag mag ook niet. Maaltijdcheques mogen wel.',
  },
  'allowance/step': {
    title: 'Deze trap volgt niet uit de vooropleiding',
    messages: { 'other-step': 'Hier is trap {chosen} gekozen. Uit de vooropleiding volgt trap {step}: {because}.' },
    todo: 'Kies de trap die uit de vooropleiding volgt, of verbeter de vooropleiding.',
    fix: 'Zet de juiste trap',
    why: 'De vooropleiding bepaalt de trap van de leervergoeding. Zijn er meer voorwaarden vervuld, dan geldt de hoogste trap. Een jaar is met succes beëindigd als de klassenraad beslist dat de leerling verder mag.',
  },
  'allowance/sao': {
    title: 'Geen leervergoeding bij een SAO',
    messages: { paid: 'Hier staat {amount} per maand. Bij een SAO is er geen leervergoeding.' },
    todo: 'Haal het bedrag weg, of kijk na of de overeenkomst een OAO moet zijn.',
    why: 'Alleen een leerling met een OAO krijgt een leervergoeding. Kosten terugbetalen kan wel.',
  },
  'allowance/next-step': {
    title: 'De leervergoeding stijgt op 1 september',
    messages: { next: 'Met succes gaat de leerling op {date} van trap {from} naar trap {to}.' },
    todo: 'Zeg de onderneming dat het bedrag dan verandert.',
    why: 'Wie een opleidingsjaar met succes beëindigt, gaat bij het begin van het volgende opleidingsjaar, op 1 september, naar een hogere trap.',
  },
  'allowance/indexed': {
    title: 'De leervergoeding is geïndexeerd',
    messages: { indexed: 'Op {start} was het {then}, sinds {since} is het {now}.' },
    todo: 'Zeg de onderneming dat ze vanaf die datum het nieuwe bedrag betaalt.',
    why: 'De leervergoeding is een percentage van het gewaarborgd minimummaandinkomen en stijgt mee op de dag waarop dat stijgt.',
  },
  'allowance/not-confirmed': {
    title: 'Kijk de bedragen na',
    messages: {
      computed: 'De bedragen vanaf {since} zijn berekend en nog niet officieel bevestigd.',
      stale: 'De nieuwste bedragen die hier bekend zijn, gelden vanaf {newest}. Er zijn waarschijnlijk al nieuwere.',
    },
    todo: 'Vergelijk het bedrag met de pagina van de Vlaamse overheid over de leervergoeding.',
    why: 'De bedragen veranderen met de index. Alleen bedragen die gepubliceerd zijn, zijn zeker.',
  },
};
