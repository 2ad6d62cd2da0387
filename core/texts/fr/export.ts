/** French: the files that a component hands over. */
import type { ExportTexts } from '../export-texts';
import { frFiles } from './files';
import { frMaking } from './making';
import { frSaving } from './saving';

export const frExport: ExportTexts = {
  ...frSaving,
  pdf: 'Pdf',
  merge: {
    heading: 'Avec d’autres fichiers dans un seul pdf',
    hint: 'Le guichet n’accepte qu’un seul fichier. Choisissez ici ce qui suit l’horaire : pdf, jpg ou png.',
    files: 'Autres fichiers',
    button: 'Créer un seul pdf',
  },
  notMerged: 'Aucun pdf n’a été créé.',
  noFiles: 'Choisissez d’abord un ou plusieurs fichiers.',
  ...frMaking,
  faults: frFiles,
  names: { ...frSaving.names, annex: 'horaire' },
};
