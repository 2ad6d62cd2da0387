/** Dutch: the files that every component hands over. */
import type { SavingTexts } from '../saving-texts';
import { nlSaved } from './saved';

export const nlSaving: SavingTexts = {
  heading: 'Documenten',
  hint: 'De bestanden worden in uw browser gemaakt. Er wordt niets verzonden.',
  calendar: 'Agenda (.ics)',
  dossier: 'Dossier (JSON)',
  print: 'Afdrukken',
  identifiers: 'Zet ook rijksregisternummers en rekeningnummers in de bestanden',
  identifiersHint: 'Doe dat alleen als wie de bestanden krijgt, die nummers mag zien.',
  noDates: 'Er zijn nog geen datums voor uw agenda. Vul de begindatum en de einddatum in.',
  saved: nlSaved,
  names: { calendar: 'datums-overeenkomst', dossier: 'dossier' },
};
