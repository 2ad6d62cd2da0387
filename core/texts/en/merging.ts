/** English: several files become one PDF. */
import type { MergingTexts } from '../merging-texts';
import { enMaking } from './making';
import { enMergeList } from './merge-list';

export const enMerging: MergingTexts = {
  ...enMaking,
  ...enMergeList,
  explanation: 'Make one PDF of several files. This happens in your browser. Nothing is sent.',
  wrongType: 'The file {name} is not a PDF, JPG or PNG.',
  made: ['The PDF {file} is ready: 1 page.', 'The PDF {file} is ready: {pages} pages.'],
  attach: 'Choose as attachment',
  attachAnnex: 'Choose the PDF as attachment',
  save: 'Save',
  attaching: 'The file is on its way to the page…',
  attached: 'Done: the schedule on the page is now {file}.',
  refused: 'The page did not take {file}. Save the file and choose it on the page yourself.',
  noUpload: 'There is no field for the schedule on this page now. Save the file and choose it later.',
  undone: 'Undone. The page has again what it had before.',
  notUndone: 'The page did not allow that. Remove the file on the page yourself.',
  fileName: 'schedule',
};
