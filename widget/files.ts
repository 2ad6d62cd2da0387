/**
 * A second door, for who wants the files of the components and not the components themselves: importing this loads
 * nothing of theirs.
 */
export { fileName } from './export/file-name';
export { loadDocuments, type Documents } from './export/load-documents';
export {
  emptyList,
  freeName,
  isLookedAt,
  usable,
  withFiles,
  withMoved,
  withoutFile,
  withState,
  type ListedFile,
  type ListedState,
  type MergeList,
} from './export/merge-list';
export { lookAt, merge } from './export/merge-work';
export { saveDossier } from './export/save-dossier';
export { saveFile } from './export/save-file';
