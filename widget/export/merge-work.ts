/** The work on files that become one PDF: looks into each, and puts them together. */
import { isoDate, type PlainDate } from '#core';
import { loadDocuments, type Documents } from './load-documents';
import type { ListedFile, ListedState } from './merge-list';

const bytesOf = async (file: File): Promise<Uint8Array | undefined> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );

async function lookAtPdf({ readAnnex }: Documents, bytes: Uint8Array): Promise<ListedState> {
  const reading = await readAnnex(bytes);
  if (!('pages' in reading)) return { kind: 'bad', fault: reading.kind };
  return { kind: 'good', pages: reading.pages, isOurs: reading.kind === 'read' };
}

/** A picture is only known to be whole when it is put on a page. */
async function lookAtPicture({ mergeFiles }: Documents, bytes: Uint8Array): Promise<ListedState> {
  // of what is made here nothing is kept
  const merged = await mergeFiles([{ name: '', bytes }], { title: '', today: isoDate('2000-01-01') });
  if (merged.kind === 'merged') return { kind: 'good', pages: 1, isOurs: false };
  return { kind: 'bad', fault: merged.kind === 'refused' ? (merged.problems[0]?.fault ?? 'unreadable') : 'unreadable' };
}

/** What a file is, and whether it can go into a document. @throws when the part that reads documents cannot be loaded */
export async function lookAt(file: File): Promise<ListedState> {
  const documents = await loadDocuments();
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: 'bad', fault: 'unreadable' };
  if (bytes.length === 0) return { kind: 'bad', fault: 'empty' };
  switch (documents.fileTypeOf(bytes)) {
    case 'pdf':
      return lookAtPdf(documents, bytes);
    case 'jpg':
    case 'png':
      return lookAtPicture(documents, bytes);
    default:
      return { kind: 'bad', fault: 'type' };
  }
}

export interface MergeWork {
  readonly title: string;
  readonly today: PlainDate;
  /** What comes before the files: only its dossier goes along. */
  readonly first?: Uint8Array;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, files: number) => void;
}

type Merged = Awaited<ReturnType<Documents['mergeFiles']>>;

/**
 * Merges files in their order. What is refused is named by the number of the file in the list.
 * @throws when the part that makes documents cannot be loaded
 */
export async function merge(files: readonly ListedFile[], { first, ...work }: MergeWork): Promise<Merged> {
  const { mergeFiles } = await loadDocuments();
  const read = await Promise.all(files.map(async ({ id, file }) => ({ id, bytes: await bytesOf(file) })));
  const parts = read.map(({ id, bytes = new Uint8Array() }) => ({ name: String(id), bytes }));
  if (!first) return mergeFiles(parts, work);
  return mergeFiles([{ name: '', bytes: first }, ...parts], { ...work, isLed: true });
}
