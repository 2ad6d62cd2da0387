/** French: the files that a component hands over. */
import type { ExportTexts } from '../export-texts';
import { frFiles } from './files';
import { frMaking } from './making';

export const frExport: ExportTexts = {
  heading: 'Documents',
  hint: 'Les fichiers sont créés dans votre navigateur. Rien n’est envoyé.',
  pdf: 'Pdf',
  calendar: 'Agenda (.ics)',
  dossier: 'Dossier (JSON)',
  print: 'Imprimer',
  identifiers: 'Mettre aussi les numéros nationaux et les numéros de compte dans les fichiers',
  identifiersHint: 'Seulement si ceux qui reçoivent les fichiers peuvent voir ces numéros.',
  merge: {
    heading: 'Avec d’autres fichiers dans un seul pdf',
    hint: 'Le guichet n’accepte qu’un seul fichier. Choisissez ici ce qui suit l’horaire : pdf, jpg ou png.',
    files: 'Autres fichiers',
    button: 'Créer un seul pdf',
  },
  noDates: 'Il n’y a pas encore de dates pour votre agenda. Remplissez la date de début et la date de fin.',
  notMerged: 'Aucun pdf n’a été créé.',
  noFiles: 'Choisissez d’abord un ou plusieurs fichiers.',
  ...frMaking,
  faults: frFiles,
  names: { annex: 'horaire', calendar: 'dates-contrat', dossier: 'dossier' },
};
