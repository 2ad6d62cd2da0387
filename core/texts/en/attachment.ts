/** English: the file that was chosen as schedule. */
import type { AttachmentTexts } from '../attachment-texts';

export const enAttachment: AttachmentTexts = {
  heading: 'Schedule attached',
  reading: 'Reading {name}…',
  unavailable: 'The file {name} could not be looked at in this browser.',
  unavailableShort: 'File not looked at',
  tooLarge:
    'The file {name} is larger than {size} MB. We do not read a file that large. Check that it is the right one.',
  tooLargeShort: 'File is very large',
  askHours: 'Fill in the hours',
  other: {
    title: 'Annex of another agreement',
    titlePeriod: 'Annex for another period',
    difference: '{field}: the annex says {annex}, the page says {page}.',
    todo: 'Choose the right annex, or make it again with the details of this agreement.',
  },
  merge: {
    offer: 'Merge several files',
    opening: 'Opening… If this stays, it is not possible on this page.',
    notUndone: 'The page did not allow that. Remove the file on the page yourself.',
  },
};
