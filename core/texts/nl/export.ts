/** Dutch: the files that a component hands over. */
import type { ExportTexts } from '../export-texts';
import { nlFiles } from './files';
import { nlMaking } from './making';

export const nlExport: ExportTexts = {
  heading: 'Documenten',
  hint: 'De bestanden worden in uw browser gemaakt. Er wordt niets verzonden.',
  pdf: 'Pdf',
  calendar: 'Agenda (.ics)',
  dossier: 'Dossier (JSON)',
  print: 'Afdrukken',
  identifiers: 'Zet ook rijksregisternummers en rekeningnummers in de bestanden',
  identifiersHint: 'Doe dat alleen als wie de bestanden krijgt, die nummers mag zien.',
  merge: {
    heading: 'Samen met andere bestanden in één pdf',
    hint: 'Het loket neemt maar één bestand aan. Kies hier wat achter het uurrooster komt: pdf, jpg of png.',
    files: 'Andere bestanden',
    button: 'Maak één pdf',
  },
  noDates: 'Er zijn nog geen datums voor uw agenda. Vul de begindatum en de einddatum in.',
  notMerged: 'Er is geen pdf gemaakt.',
  noFiles: 'Kies eerst één of meer bestanden.',
  ...nlMaking,
  faults: nlFiles,
  names: { annex: 'uurrooster', calendar: 'datums-overeenkomst', dossier: 'dossier' },
};
