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
      'both-places':
        'Op {days} is de leerling tussen {from} en {to} tegelijk op school en in de onderneming ingepland.',
      'one-place': 'Op {days} overlappen uren elkaar tussen {from} en {to}.',
    },
    todo: 'Kijk de uren van die dag na en laat er een van beide weg.',
    why: 'Op elk moment van de dag is de leerling op één plaats. Overlappende uren tellen we maar één keer.',
  },
  'schedule/break-too-short': {
    title: 'Te weinig pauze op een dag',
    messages: {
      'too-little': 'Op {days} werkt de leerling {worked} met {rest} pauze. Dat moet minstens {due} zijn{until}.',
      'not-at-once':
        'Op {days} duurt de langste pauze {longest}. Van de pauzes moet er één minstens {atOnce} duren{until}.',
    },
    todo: 'Voeg pauze toe of maak de middagpauze langer.',
    why: 'Een minderjarige die meer dan 4,5 uur werkt, heeft een half uur pauze. Bij meer dan 6 uur is dat een uur, waarvan een half uur na elkaar. Een meerderjarige heeft een kwartier pauze als de dag langer is dan 6 uur. Alleen pauzes van een kwartier of meer tellen. Of dat ook voor een dag met alleen school geldt, is niet zeker.',
  },
  'schedule/compensation-day-duplicate': {
    title: 'Een inhaalrustdag staat er twee keer',
    messages: { twice: 'Meer dan één keer in de lijst: {days}.' },
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
    messages: { holiday: 'Al een wettelijke feestdag: {days}.' },
    todo: 'Kies een andere dag.',
    why: 'Op een feestdag werkt de leerling al niet, dus haalt die dag niets in.',
  },
  'schedule/compensation-day-outside': {
    title: 'Inhaalrust buiten de overeenkomst',
    messages: { outside: 'Niet tussen de begindatum en de einddatum van de overeenkomst: {days}.' },
    todo: 'Kijk de datum na. Vaak is het jaartal verkeerd.',
    why: 'Inhaalrust telt alleen tijdens de overeenkomst.',
  },
  'schedule/compensation-day-wrong-year': {
    title: 'Inhaalrustdag met een verkeerd jaartal',
    messages: { 'wrong-year': '{day}: op de lijst van de bouw staat {right}.' },
    todo: 'Neem de lijst van het juiste jaar over.',
    why: 'In de bouw (PC 124) liggen de inhaalrustdagen elk jaar vast. Dag en maand komen hier overeen met de lijst van een ander jaar, dus is waarschijnlijk het jaartal verkeerd overgenomen.',
  },
  'schedule/daily-rest': {
    title: 'Te weinig rust tussen twee dagen',
    messages: {
      'too-short':
        'Op {days} begint de leerling om {start} en de dag ervoor stopt hij om {end}: dat is {rest} rust. Er moet minstens {limit} tussen zitten{until}.',
      'too-short-after':
        'Op {days} stopt de leerling om {end} en de dag erna begint hij om {start}: dat is {rest} rust. Er moet minstens {limit} tussen zitten{until}.',
      'after-midnight':
        'Op {days} stopt de leerling na middernacht om {end} en begint hij weer om {start}: dat is {rest} rust. Er moet minstens {limit} tussen zitten{until}.',
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
    why: 'Een minderjarige werkt hoogstens 8 uur per dag. Een meerderjarige hoogstens 9 uur, of 8 uur als de week langer is dan 5,5 dagen. Een lesuur telt voor 60 minuten. Of dat ook voor een dag met alleen school geldt, is niet zeker.',
  },
  'schedule/stretch-too-long': {
    title: 'Te lang werken zonder pauze',
    messages: {
      minor:
        'Op {days} werkt de leerling {longest} zonder pauze. Voor een minderjarige is dat hoogstens {limit}{until}.',
      adult: 'Op {days} werkt de leerling {longest} zonder pauze. Dat is hoogstens {limit}.',
    },
    todo: 'Zet een pauze van minstens een kwartier in die uren.',
    why: 'Een minderjarige werkt hoogstens 4,5 uur na elkaar, een meerderjarige hoogstens 6 uur. Een pauze telt vanaf een kwartier. Of dat ook voor een dag met alleen school geldt, is niet zeker.',
  },
  'schedule/block-reversed': {
    title: 'Uren in de verkeerde volgorde',
    messages: { reversed: 'Op {days} staat van {from} tot {to}. Het einde moet na het begin komen.' },
    todo: 'Verbeter het begin of het einde. Werkt de leerling over middernacht, vul dan tot 24:00 in en de rest op de volgende dag.',
    why: 'Uren die eindigen voor ze beginnen, kunnen we niet tellen.',
  },
  'schedule/break-outside-block': {
    title: 'Pauze buiten de uren',
    messages: {
      outside: 'Op {days} valt de pauze van {from} tot {to} buiten de uren van die plaats.',
      overlapping: 'Op {days} overlappen twee pauzes elkaar tussen {from} en {to}.',
    },
    todo: 'Kijk het begin en het einde van de pauze na.',
    why: 'Een pauze onderbreekt uren op school of in de onderneming. Buiten die uren is ze geen pauze en telt ze niet mee.',
  },
  'schedule/compensation-day-not-sector-day': {
    title: 'Inhaalrustdag die niet op de lijst van de bouw staat',
    messages: {
      'not-listed': 'Niet op de lijst van de bouw: {days}.',
      'list-unknown': 'De lijst van de bouw van dat jaar kennen we nog niet: {days}.',
    },
    todo: 'Vergelijk met de lijst van Constructiv voor dat jaar.',
    why: 'In de bouw (PC 124) liggen de twaalf inhaalrustdagen elk jaar vast, voor iedereen.',
  },
  'schedule/compensation-day-suspended': {
    title: 'Inhaalrust in een schoolvakantie',
    messages: {
      suspended: 'In een schoolvakantie is de overeenkomst geschorst, ook op {days}.',
      construction: 'In een schoolvakantie, zoals de meeste inhaalrustdagen van de bouw: {days}.',
    },
    todo: 'Kies een dag in een lesweek, of vraag na of de dag in de vakantie mag meetellen. In de bouw blijft de dag staan.',
    why: 'In de schoolvakanties werkt de leerling niet. Een inhaalrustdag haalt daar dus geen gewerkte uren in. Geen enkele bron zegt hoe zo een dag telt.',
  },
  'schedule/extra-rest-day': {
    title: 'Geen vrije dag naast de zondag',
    messages: {
      company: 'Op {days} werkt de leerling in de onderneming, en aan de andere kant van de zondag ook{until}.',
      school:
        'Op {days} heeft de leerling uren, en aan de andere kant van de zondag ook. Minstens een van beide is een schooldag{until}.',
    },
    todo: 'Maak de zaterdag of de maandag vrij.',
    why: 'Een minderjarige heeft naast de zondag nog een rustdag: de zaterdag ervoor of de maandag erna. Geen sector kan daarvan afwijken. Of een schooldag telt als werk, staat nergens zwart op wit.',
  },
  'schedule/holiday-training': {
    title: 'Opleiding in een schoolvakantie',
    messages: {
      'not-agreed': 'Op {days} staan er uren in de onderneming, maar dan is het schoolvakantie.',
      'too-few-weeks':
        'Aantal volledige weken dat in juli en augustus vrij blijft: {free}. Het moeten er minstens {least} zijn.',
    },
    todo: 'Spreek met de drie partijen een leeropportuniteit af, of kies een dag in een lesweek. Laat in de zomer vier volledige weken vrij.',
    why: 'In de schoolvakanties is de overeenkomst geschorst. Opleiding kan dan alleen als leeropportuniteit, waarmee de drie partijen akkoord gaan. In juli en augustus blijven altijd vier weken vrij.',
  },
  'schedule/incomplete': {
    title: 'Het uurrooster is niet volledig',
    messages: {
      'half-block': 'Op {days} ontbreekt een begin of een einde.',
      'empty-week': 'In week {weeks} staan nog geen uren.',
    },
    todo: 'Vul het begin en het einde van elke dag in.',
    why: 'Het uurrooster vermeldt voor elke opleidingsdag het juiste begin en einde, op school en in de onderneming.',
  },
  'schedule/lesson-hours-unknown': {
    title: 'Aantal lesuren ontbreekt',
    messages: { unknown: 'Op {days} staat geen aantal lesuren. De totalen zijn nu een schatting volgens de klok.' },
    todo: 'Vul in hoeveel lesuren de leerling die dag heeft.',
    why: 'Een lesuur telt voor 60 minuten, ook al duurt het 50. Uit begin en einde van een schooldag kunnen we niet afleiden hoeveel lesuren er zijn.',
  },
  'schedule/night-adult': {
    title: 'Werk ’s nachts',
    messages: {
      check: 'Op {days} staan er uren in de onderneming tussen {from} en {to}. Dat is nachtwerk.',
      allowed: 'Op {days} staan er uren in de onderneming tussen {from} en {to}. In deze sector kan dat.',
    },
    todo: 'Vraag de onderneming of nachtwerk er is toegelaten.',
    why: 'Werk tussen 20 uur en 6 uur is nachtwerk. Voor meerderjarigen kan dat alleen in sommige sectoren of voor bepaald werk.',
  },
  'schedule/night-minor': {
    title: 'Een minderjarige werkt niet ’s nachts',
    messages: {
      forbidden:
        'Op {days} staan er uren in de onderneming tussen {from} en {to}. Een minderjarige werkt niet tussen 20 uur en 6 uur{until}.',
      beyond:
        'Op {days} staan er uren in de onderneming tussen {from} en {to}. In de horeca mag een minderjarige vanaf 16 jaar van {earliest} tot {latest} werken{until}.',
      allowed:
        'Op {days} staan er uren in de onderneming tussen {from} en {to}. In de horeca kan dat vanaf 16 jaar tot {latest}{until}.',
      uncertain:
        'Op {days} staan er uren in de onderneming tussen {from} en {to}. Voor bakkerijen bestaat een afwijking waarvan we de uren niet kennen{until}.',
    },
    todo: 'Verplaats de uren naar overdag. Kan uw sector afwijken, meld het vooraf aan Toezicht op de Sociale Wetten en zorg voor vervoer naar huis.',
    why: 'Een minderjarige mag niet werken tussen 20 uur en 6 uur. Enkele sectoren mogen vanaf 16 jaar afwijken, onder voorwaarden.',
  },
  'schedule/night-never': {
    title: 'Nooit werken tussen middernacht en 4 uur',
    messages: {
      never: 'Op {days} staan er uren in de onderneming tussen {from} en {to}. Dat mag een minderjarige nooit{until}.',
    },
    todo: 'Haal die uren uit het uurrooster.',
    why: 'Tussen middernacht en 4 uur mag een minderjarige in geen enkele sector en om geen enkele reden werken.',
  },
  'schedule/period-too-short': {
    title: 'Te kort in de onderneming op een dag',
    messages: {
      'too-short': 'Op {days} duurt een periode in de onderneming {length}. Dat moet minstens {limit} zijn.',
    },
    todo: 'Maak die periode langer of verdeel de uren over andere dagen.',
    why: 'Een werkperiode duurt minstens 3 uur, in enkele sectoren korter. Of dat ook geldt voor een halve dag naast een halve schooldag, is niet duidelijk.',
  },
  'schedule/public-holiday': {
    title: 'Uren op een feestdag',
    messages: {
      dated: 'Er staan uren op een feestdag of een vervangende feestdag: {days}.',
      pattern:
        'Volgens het weekrooster is de leerling in de onderneming op een feestdag: {days}. Dan werkt hij normaal niet.',
    },
    todo: 'Spreek met de onderneming af dat de leerling die dag vrij is.',
    why: 'Op een wettelijke feestdag wordt er niet gewerkt, behalve waar zondagswerk mag. Een weekrooster houdt geen rekening met feestdagen, daarom noemen we ze.',
  },
  'schedule/sector-rest-day-missing': {
    title: 'Een inhaalrustdag van de bouw ontbreekt',
    messages: { missing: 'Op de lijst van de bouw, maar niet in het uurrooster: {days}.' },
    todo: 'Voeg de dag toe, zodat iedereen weet dat er die dag niet gewerkt wordt.',
    why: 'In de bouw (PC 124) werkt niemand op de inhaalrustdagen van de sector, ook een leerling niet.',
  },
  'schedule/sector-rest-day-worked': {
    title: 'Uren op een inhaalrustdag van de bouw',
    messages: {
      dated: 'Op {days} staan er uren in de onderneming, maar dan is het inhaalrust in de bouw.',
      pattern:
        'Op {days} is de leerling volgens het uurrooster in de onderneming, maar dan is het inhaalrust in de bouw.',
    },
    todo: 'Zet de dag bij de inhaalrustdagen of kies een andere dag.',
    why: 'In de bouw (PC 124) mag niemand werken op de inhaalrustdagen van de sector. Dat geldt ook voor leerlingen.',
  },
  'schedule/study-day': {
    title: 'Studiedag op een vreemde dag',
    messages: {
      outside: '{day} valt buiten de overeenkomst.',
      'no-school-day': 'Op {day} heeft de leerling volgens het uurrooster geen school.',
      holiday: '{day} is een vakantiedag of een vrije dag.',
    },
    todo: 'Kijk de datum van de studiedag na. Vaak is het jaartal verkeerd.',
    why: 'Op een pedagogische studiedag vallen de lessen weg en gaat de leerling naar de onderneming. Dat kan alleen op een gewone schooldag tijdens de overeenkomst.',
  },
  'schedule/sunday-adult': {
    title: 'Werk op zondag',
    messages: {
      check: 'Op {days} staan er uren in de onderneming. Zondagswerk mag alleen in sommige sectoren.',
      allowed: 'Op {days} staan er uren in de onderneming. In deze sector kan dat.',
    },
    todo: 'Vraag de onderneming of zondagswerk er is toegelaten en wanneer de leerling de inhaalrust neemt.',
    why: 'Op zondag wordt er niet gewerkt, behalve in sectoren die dat mogen, zoals horeca en zorg. Daar staat rust in de zes dagen erna tegenover.',
  },
  'schedule/sunday-minor': {
    title: 'Een minderjarige werkt niet op zondag',
    messages: {
      forbidden: 'Op {days} staan er uren in de onderneming. Een minderjarige werkt niet op zondag{until}.',
      'student-contract':
        'Op {days} staan er uren in de onderneming. In paritair comité {committee} mag dat alleen met een studentencontract, niet met deze overeenkomst{until}.',
      uncertain:
        'Op {days} staan er uren in de onderneming. Een minderjarige werkt niet op zondag; enkele sectoren mogen afwijken{until}.',
      allowed:
        'Op {days} staan er uren in de onderneming. In paritair comité {committee} mag dat één zondag op de twee, als het vijf dagen vooraf is gemeld{until}.',
      'two-in-a-row':
        'Op {days} staan er uren in de onderneming, twee zondagen na elkaar. In paritair comité {committee} mag dat één zondag op de twee{until}.',
      'too-young': 'Op {days} staan er uren in de onderneming. In paritair comité {committee} mag dat pas vanaf {age}.',
    },
    todo: 'Maak de zondag vrij. Mag uw sector afwijken, meld het dan vijf dagen vooraf aan Toezicht op de Sociale Wetten.',
    why: 'Een minderjarige mag niet werken op zondag. Enkele sectoren mogen afwijken, hoogstens één zondag op de twee. In de kleinhandel geldt die afwijking alleen voor jobstudenten.',
  },
  'schedule/variable-notice': {
    title: 'Wisselende weken: geef het uurrooster op tijd',
    messages: { ahead: 'Het uurrooster wisselt over {weeks} weken. Geef het minstens {notice} vooraf door.' },
    todo: 'Spreek af wie het uurrooster doorgeeft en wanneer.',
    why: 'Voor wisselende voltijdse uurroosters geldt een termijn van zeven dagen. Zo kan de leerling zich organiseren.',
  },
  'schedule/weekly-rest': {
    title: 'Te weinig rust in een week',
    messages: {
      'every-week': 'In het weekrooster is er geen {limit} rust na elkaar.',
      pattern: 'In week {week} van het uurrooster is er geen {limit} rust na elkaar.',
      dated: 'In de week van {monday} is er geen {limit} rust na elkaar.',
    },
    todo: 'Maak een dag vrij, liefst de dag voor of na de zondag.',
    why: 'Elke week heeft de leerling minstens 35 uur rust na elkaar: de zondag en de rust tussen twee dagen.',
  },
};
