/** French: what a file turned out to be that was chosen as schedule. */
import type { FileReadTexts } from '../attachment-texts';
import { frFiles } from './files';

export const frFileRead: FileReadTexts = {
  pdf: ['Le fichier {name} est un pdf d’une page.', 'Le fichier {name} est un pdf de {pages} pages.'],
  picture:
    'Le fichier {name} est une photo ou un scan. Les heures ne sont pas lisibles pour nous : remplissez-les dans le panneau latéral.',
  ours: 'Il a été créé avec Duaalwijzer. L’horaire qu’il contient a été vérifié et comparé à ce que vous avez rempli.',
  oursNoSchedule: 'Il a été créé avec Duaalwijzer, mais il ne contient pas d’horaire. Rien n’a donc été comparé.',
  damaged: 'Ce fichier a été créé avec Duaalwijzer, mais le dossier qu’il contient est endommagé.',
  read: 'L’horaire dans le texte a été vérifié et comparé à ce que vous avez rempli.',
  noText:
    'Ce fichier est un scan sans texte. Les heures ne sont pas lisibles pour nous : remplissez-les dans le panneau latéral.',
  noSchedule: 'Le texte ne contient pas d’horaire comme dans le modèle officiel.',
  partly: 'Toutes les heures ne sont pas lisibles. Rien n’a donc été comparé. Vérifiez vous-même :',
  private: 'Le fichier reste dans votre navigateur.',
  faults: { ...frFiles, type: 'Le fichier {name} n’est ni un pdf, ni un jpg.' },
  short: {
    empty: 'Fichier vide',
    password: 'Fichier avec mot de passe',
    unreadable: 'Fichier illisible',
    unreadHours: 'Heures du fichier non lues',
    partlyRead: 'Heures du fichier lues en partie',
    noSchedule: 'Pas d’horaire dans le fichier',
  },
};
