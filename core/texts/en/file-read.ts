/** English: what a file turned out to be that was chosen as schedule. */
import type { FileReadTexts } from '../attachment-texts';
import { enFiles } from './files';

export const enFileRead: FileReadTexts = {
  pdf: ['The file {name} is a PDF of 1 page.', 'The file {name} is a PDF of {pages} pages.'],
  picture: 'The file {name} is a photo or a scan. We cannot read the hours in it: fill them in in the side panel.',
  ours: 'It was made with Duaalwijzer. The schedule in it was checked and compared with what you filled in.',
  oursNoSchedule: 'It was made with Duaalwijzer, but there is no schedule in it, so nothing was compared.',
  damaged: 'This file was made with Duaalwijzer, but the dossier in it is damaged.',
  read: 'The schedule in the text was checked and compared with what you filled in.',
  noText: 'This file is a scan without text. We cannot read the hours: fill them in in the side panel.',
  noSchedule: 'The text holds no schedule as in the official model.',
  partly: 'Not all hours can be read, so nothing was compared. Check these yourself:',
  private: 'The file stays in your browser.',
  faults: { ...enFiles, type: 'The file {name} is not a PDF or JPG.' },
  short: {
    empty: 'File is empty',
    password: 'File with a password',
    unreadable: 'File cannot be read',
    unreadHours: 'Hours in the file not read',
    partlyRead: 'Not all hours in the file read',
    noSchedule: 'No schedule in the file',
  },
};
