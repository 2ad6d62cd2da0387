/** Dutch: the files that a component hands over. */
import type { ExportTexts } from '../export-texts';
import { nlFiles } from './files';
import { nlMaking } from './making';
import { nlSaving } from './saving';

export const nlExport: ExportTexts = {
  ...nlSaving,
  pdf: 'Pdf',
  merge: {
    heading: 'Samen met andere bestanden in één pdf',
    hint: 'Het loket neemt maar één bestand aan. Kies hier wat achter het uurrooster komt: pdf, jpg of png.',
    files: 'Andere bestanden',
    button: 'Maak één pdf',
  },
  notMerged: 'Er is geen pdf gemaakt.',
  noFiles: 'Kies eerst één of meer bestanden.',
  ...nlMaking,
  faults: nlFiles,
  names: { ...nlSaving.names, annex: 'uurrooster' },
};
