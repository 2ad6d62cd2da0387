/** English: the files that a component hands over. */
import type { ExportTexts } from '../export-texts';
import { enFiles } from './files';
import { enMaking } from './making';
import { enSaving } from './saving';

export const enExport: ExportTexts = {
  ...enSaving,
  pdf: 'PDF',
  merge: {
    heading: 'Together with other files in one PDF',
    hint: 'The counter takes one file only. Choose what comes after the schedule: PDF, JPG or PNG.',
    files: 'Other files',
    button: 'Make one PDF',
  },
  notMerged: 'No PDF was made.',
  noFiles: 'Choose one or more files first.',
  ...enMaking,
  faults: enFiles,
  names: { ...enSaving.names, annex: 'schedule' },
};
