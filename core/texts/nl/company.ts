/** Dutch sentences of the rules in `rules/company`. */
import type { RuleTextsOf } from '../texts';
import { ibanTexts, premiumTexts } from './identifiers';

export const company: RuleTextsOf<'company'> = {
  'company/iban-invalid': ibanTexts('onderneming'),
  'company/number-invalid': {
    title: 'Het ondernemingsnummer klopt niet',
    messages: {
      shape: 'Een ondernemingsnummer heeft 10 cijfers en begint met 0 of 1. Hier staan {digits} cijfers.',
      'check-digits': 'De laatste twee cijfers passen niet bij de andere acht. Er staat ergens een verkeerd cijfer.',
      establishment: 'Dit is een vestigingsnummer. Een ondernemingsnummer begint met 0 of 1.',
      'without-zero': 'Dit nummer heeft 9 cijfers. Met een 0 vooraan is het {number}.',
    },
    todo: 'Neem het nummer over uit de Kruispuntbank van Ondernemingen.',
    fix: 'Zet een 0 vooraan',
    why: 'Een ondernemingsnummer heeft 10 cijfers. De laatste twee controleren de andere. Oude nummers van 9 cijfers kregen een 0 vooraan.',
  },
  'company/premium-data': {
    ...premiumTexts('onderneming', 'de premie kwalificerend werkplekleren'),
    title: 'De gegevens voor de premie van de onderneming zijn niet volledig',
    why: 'De registratie van de overeenkomst is ook de aanvraag van de premie kwalificerend werkplekleren. Daarvoor zijn de toestemming en het rekeningnummer van de onderneming nodig.',
  },
  'company/representative-missing': {
    title: 'De vertegenwoordiger van de onderneming ontbreekt',
    messages: { missing: 'De onderneming is ingevuld, maar niet wie voor haar tekent.' },
    todo: 'Vul de naam in van wie voor de onderneming tekent, meestal de zaakvoerder.',
    why: 'De overeenkomst vermeldt de onderneming en haar vertegenwoordiger. Dat staat in het decreet.',
  },
  'company/same-account-as-learner': {
    title: 'De leerling en de onderneming hebben hetzelfde rekeningnummer',
    messages: { same: 'Bij de leerling en bij de onderneming staat hetzelfde rekeningnummer.' },
    todo: 'Kijk na welk van beide nummers fout is.',
    why: 'De leerling en de onderneming krijgen elk hun eigen premie, op hun eigen rekening.',
  },
};
