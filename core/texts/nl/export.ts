/** Dutch: the files that a component hands over. */
import type { ExportTexts } from '../export-texts';
import { nlFiles } from './files';
import { nlMaking } from './making';
import { nlMergeList } from './merge-list';
import { nlSaving } from './saving';

export const nlExport: ExportTexts = {
  ...nlSaving,
  pdf: 'Pdf',
  merge: {
    ...nlMergeList,
    heading: 'Bestanden samen in één pdf',
    hint: 'Het loket neemt maar één bestand aan. Zet hier samen wat erbij hoort.',
    withAnnex: 'Zet het uurrooster dat hier ingevuld is vooraan',
    about: '{button}: {name}',
    remove: 'Verwijderen',
  },
  ...nlMaking,
  faults: nlFiles,
  names: { ...nlSaving.names, annex: 'uurrooster', merged: 'samengevoegd' },
};
