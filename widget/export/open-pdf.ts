/** Opens a PDF, or says why it cannot be opened. */
import { EncryptedPDFError, ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

export type OpenedPdf =
  | { readonly kind: 'open'; readonly document: PDFDocument }
  /** It asks for a password, or forbids changes by one. */
  | { readonly kind: 'password' }
  | { readonly kind: 'unreadable' };

/** Opens a PDF. Never throws. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Medium });
    // a file that is cut short is only found out when its pages are asked for
    return document.getPageCount() > 0 ? { kind: 'open', document } : { kind: 'unreadable' };
  } catch (problem) {
    return { kind: problem instanceof EncryptedPDFError ? 'password' : 'unreadable' };
  }
}
