/** English: the files that a component hands over. */
import type { ExportTexts } from '../export-texts';
import { enFiles } from './files';
import { enMaking } from './making';
import { enMergeList } from './merge-list';
import { enSaving } from './saving';

export const enExport: ExportTexts = {
  ...enSaving,
  pdf: 'PDF',
  merge: {
    ...enMergeList,
    heading: 'Files together in one PDF',
    hint: 'The counter takes one file only. Put together here what belongs together.',
    withAnnex: 'Put the schedule filled in here first',
    about: '{button}: {name}',
    remove: 'Remove',
  },
  ...enMaking,
  faults: enFiles,
  names: { ...enSaving.names, annex: 'schedule', merged: 'merged-files' },
};
