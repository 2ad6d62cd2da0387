/** French: while a document is made, and what came of it. */
import type { MakingTexts } from '../file-texts';

export const frMaking: MakingTexts = {
  making: 'Le pdf est en cours de création…',
  progress: '{done} fichiers sur {files} terminés',
  cancel: 'Arrêter',
  cancelled: 'Arrêté. Aucun fichier n’a été créé.',
  saved: 'Prêt : {file}.',
  unwritten: 'Ces noms ont des lettres que le pdf ne connaît pas : {texts}. Complétez-les à la main.',
  otherDossier: 'Un autre fichier contenait aussi un dossier. Le nouveau pdf ne porte que le dossier de cet horaire.',
  notLoaded: 'La partie qui crée les pdf n’a pas pu être chargée. Réessayez.',
};
