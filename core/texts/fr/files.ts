/** French: files that cannot be used. */
import type { FileFaultTexts } from '../file-texts';

export const frFiles: FileFaultTexts = {
  empty: 'Le fichier {name} est vide.',
  type: 'Le fichier {name} n’est ni un pdf, ni un jpg, ni un png.',
  password: 'Le fichier {name} est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
  unreadable: 'Le fichier {name} est illisible. Il est peut-être endommagé.',
};
