/** French: a list of files that become one PDF. */
import type { MergeListTexts } from '../merge-list-texts';

export const frMergeList: MergeListTexts = {
  add: 'Ajouter des fichiers',
  addHint: 'Pdf, jpg ou png. Vous pouvez aussi les glisser ici.',
  list: 'Ordre dans le pdf',
  empty: 'Aucun fichier n’a encore été choisi.',
  looking: 'lecture en cours…',
  pages: ['1 page', '{pages} pages'],
  ours: 'avec un dossier de Duaalwijzer',
  up: 'Vers l’avant',
  down: 'Vers l’arrière',
  moved: 'Le fichier {name} est maintenant à la place {place} sur {count}.',
  removed: 'Le fichier {name} n’est plus dans la liste.',
  added: ['1 fichier ajouté.', '{count} fichiers ajoutés.'],
  tooLarge: 'Le fichier {name} dépasse {size} Mo.',
  leftOut: 'Il ne sera pas dans le pdf.',
  make: ['Créer un pdf d’un fichier', 'Créer un seul pdf de {count} fichiers'],
  notMade: 'Aucun pdf n’a été créé. Regardez ce qui est dit des fichiers.',
  dossierKept: 'Le dossier de Duaalwijzer s’y trouve aussi.',
  dossierLost: 'Plusieurs fichiers contiennent un dossier de Duaalwijzer. Ce pdf n’en contient donc aucun.',
};
