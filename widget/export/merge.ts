/** Several files in one PDF, in the order they are given: PDFs page by page, pictures each on a page of A4. */
import {
  AFRelationship,
  concatTransformationMatrix,
  drawObject,
  PageSizes,
  PDFDocument,
  popGraphicsState,
  pushGraphicsState,
  type PDFImage,
} from '@cantoo/pdf-lib';
import type { FileFault, PlainDate } from '#core';
import { dossierFile } from './dossier-file';
import { fileTypeOf } from './file-type';
import { openPdf } from './open-pdf';
import { orientationOf } from './orientation';
import { dossierIn } from './read-annex';

export interface FileToMerge {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MergeProblem {
  readonly name: string;
  readonly fault: FileFault;
}

export type Merged =
  | {
      readonly kind: 'merged';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly pages: number;
      /** Whether a dossier of ours went along: of several none does, or that of the first file alone. */
      readonly dossier: 'none' | 'kept' | 'several';
      /** How many dossiers did not go along. */
      readonly left: number;
    }
  /** No file was made: these could not be taken in. */
  | { readonly kind: 'refused'; readonly problems: readonly MergeProblem[] }
  | { readonly kind: 'cancelled' };

export interface MergeOptions {
  readonly title: string;
  /** The day on which it is made. */
  readonly today: PlainDate;
  /** The first file is what the others go with: its dossier goes along, whatever they hold. */
  readonly isLed?: boolean;
  readonly signal?: AbortSignal;
  /** How many of the files are done. */
  readonly onProgress?: (done: number, files: number) => void;
}

const edge = 28; // points, one centimetre

/**
 * Merges the files, or names every file that cannot be merged. A dossier of ours inside one of them goes along; of two
 * neither does, unless the first file leads.
 */
export async function mergeFiles(files: readonly FileToMerge[], options: MergeOptions): Promise<Merged> {
  const { title, today, isLed = false, signal, onProgress } = options;
  const document = await PDFDocument.create({ updateMetadata: false });
  const problems: MergeProblem[] = [];
  const dossiers: Uint8Array[] = [];
  let hasFirst = false;
  for (const [index, { name, bytes }] of files.entries()) {
    if (signal?.aborted) return { kind: 'cancelled' };
    const added = await addFile(document, bytes);
    if ('fault' in added) problems.push({ name, fault: added.fault });
    else if (added.dossier) {
      dossiers.push(added.dossier);
      hasFirst ||= index === 0;
    }
    onProgress?.(index + 1, files.length);
    await nextTask();
  }
  if (signal?.aborted) return { kind: 'cancelled' };
  if (problems.length > 0) return { kind: 'refused', problems };
  const [dossier] = dossiers;
  const isCarried = dossiers.length === 1 || (isLed && hasFirst);
  if (dossier && isCarried) {
    await document.attach(dossier, dossierFile, {
      mimeType: 'application/json',
      creationDate: new Date(today),
      modificationDate: new Date(today),
      afRelationship: AFRelationship.Source,
    });
  }
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setProducer('Duaalwijzer');
  document.setCreationDate(new Date(today));
  document.setModificationDate(new Date(today));
  const bytes = Uint8Array.from(await document.save());
  const carried = isCarried ? 'kept' : dossier ? 'several' : 'none';
  const left = dossiers.length - (isCarried ? 1 : 0);
  return { kind: 'merged', bytes, pages: document.getPageCount(), dossier: carried, left };
}

/** Lets the page show progress, and a click on cancel arrive. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

type Added = { readonly fault: FileFault } | { readonly dossier: Uint8Array | undefined };

async function addFile(document: PDFDocument, bytes: Uint8Array): Promise<Added> {
  if (bytes.length === 0) return { fault: 'empty' };
  switch (fileTypeOf(bytes)) {
    case 'pdf':
      return addPdf(document, bytes);
    case 'jpg':
      return addPicture(document, () => document.embedJpg(bytes), orientationOf(bytes));
    case 'png':
      return addPicture(document, () => document.embedPng(bytes), 1);
    default:
      return { fault: 'type' };
  }
}

async function addPdf(document: PDFDocument, bytes: Uint8Array): Promise<Added> {
  const opened = await openPdf(bytes);
  if (opened.kind !== 'open') return { fault: opened.kind };
  try {
    const pages = await document.copyPages(opened.document, opened.document.getPageIndices());
    for (const page of pages) document.addPage(page);
    return { dossier: dossierIn(opened.document) };
  } catch {
    return { fault: 'unreadable' };
  }
}

async function addPicture(document: PDFDocument, embed: () => Promise<PDFImage>, orientation: number): Promise<Added> {
  try {
    drawPicture(document, await embed(), orientation);
    return { dossier: undefined };
  } catch {
    return { fault: 'unreadable' };
  }
}

/** What each orientation does to a picture of one by one, as the matrix of PDF: its columns, then where it goes. */
const turns: readonly (readonly [number, number, number, number, number, number])[] = [
  [1, 0, 0, 1, 0, 0],
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0],
];

/** A picture as large as fits on its page, upright; a wide one on a page that lies. */
function drawPicture(document: PDFDocument, image: PDFImage, orientation: number): void {
  const isTurned = orientation > 4;
  const [width, height] = isTurned ? [image.height, image.width] : [image.width, image.height];
  const [short, long] = PageSizes.A4;
  const page = document.addPage(width > height ? [long, short] : [short, long]);
  const scale = Math.min((page.getWidth() - 2 * edge) / width, (page.getHeight() - 2 * edge) / height);
  const [drawnWidth, drawnHeight] = [width * scale, height * scale];
  const [a, b, c, d, e, f] = turns[orientation - 1] ?? [1, 0, 0, 1, 0, 0];
  const name = page.node.newXObject('Picture', image.ref);
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(
      drawnWidth,
      0,
      0,
      drawnHeight,
      (page.getWidth() - drawnWidth) / 2,
      (page.getHeight() - drawnHeight) / 2,
    ),
    concatTransformationMatrix(a, b, c, d, e, f),
    drawObject(name),
    popGraphicsState(),
  );
}
