/** English: the files that a component hands over. */
import type { ExportTexts } from '../export-texts';
import { enFiles } from './files';
import { enMaking } from './making';

export const enExport: ExportTexts = {
  heading: 'Documents',
  hint: 'The files are made in your browser. Nothing is sent.',
  pdf: 'PDF',
  calendar: 'Calendar (.ics)',
  dossier: 'Dossier (JSON)',
  print: 'Print',
  identifiers: 'Also put national register numbers and account numbers in the files',
  identifiersHint: 'Only do so if whoever gets the files may see those numbers.',
  merge: {
    heading: 'Together with other files in one PDF',
    hint: 'The counter takes one file only. Choose what comes after the schedule: PDF, JPG or PNG.',
    files: 'Other files',
    button: 'Make one PDF',
  },
  noDates: 'There are no dates for your calendar yet. Fill in the start date and the end date.',
  notMerged: 'No PDF was made.',
  noFiles: 'Choose one or more files first.',
  ...enMaking,
  faults: enFiles,
  names: { annex: 'schedule', calendar: 'agreement-dates', dossier: 'dossier' },
};
