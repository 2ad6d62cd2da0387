/** Dutch sentences of the rules in `rules/learner`. */
import type { RuleTextsOf } from '../texts';
import { ibanTexts, inszTexts, premiumTexts } from './identifiers';

export const learner: RuleTextsOf<'learner'> = {
  'learner/bis-number': {
    title: 'De leerling heeft een BIS-nummer',
    messages: { bis: 'Dit is een geldig BIS-nummer, voor wie niet in het Rijksregister staat.' },
    todo: 'Vraag of de leerling intussen een rijksregisternummer heeft gekregen. Is dat zo, vul dan dat nummer in.',
    why: 'Een BIS-nummer mag u gebruiken voor een leerling uit het buitenland. Wie later in het Rijksregister komt, krijgt een ander nummer.',
  },
  'learner/first-grade': {
    title: 'Niet geslaagd voor de eerste graad',
    messages: {
      'not-admitted':
        'De leerling is niet geslaagd voor de eerste graad en heeft geen gunstige beslissing van de toelatingsklassenraad.',
    },
    todo: 'Vraag de beslissing van de toelatingsklassenraad na. Zonder gunstige beslissing kan de opleiding niet beginnen.',
    why: 'Wie vanaf 1 september 2024 begint, is geslaagd voor de eerste graad of heeft een gunstige beslissing van de toelatingsklassenraad.',
  },
  'learner/iban-invalid': ibanTexts('leerling'),
  'learner/insz-birth-date': {
    title: 'De geboortedatum past niet bij het rijksregisternummer',
    messages: { differs: 'Als geboortedatum staat er {birthDate}. Volgens het nummer is dat {told}.' },
    todo: 'Kijk beide na op de identiteitskaart en verbeter wat fout is.',
    why: 'De eerste zes cijfers van een rijksregisternummer zijn de geboortedatum. Verschillen die twee, dan is een van beide fout of hoort het nummer bij iemand anders.',
  },
  'learner/insz-invalid': inszTexts('leerling'),
  'learner/name-missing': {
    title: 'De naam van de leerling ontbreekt',
    messages: { missing: 'Er zijn gegevens van de leerling ingevuld, maar de naam niet.' },
    todo: 'Vul de naam van de leerling in.',
    why: 'De overeenkomst vermeldt wie de leerling is. Dat staat in het decreet.',
  },
  'learner/premium-data': {
    ...premiumTexts('leerling', 'de leerlingenpremie'),
    title: 'De gegevens voor de leerlingenpremie zijn niet volledig',
    why: 'De registratie van de overeenkomst is ook de aanvraag van de leerlingenpremie. Daarvoor zijn de toestemming en het rekeningnummer van de leerling nodig.',
  },
  'learner/representative-missing': {
    title: 'De wettelijke vertegenwoordiger ontbreekt',
    messages: {
      missing: 'De leerling is bij de ondertekening minderjarig en er is geen wettelijke vertegenwoordiger ingevuld.',
    },
    todo: 'Vul de naam van een ouder of voogd in. Die ondertekent de overeenkomst mee.',
    why: 'Een minderjarige kan een overeenkomst niet alleen ondertekenen. Een ouder of voogd tekent mee.',
  },
  'learner/representative-superfluous': {
    title: 'Een wettelijke vertegenwoordiger is niet nodig',
    messages: {
      superfluous:
        'De leerling is bij de ondertekening meerderjarig en er is toch een wettelijke vertegenwoordiger ingevuld.',
    },
    todo: 'Kijk de geboortedatum na. Klopt die, dan mag u het veld leeg laten.',
    why: 'Een meerderjarige leerling ondertekent alleen.',
  },
  'learner/residence': {
    title: 'Wettig verblijf is nodig',
    messages: {
      adult:
        'De leerling is meerderjarig, komt van buiten de Europese Economische Ruimte en heeft geen wettig verblijf.',
      'turns-18': 'De leerling heeft geen wettig verblijf en wordt 18 op {date}, tijdens de overeenkomst.',
    },
    todo: 'Kijk de verblijfsdocumenten na en vraag raad voor u de overeenkomst sluit.',
    why: 'Voor een meerderjarige leerling met een nationaliteit van buiten de Europese Economische Ruimte is wettig verblijf vereist.',
  },
  'learner/several-jobs': {
    title: 'De leerling werkt ook ergens anders',
    messages: {
      'other-job': 'De leerling is minderjarig en heeft ook ander werk. De uren van alle werkgevers tellen samen.',
    },
    todo: 'Vraag hoeveel uren dat zijn en tel ze per dag en per week bij het uurrooster.',
    why: 'Voor minderjarigen gelden de grenzen per dag en per week voor alle werkgevers samen. Een weekendjob telt dus mee.',
  },
  'learner/too-old': {
    title: 'De leerling is ouder dan 25',
    messages: { 'too-old': 'De leerling is {age} op de begindatum. Duaal leren is er tot en met {oldest}.' },
    todo: 'Kijk de geboortedatum en de begindatum na. Kloppen ze, bekijk dan een opleiding in het volwassenenonderwijs.',
    why: 'Duaal leren in het secundair onderwijs is er voor leerlingen van 15 tot en met 25 jaar.',
  },
  'learner/too-young': {
    title: 'De leerling is te jong op de begindatum',
    messages: {
      'too-young': 'De leerling is {age} op de begindatum. De jongste leeftijd is {youngest}.',
      'first-grade':
        'De leerling is {age}, is niet geslaagd voor de eerste graad en heeft geen gunstige beslissing van de toelatingsklassenraad.',
    },
    todo: 'Kijk de geboortedatum en de begindatum na. Kloppen ze, dan kan de leerling nog niet beginnen.',
    why: 'Op een werkplek leren kan vanaf 16 jaar, of vanaf 15 jaar als de leerling de eerste twee jaren van het secundair onderwijs heeft gevolgd. Voordien is er voltijdse leerplicht.',
  },
  'learner/turns-18': {
    title: 'De leerling wordt 18 tijdens de overeenkomst',
    messages: {
      'turns-18':
        'De leerling wordt 18 op {date}. Met een leervergoeding zijn er vanaf 1 januari {year} volledige sociale bijdragen.',
    },
    todo: 'Kijk na of het uurrooster klopt voor en na die dag, en deel de datum mee aan de onderneming.',
    why: 'Vanaf 18 jaar gelden de regels voor volwassenen voor arbeidsuren, nachtwerk en zondagswerk, en tekent de leerling alleen. De beperkte sociale bijdragen op de leervergoeding gelden tot 31 december van dat jaar.',
  },
};
