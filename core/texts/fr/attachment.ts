/** French: the file that was chosen as schedule. */
import type { AttachmentTexts } from '../attachment-texts';
import { frFiles } from './files';

export const frAttachment: AttachmentTexts = {
  heading: 'Annexe horaire',
  reading: 'Lecture de {name}…',
  pdf: ['{name} : pdf d’une page.', '{name} : pdf de {pages} pages.'],
  picture:
    '{name} est une photo ou un scan. Les heures ne sont pas lisibles pour nous : remplissez-les dans le panneau latéral.',
  ours: 'Ce fichier a été créé avec Duaalwijzer. L’horaire qu’il contient a été comparé au formulaire.',
  damaged: 'Ce fichier a été créé avec Duaalwijzer, mais le dossier qu’il contient est endommagé.',
  read: 'L’horaire a été lu dans le texte et comparé au formulaire.',
  noText:
    'Ce fichier est un scan sans texte. Les heures ne sont pas lisibles pour nous : remplissez-les dans le panneau latéral.',
  noSchedule: 'Le texte ne contient pas d’horaire comme dans le modèle officiel.',
  partly: 'Toutes les heures ne sont pas lisibles. Rien n’a donc été comparé. Vérifiez vous-même :',
  unavailable: '{name} n’a pas pu être examiné dans ce navigateur.',
  private: 'Le fichier reste dans votre navigateur.',
  faults: { ...frFiles, type: '{name} n’est ni un pdf, ni un jpg.' },
};
