/** French: the file that was chosen as schedule. */
import type { AttachmentTexts } from '../attachment-texts';

export const frAttachment: AttachmentTexts = {
  heading: 'Annexe horaire',
  reading: 'Lecture de {name}…',
  unavailable: 'Le fichier {name} n’a pas pu être examiné dans ce navigateur.',
  unavailableShort: 'Fichier non examiné',
  tooLarge:
    'Le fichier {name} dépasse {size} Mo. Nous ne lisons pas un fichier aussi grand. Vérifiez que c’est le bon.',
  tooLargeShort: 'Fichier très grand',
  askHours: 'Remplir les heures',
  other: {
    title: 'Annexe d’un autre contrat',
    titlePeriod: 'Annexe pour une autre période',
    difference: '{field} : {annex} dans l’annexe, {page} sur la page.',
    todo: 'Choisissez la bonne annexe, ou refaites-la avec les données de ce contrat.',
  },
  merge: {
    offer: 'Fusionner plusieurs fichiers',
    opening: 'Ouverture… Si ceci reste affiché, ce n’est pas possible sur cette page.',
    notUndone: 'La page ne l’a pas permis. Supprimez le fichier vous-même sur la page.',
  },
};
