/** Reads the dossier back from a PDF that this calculator made. */
import type { PDFDocument } from '@cantoo/pdf-lib';
import { readDossierText, type DossierProblem, type Facts } from '#core';
import { dossierFile } from './dossier-file';
import { openPdf, type OpenedPdf } from './open-pdf';

export type AnnexReading =
  | { readonly kind: 'read'; readonly facts: Facts; readonly pages: number }
  /** A PDF that somebody else made. */
  | { readonly kind: 'no-dossier'; readonly pages: number }
  /** There is a dossier inside, but not one that we can read. */
  | { readonly kind: 'damaged'; readonly problems: readonly DossierProblem[]; readonly pages: number }
  | { readonly kind: Exclude<OpenedPdf['kind'], 'open'> };

/** The bytes of the dossier in a document; `undefined` when it has none. */
export function dossierIn(document: PDFDocument): Uint8Array | undefined {
  try {
    return document.getAttachments().find(({ name }) => name === dossierFile)?.data;
  } catch {
    // a list of attachments that makes no sense holds none of ours
    return undefined;
  }
}

/** The dossier in a PDF, whole and valid, or why not. Never throws. */
export async function readAnnex(bytes: Uint8Array): Promise<AnnexReading> {
  const opened = await openPdf(bytes);
  if (opened.kind !== 'open') return opened;
  const pages = opened.document.getPageCount();
  const dossier = dossierIn(opened.document);
  if (!dossier) return { kind: 'no-dossier', pages };
  const reading = readDossierText(new TextDecoder().decode(dossier));
  return reading.ok
    ? { kind: 'read', facts: reading.facts, pages }
    : { kind: 'damaged', problems: reading.problems, pages };
}
