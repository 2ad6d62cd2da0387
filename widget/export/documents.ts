/** Everything that needs the PDF library: it is large, so it is loaded only when a document is made or read. */
export { writeAnnex, type AnnexOptions, type AnnexPdf } from './annex-pdf';
export { fileTypeOf, mediaTypeOf, type FileType } from './file-type';
export { mergeFiles, type FileToMerge, type Merged, type MergeOptions } from './merge';
export { readAnnex, type AnnexReading } from './read-annex';
