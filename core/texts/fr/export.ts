/** French: the files that a component hands over. */
import type { ExportTexts } from '../export-texts';
import { frFiles } from './files';
import { frMaking } from './making';
import { frMergeList } from './merge-list';
import { frSaving } from './saving';

export const frExport: ExportTexts = {
  ...frSaving,
  pdf: 'Pdf',
  merge: {
    ...frMergeList,
    heading: 'Des fichiers réunis dans un seul pdf',
    hint: 'Le guichet n’accepte qu’un seul fichier. Réunissez ici ce qui va ensemble.',
    withAnnex: 'Mettre en tête l’horaire rempli ici',
    about: '{button} : {name}',
    remove: 'Supprimer',
  },
  ...frMaking,
  faults: frFiles,
  names: { ...frSaving.names, annex: 'horaire', merged: 'fichiers-reunis' },
};
