/** English: files that cannot be used. */
import type { FileFaultTexts } from '../file-texts';

export const enFiles: FileFaultTexts = {
  empty: 'The file {name} is empty.',
  type: 'The file {name} is not a PDF, JPG or PNG.',
  password: 'The file {name} is protected by a password. Save it without a password.',
  unreadable: 'The file {name} cannot be read. It may be damaged.',
};
