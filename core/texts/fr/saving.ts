/** French: the files that every component hands over. */
import type { SavingTexts } from '../saving-texts';
import { frMaking } from './making';

export const frSaving: SavingTexts = {
  heading: 'Documents',
  hint: 'Les fichiers sont créés dans votre navigateur. Rien n’est envoyé.',
  calendar: 'Agenda (.ics)',
  dossier: 'Dossier (JSON)',
  print: 'Imprimer',
  identifiers: 'Mettre aussi les numéros nationaux et les numéros de compte dans les fichiers',
  identifiersHint: 'Seulement si ceux qui reçoivent les fichiers peuvent voir ces numéros.',
  noDates: 'Il n’y a pas encore de dates pour votre agenda. Remplissez la date de début et la date de fin.',
  saved: frMaking.saved,
  names: { calendar: 'dates-contrat', dossier: 'dossier' },
};
