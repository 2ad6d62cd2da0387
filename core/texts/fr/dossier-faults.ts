/** French: what is wrong at a place in a dossier file. */
import type { DossierFaultTexts } from '../file-texts';

export const frDossierFaults: DossierFaultTexts = {
  json: 'Ce n’est pas un fichier JSON.',
  shape: 'Ceci n’a pas la forme d’un dossier.',
  version: 'Nous ne connaissons pas cette version du dossier.',
  'unknown-key': 'Nous ne connaissons pas cette donnée.',
  text: 'Il faut ici un texte.',
  date: 'Il faut ici une date qui existe, comme 2026-09-01.',
  monday: 'Il faut ici un lundi.',
  'yes-no': 'Il faut ici true ou false.',
  duration: 'Il faut ici une durée, comme 38:00.',
  clock: 'Il faut ici une heure de la journée, comme 08:20.',
  money: 'Il faut ici un montant, comme 600.50.',
  count: 'Il faut ici un nombre entier, 0 ou plus.',
  step: 'Il faut ici 1, 2 ou 3.',
  'lesson-hours': 'Il faut ici un nombre d’heures de cours, de 0 à 24.',
  choice: 'Ce choix n’existe pas.',
  list: 'Il faut ici une liste.',
  file: 'Il faut ici le nom, le type et la taille d’un fichier.',
  weeks: 'Un horaire compte au moins une semaine.',
};
