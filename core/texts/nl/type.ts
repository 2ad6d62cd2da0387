/** Dutch sentences of the rules in `rules/type`. */
import type { RuleTextsOf } from '../texts';

export const agreementType: RuleTextsOf<'type'> = {
  'type/adult-education': {
    title: 'Het type overeenkomst past niet bij het volwassenenonderwijs',
    messages: {
      adults:
        'Dit is een opleiding in het volwassenenonderwijs en er staat {type}. Dat type is er voor het secundair onderwijs.',
      'no-adults': 'Een {type} is er alleen voor het volwassenenonderwijs. Hier staat als soort opleiding {kind}.',
      'odo-hours':
        'De cursist is gemiddeld {workplace} per week op de werkplek. Vanaf {limit} is het een ODOS, geen ODO.',
      'odos-hours':
        'De cursist is gemiddeld {workplace} per week op de werkplek. Voor een ODOS is dat minstens {limit}.',
    },
    todo: 'Kies het type overeenkomst dat bij de opleiding en bij de uren past.',
    why: 'Het volwassenenonderwijs heeft sinds 1 september 2022 eigen overeenkomsten: de ODO met minder dan 20 uur per week op de werkplek en de ODOS vanaf 20 uur. De OAO en de SAO zijn er voor het secundair onderwijs.',
  },
  'type/not-the-prescribed-type': {
    title: 'Een ander type overeenkomst dan voorgeschreven',
    messages: {
      'other-type': 'Er staat {type}. Volgens het standaardtraject of het curriculumdossier is het {prescribed}.',
    },
    todo: 'Kies het type uit het standaardtraject of het curriculumdossier van de opleiding.',
    why: 'Het standaardtraject of het curriculumdossier bepaalt of een opleiding een OAO of een SAO heeft. De partijen kiezen dat niet zelf.',
  },
  'type/outside-flemish-community': {
    title: 'De onderneming ligt buiten de Vlaamse Gemeenschap',
    messages: { outside: 'Er staat {type}, maar de onderneming ligt in {region}.' },
    todo: 'Volg de regels van de streek waar de onderneming ligt. De infofiches van werkplekduaal leggen uit hoe.',
    why: 'Voor een onderneming in Wallonië of Nederland geldt de plaatselijke regelgeving. De OAO en de SAO zijn Vlaamse overeenkomsten.',
  },
  'type/part-time-contract': {
    title: 'Een deeltijdse arbeidsovereenkomst kan hier misschien niet',
    messages: {
      'no-ground': 'Er is geen reden ingevuld voor een deeltijdse arbeidsovereenkomst.',
      'not-dbso': 'De reden is deeltijds beroepssecundair onderwijs, maar als soort opleiding staat er {kind}.',
      'dbso-hours':
        'De leerling is gemiddeld {workplace} per week op de werkplek. Bij deeltijds beroepssecundair onderwijs kan dit alleen onder {limit}.',
      'not-social-profit':
        'De reden is sociale maribel, maar paritair comité {committee} hoort niet bij de social profit.',
    },
    todo: 'Kijk na of een van de drie uitzonderingen geldt. Geldt er geen, sluit dan een OAO of een SAO.',
    why: 'In plaats van een OAO of een SAO kan een deeltijdse arbeidsovereenkomst in drie gevallen: sociale maribel in de social profit, zeevisserij, en deeltijds beroepssecundair onderwijs met minder dan 20 uur per week op de werkplek.',
  },
  'type/sao-total-hours': {
    title: 'Het aantal uren past niet bij een SAO',
    messages: {
      'too-few': 'Lessen en werkplek zijn samen {total} per week. Voor een SAO is dat minstens {limit}.',
      'too-many':
        'Lessen en werkplek zijn samen {total} per week. De voltijdse arbeidsduur in de onderneming is {limit}.',
    },
    todo: 'Kijk de lesuren en de uren op de werkplek na.',
    why: 'Een SAO is sinds 1 september 2022 niet meer voltijds. Lessen en werkplek zijn samen minstens 28 uur per week en niet meer dan de voltijdse arbeidsduur in de onderneming.',
  },
  'type/simulated-workplace': {
    title: 'Een OAO kan niet op een gesimuleerde werkplek',
    messages: { simulated: 'De werkplek is gesimuleerd en er staat OAO. Dan is alleen een SAO mogelijk.' },
    todo: 'Kies een SAO, of kijk na of er toch een reële werkplek is.',
    why: 'Een OAO is er voor opleidingen op een reële werkplek. Gebeurt de opleiding alleen op een gesimuleerde werkplek, dan is het altijd een SAO.',
  },
  'type/workplace-hours-exactly-minimum': {
    title: 'Precies 20 uur op de werkplek, met inhaalrustdagen',
    messages: {
      exactly:
        'De leerling is gemiddeld precies {minimum} per week op de werkplek, en er zijn inhaalrustdagen ({days}). Over het jaar kan het gemiddelde daardoor lager zijn.',
    },
    todo: 'Zet de inhaalrustdagen op lesdagen als dat kan, of vraag raad aan werkplekduaal.',
    why: 'Een OAO vraagt gemiddeld minstens 20 uur per week op de werkplek, over het jaar. Feestdagen en vakantie verlagen dat gemiddelde niet. Of inhaalrustdagen het verlagen, zegt geen bron.',
  },
  'type/workplace-hours-too-high-for-sao': {
    title: 'Te veel uren op de werkplek voor een SAO',
    messages: {
      'too-high': 'De leerling is gemiddeld {workplace} per week op de werkplek. Vanaf {limit} is het een OAO.',
    },
    todo: 'Kijk de uren na. Blijven het er 20 of meer, sluit dan een OAO.',
    why: 'Een SAO is er voor opleidingen met gemiddeld minder dan 20 uur per week op een reële werkplek. Vanaf 20 uur is het een OAO, met een leervergoeding.',
  },
  'type/workplace-hours-too-low': {
    title: 'Te weinig uren op de leerwerkplek voor een OAO',
    messages: {
      'too-low':
        'De leerling is gemiddeld {workplace} per week op de leerwerkplek. Voor een OAO is dat minstens {minimum}.',
    },
    todo: 'Kijk de uren na. Blijven het er minder dan 20, dan is een OAO niet mogelijk en sluit u een SAO.',
    why: 'Een OAO is er voor opleidingen met gemiddeld minstens 20 uur per week op een reële werkplek, over het hele jaar gerekend. Feestdagen en vakantie tellen daarbij niet mee.',
  },
};
