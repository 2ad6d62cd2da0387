/** English: a list of files that become one PDF. */
import type { MergeListTexts } from '../merge-list-texts';

export const enMergeList: MergeListTexts = {
  add: 'Add files',
  addHint: 'PDF, JPG or PNG. You can also drag them here.',
  list: 'Order in the PDF',
  empty: 'No files have been chosen yet.',
  looking: 'being looked at…',
  pages: ['1 page', '{pages} pages'],
  ours: 'with a dossier of Duaalwijzer',
  up: 'Forward',
  down: 'Backward',
  moved: 'The file {name} is now number {place} of {count}.',
  removed: 'The file {name} is no longer in the list.',
  added: ['1 file added.', '{count} files added.'],
  tooLarge: 'The file {name} is larger than {size} MB.',
  leftOut: 'It will not be in the PDF.',
  make: ['Make a PDF of 1 file', 'Make one PDF of {count} files'],
  notMade: 'No PDF was made. See what is said of the files.',
  dossierKept: 'The dossier of Duaalwijzer is in it too.',
  dossierLost: 'More than one file holds a dossier of Duaalwijzer, so this PDF holds none.',
};
