/** Dutch sentences of the rules in `rules/schedule`. */
import type { RuleTextsOf } from '../texts';

export const schedule: RuleTextsOf<'schedule'> = {
  'schedule/annex-wording': {
    title: 'De bijlage noemt een ander gemiddelde dan artikel 5',
    messages: {
      'effective-called-average':
        'De bijlage noemt {stated} per week de gemiddelde arbeidsduur. In artikel 5 staat {average}.',
    },
    todo: 'Noem het hogere getal in de bijlage de effectieve arbeidsduur en zet er het gemiddelde van artikel 5 naast.',
    why: 'De effectieve arbeidsduur is wat de leerling in een gewone week werkt. De gemiddelde arbeidsduur is wat er over het hele jaar overblijft na de inhaalrustdagen. De bijlage mag die twee niet door elkaar halen.',
  },
  'schedule/blocks-overlap': {
    title: 'Uren overlappen elkaar',
    messages: {
      'both-places': 'Op {days} is de leerling van {from} tot {to} tegelijk op school en in de onderneming ingepland.',
      'one-place': 'Op {days} overlappen uren elkaar tussen {from} en {to}.',
    },
    todo: 'Kijk de uren van die dag na en laat er een van beide weg.',
    why: 'Op elk moment van de dag is de leerling op één plaats. Overlappende uren tellen ook dubbel in de totalen.',
  },
  'schedule/break-too-short': {
    title: 'Te weinig pauze op een dag',
    messages: {
      'too-little': 'Op {days} werkt de leerling {worked} met {rest} pauze. Dat moet minstens {due} zijn{until}.',
      'not-at-once':
        'Op {days} duurt de langste pauze {longest}. Van de pauzes moet er één minstens {atOnce} duren{until}.',
    },
    todo: 'Voeg pauze toe of maak de middagpauze langer.',
    why: 'Een minderjarige die meer dan 4,5 uur werkt, heeft een half uur pauze. Bij meer dan 6 uur is dat een uur, waarvan een half uur na elkaar. Een meerderjarige heeft een kwartier pauze als de dag langer is dan 6 uur. Alleen pauzes van een kwartier of meer tellen.',
  },
  'schedule/compensation-day-duplicate': {
    title: 'Een inhaalrustdag staat er twee keer',
    messages: { twice: '{days} staat er meer dan één keer.' },
    todo: 'Schrap de dubbele datum of vervang ze door een andere dag.',
    why: 'Een dag kan maar één keer als inhaalrustdag dienen.',
  },
  'schedule/compensation-day-not-worked': {
    title: 'Inhaalrust op een dag zonder uren',
    messages: { 'not-worked': 'Op {days} heeft de leerling geen uren. Een vrije dag haalt niets in.' },
    todo: 'Kies een dag waarop de leerling anders naar school of naar de onderneming gaat.',
    why: 'Een inhaalrustdag dient om uren in te halen. Op een zaterdag, een zondag of een andere vrije dag zijn er geen uren om in te halen.',
  },
  'schedule/compensation-day-on-holiday': {
    title: 'Inhaalrust op een feestdag',
    messages: { holiday: '{days} is een wettelijke feestdag.' },
    todo: 'Kies een andere dag.',
    why: 'Op een feestdag werkt de leerling al niet, dus haalt die dag niets in.',
  },
  'schedule/compensation-day-outside': {
    title: 'Inhaalrust buiten de overeenkomst',
    messages: { outside: '{days} valt niet tussen de begindatum en de einddatum van de overeenkomst.' },
    todo: 'Kijk de datum na. Vaak is het jaartal verkeerd.',
    why: 'Inhaalrust telt alleen tijdens de overeenkomst.',
  },
  'schedule/compensation-day-wrong-year': {
    title: 'Inhaalrustdag met een verkeerd jaartal',
    messages: { 'wrong-year': '{day} staat niet in die lijst; op de lijst van de bouw staat {right}.' },
    todo: 'Neem de lijst van het juiste jaar over.',
    why: 'In de bouw (PC 124) liggen de inhaalrustdagen elk jaar vast. Dag en maand komen hier overeen met de lijst van een ander jaar, dus is waarschijnlijk het jaartal verkeerd overgenomen.',
  },
  'schedule/daily-rest': {
    title: 'Te weinig rust tussen twee dagen',
    messages: {
      'too-short':
        'De dag vóór {days} eindigt om {end} en {days} begint om {start}: dat is {rest} rust. Er moet minstens {limit} tussen zitten{until}.',
    },
    todo: 'Laat de ene dag vroeger stoppen of de andere later beginnen.',
    why: 'Tussen twee werkdagen heeft een minderjarige minstens 12 uur rust en een meerderjarige minstens 11 uur. In PC 311 is het 12 uur voor iedereen. Of een schooldag daarbij meetelt, staat nergens zwart op wit: dan is het een waarschuwing.',
  },
  'schedule/day-too-long': {
    title: 'Te lange dag',
    messages: {
      minor: '{days}: {counted}. Een minderjarige werkt hoogstens {limit} per dag, de lesuren meegerekend{until}.',
      adult: '{days}: {counted}. Hier is hoogstens {limit} per dag toegelaten.',
    },
    todo: 'Maak de dag korter of verdeel de uren over andere dagen.',
    why: 'Een minderjarige werkt hoogstens 8 uur per dag. Een meerderjarige hoogstens 9 uur, of 8 uur als de week langer is dan 5,5 dagen. Een lesuur telt voor 60 minuten.',
  },
  'schedule/stretch-too-long': {
    title: 'Te lang werken zonder pauze',
    messages: {
      minor: 'Op {days} werkt de leerling {longest} zonder pauze. Voor een minderjarige is dat hoogstens {limit}{until}.',
      adult: 'Op {days} werkt de leerling {longest} zonder pauze. Dat is hoogstens {limit}.',
    },
    todo: 'Zet een pauze van minstens een kwartier in die uren.',
    why: 'Een minderjarige werkt hoogstens 4,5 uur na elkaar, een meerderjarige hoogstens 6 uur. Een pauze telt vanaf een kwartier.',
  },
};
