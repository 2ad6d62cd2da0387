/** Fetches the part that makes and reads PDFs. A bundler puts it in a file of its own. */
import type * as documents from './documents';

export type Documents = typeof documents;

/** The documents part; loaded once. @throws when its file cannot be loaded */
export const loadDocuments = (): Promise<Documents> => import('./documents');
