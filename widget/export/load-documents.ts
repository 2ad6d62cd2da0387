/** Fetches the part that makes and reads PDFs. A bundler puts it in a file of its own. */
import type { writeAnnex } from './annex-pdf';
import type { fileTypeOf, mediaTypeOf } from './file-type';
import type { mergeFiles } from './merge';
import type { readAnnex } from './read-annex';

export interface Documents {
  readonly writeAnnex: typeof writeAnnex;
  readonly readAnnex: typeof readAnnex;
  readonly mergeFiles: typeof mergeFiles;
  readonly fileTypeOf: typeof fileTypeOf;
  readonly mediaTypeOf: typeof mediaTypeOf;
}

/** The documents part; loaded once. @throws when its file cannot be loaded */
export const loadDocuments = (): Promise<Documents> => import('./documents');
