/** Dutch: what is wrong at a place in a dossier file. */
import type { DossierFaultTexts } from '../file-texts';

export const nlDossierFaults: DossierFaultTexts = {
  json: 'Dit is geen JSON-bestand.',
  shape: 'Dit heeft niet de vorm van een dossier.',
  version: 'Deze versie van het dossier kennen we niet.',
  'unknown-key': 'Dit gegeven kennen we niet.',
  text: 'Hier moet een tekst staan.',
  date: 'Hier moet een bestaande datum staan, zoals 2026-09-01.',
  monday: 'Hier moet een maandag staan.',
  'yes-no': 'Hier moet true of false staan.',
  duration: 'Hier moet een duur staan, zoals 38:00.',
  clock: 'Hier moet een uur van de dag staan, zoals 08:20.',
  money: 'Hier moet een bedrag staan, zoals 600.50.',
  count: 'Hier moet een geheel getal staan, 0 of meer.',
  step: 'Hier moet 1, 2 of 3 staan.',
  'lesson-hours': 'Hier moet een aantal lesuren staan, van 0 tot 24.',
  choice: 'Deze keuze bestaat niet.',
  list: 'Hier moet een lijst staan.',
  file: 'Hier moeten de naam, het type en de grootte van een bestand staan.',
  weeks: 'Een uurrooster heeft minstens één week.',
};
