/** The work on files that become one PDF: looks into each, and puts them together. Runs in a page of the extension. */
import type { PlainDate } from '#core';
import { loadDocuments, type Documents } from '#widget/files';
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
async function lookAtPicture({ mergeFiles }: Documents, bytes: Uint8Array, today: PlainDate): Promise<ListedState> {
  const merged = await mergeFiles([{ name: '', bytes }], { title: '', today });
  if (merged.kind === 'merged') return { kind: 'good', pages: 1, isOurs: false };
  return { kind: 'bad', fault: merged.kind === 'refused' ? (merged.problems[0]?.fault ?? 'unreadable') : 'unreadable' };
}

/** What a file is, and whether it can go into a document. @throws when the part that reads documents cannot be loaded */
export async function lookAt(file: File, today: PlainDate): Promise<ListedState> {
  const documents = await loadDocuments();
  const bytes = await bytesOf(file);
  if (!bytes) return { kind: 'bad', fault: 'unreadable' };
  if (bytes.length === 0) return { kind: 'bad', fault: 'empty' };
  switch (documents.fileTypeOf(bytes)) {
    case 'pdf':
      return lookAtPdf(documents, bytes);
    case 'jpg':
    case 'png':
      return lookAtPicture(documents, bytes, today);
    default:
      return { kind: 'bad', fault: 'type' };
  }
}

export interface MergeWork {
  readonly title: string;
  readonly today: PlainDate;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, files: number) => void;
}

type Merged = Awaited<ReturnType<Documents['mergeFiles']>>;

/**
 * Merges files in their order. What is refused is named by the number of the file in the list.
 * @throws when the part that makes documents cannot be loaded
 */
export async function merge(files: readonly ListedFile[], work: MergeWork): Promise<Merged> {
  const { mergeFiles } = await loadDocuments();
  const read = await Promise.all(files.map(async ({ id, file }) => ({ id, bytes: await bytesOf(file) })));
  const parts = read.map(({ id, bytes = new Uint8Array() }) => ({ name: String(id), bytes }));
  return mergeFiles(parts, work);
}
