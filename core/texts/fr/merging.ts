/** French: several files become one PDF. */
import type { MergingTexts } from '../merging-texts';
import { frMaking } from './making';
import { frMergeList } from './merge-list';

export const frMerging: MergingTexts = {
  ...frMaking,
  ...frMergeList,
  explanation: 'Faites un seul pdf de plusieurs fichiers. Cela se passe dans votre navigateur. Rien n’est envoyé.',
  wrongType: 'Le fichier {name} n’est ni un pdf, ni un jpg, ni un png.',
  made: ['Le pdf {file} est prêt : 1 page.', 'Le pdf {file} est prêt : {pages} pages.'],
  attach: 'Choisir comme annexe',
  attachAnnex: 'Choisir le pdf comme annexe',
  save: 'Enregistrer',
  attaching: 'Le fichier passe à la page…',
  attached: 'C’est fait : l’horaire sur la page est maintenant {file}.',
  refused: 'La page n’a pas accepté {file}. Enregistrez le fichier et choisissez-le vous-même sur la page.',
  noUpload: 'Il n’y a pas de champ pour l’horaire sur cette page. Enregistrez le fichier et choisissez-le plus tard.',
  undone: 'Annulé. La page a de nouveau ce qu’il y avait avant.',
  notUndone: 'La page ne l’a pas permis. Supprimez le fichier vous-même sur la page.',
  fileName: 'horaire',
};
