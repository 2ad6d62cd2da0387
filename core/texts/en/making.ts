/** English: while a document is made, and what came of it. */
import type { MakingTexts } from '../file-texts';

export const enMaking: MakingTexts = {
  making: 'The PDF is being made…',
  progress: '{done} of {files} files done',
  cancel: 'Stop',
  cancelled: 'Stopped. No file was made.',
  saved: 'Ready: {file}.',
  unwritten: 'These names have letters that the PDF does not know: {texts}. Fill them in by hand.',
  otherDossier: 'Another file held a dossier too. The new PDF carries only the dossier of this schedule.',
  notLoaded: 'The part that makes PDFs could not be loaded. Try again.',
};
