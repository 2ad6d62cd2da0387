/** Dutch sentences of the rules in `rules/workplace`. */
import type { RuleTextsOf } from '../texts';
import { inszTexts } from './identifiers';

export const workplace: RuleTextsOf<'workplace'> = {
  'workplace/establishment-number': {
    title: 'Het vestigingsnummer klopt waarschijnlijk niet',
    messages: {
      shape: 'Een vestigingsnummer heeft 10 cijfers en begint met 2 tot 8. Hier staan {digits} cijfers.',
      'check-digits': 'De laatste twee cijfers passen niet bij de andere acht.',
      company: 'Dit is een ondernemingsnummer. Een vestigingsnummer begint met 2 tot 8.',
    },
    todo: 'Neem het nummer over uit de Kruispuntbank van Ondernemingen.',
    why: 'Een vestigingsnummer heeft 10 cijfers. In alle nummers die we kennen, controleren de laatste twee cijfers de andere.',
  },
  'workplace/mentor-insz-invalid': inszTexts('mentor'),
  'workplace/mentor-is-learner': {
    title: 'De leerling en de mentor hebben hetzelfde rijksregisternummer',
    messages: { same: 'Bij de leerling en bij de mentor staat hetzelfde rijksregisternummer.' },
    todo: 'Kijk na welk van beide nummers fout is.',
    why: 'Een rijksregisternummer hoort bij één persoon, en niemand is de eigen mentor.',
  },
  'workplace/mentor-learners': {
    title: 'De mentor begeleidt te veel lerenden',
    messages: {
      'too-many':
        'Met deze leerling erbij begeleidt de mentor {learners} lerenden. In deze sector is dat hoogstens {limit}.',
    },
    todo: 'Vraag de onderneming om een andere erkende mentor, of kijk het aantal na in het overzicht per sector.',
    why: 'Elke sector bepaalt hoeveel lerenden een mentor samen begeleidt. Leerlingen en cursisten uit het volwassenenonderwijs tellen samen.',
  },
  'workplace/mentor-missing': {
    title: 'De mentor ontbreekt',
    messages: { missing: 'De vestiging is ingevuld, maar de mentor niet.' },
    todo: 'Kies een erkende mentor van deze vestiging.',
    why: 'De overeenkomst vermeldt wie de leerling op de werkplek begeleidt. Dat staat in het decreet.',
  },
  'workplace/mentor-not-recognised': {
    title: 'De mentor kan hier niet begeleiden',
    messages: {
      'not-recognised': 'De mentor is niet erkend.',
      'not-linked': 'De mentor is niet gelinkt aan deze vestiging.',
    },
    todo: 'Kies een mentor die erkend is en aan deze vestiging gelinkt, of vraag de onderneming om dat in orde te brengen.',
    why: 'Een overeenkomst is er alleen met erkende vestigingen, erkende opleidingen en erkende mentoren.',
  },
  'workplace/mentor-too-young': {
    title: 'De mentor is jonger dan 25',
    messages: {
      'too-young': 'De mentor is {age} op de begindatum. Een mentor is minstens {withProof}.',
      'with-proof':
        'De mentor is {age} op de begindatum. Dat kan alleen met een bewijs van vooropleiding; anders is het minstens {youngest}.',
    },
    todo: 'Kijk het rijksregisternummer na. Klopt het, vraag dan het bewijs van vooropleiding of een andere mentor.',
    why: 'Een mentor is minstens 25 jaar. Met een bewijs van vooropleiding kan het vanaf 23 jaar.',
  },
  'workplace/mentor-training': {
    title: 'De mentoropleiding is nog niet gevolgd',
    messages: { 'not-followed': 'De mentor heeft de mentoropleiding nog niet gevolgd.' },
    todo: 'Herinner de onderneming eraan. De termijn vindt u bij het sectorale partnerschap.',
    why: 'Een mentor volgt de mentoropleiding binnen de termijn van de sector. Zonder die opleiding krijgt de onderneming ook geen premie kwalificerend werkplekleren.',
  },
  'workplace/training-not-recognised': {
    title: 'De vestiging is niet erkend voor deze opleiding',
    messages: {
      'not-recognised': 'De opleiding “{training}” staat niet bij de erkende opleidingen van deze vestiging.',
    },
    todo: 'Kijk na of de naam van de opleiding juist is. Is dat zo, dan moet de onderneming eerst een erkenning voor deze opleiding hebben.',
    why: 'Een vestiging wordt per opleiding erkend. Een overeenkomst is er alleen voor een erkende opleiding in een erkende vestiging.',
  },
};
