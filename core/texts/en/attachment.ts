/** English: the file that was chosen as schedule. */
import type { AttachmentTexts } from '../attachment-texts';

export const enAttachment: AttachmentTexts = {
  heading: 'Schedule attached',
  reading: 'Reading {name}…',
  unavailable: 'The file {name} could not be looked at in this browser.',
  unavailableShort: 'File not looked at',
  askHours: 'Fill in the hours',
  merge: {
    offer: 'Merge several files',
    opening: 'Opening… If this stays, it is not possible on this page.',
    notUndone: 'The page did not allow that. Remove the file on the page yourself.',
  },
};
