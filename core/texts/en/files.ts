/** English: files that cannot be used. */
import type { FileFaultTexts } from '../file-texts';

export const enFiles: FileFaultTexts = {
  empty: '{name} is empty.',
  type: '{name} is not a PDF, JPG or PNG.',
  password: '{name} is protected by a password. Save the file without a password.',
  unreadable: '{name} cannot be read. The file may be damaged.',
};
