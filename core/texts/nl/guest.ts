/** Dutch: the link to share and what is kept in the browser. */
import type { GuestTexts } from '../guest-texts';

export const nlGuest: GuestTexts = {
  required: 'Vul dit onderdeel in.',
  share: {
    button: 'Maak een link met deze gegevens',
    hint: 'De link bevat alles wat hier ingevuld is. Geef hem alleen aan wie dat mag zien.',
    link: 'Link met uw gegevens',
    copied: 'De link is gekopieerd.',
    notCopied: 'Kopiëren lukt niet in deze browser. Kopieer de link zelf.',
    tooLong: 'Er staat te veel ingevuld voor één link.',
    damaged: 'De link is niet volledig. Vraag hem opnieuw aan wie hem u gaf.',
  },
  remember: {
    session: 'Wat u invult, blijft bewaard tot u dit tabblad sluit.',
    consent: 'Bewaar wat ik invul op dit toestel',
    consentHint: 'Het blijft in deze browser, ook na het sluiten. Doe dit niet op een toestel dat u deelt.',
    refused: 'Deze browser laat niet toe dat er iets bewaard wordt.',
    unreadable: 'Niet alles wat bewaard was, kon gelezen worden. Kijk na wat er nu staat.',
  },
  clear: 'Maak alles leeg',
  cleared: 'Alles is leeg.',
  emptied: 'Wat u invulde, is weg.',
  undo: 'Maak ongedaan',
  undone: 'Alles staat er weer.',
};
