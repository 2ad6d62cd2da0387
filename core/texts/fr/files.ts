/** French: files that cannot be used. */
import type { FileFaultTexts } from '../file-texts';

export const frFiles: FileFaultTexts = {
  empty: '{name} est vide.',
  type: '{name} n’est ni un pdf, ni un jpg, ni un png.',
  password: '{name} est protégé par un mot de passe. Enregistrez le fichier sans mot de passe.',
  unreadable: '{name} est illisible. Le fichier est peut-être endommagé.',
};
