/** Looks into a file: what it is, whether it can be opened, and which schedule it holds. Runs in a page of the extension. */
import { identityOf, readDossierText, type Facts, type FileFault } from '#core';
import { dossierFile, fileTypeOf, mediaTypeOf } from '#widget';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { readAnnexText } from './annex-text/read-annex-text';
import type { AttachmentAnswer } from './answer';
import { textItemsOf } from './text-items';

GlobalWorkerOptions.workerSrc = workerAddress;

/** The library throws it, but does not hand out its class. */
const isAboutPassword = (problem: unknown): boolean => problem instanceof Error && problem.name === 'PasswordException';

/** How a PDF told its schedule, or why not. */
export type PdfContent = 'ours' | 'ours-no-schedule' | 'damaged' | 'read' | 'partly' | 'no-schedule' | 'no-text';

export interface FileReading extends Omit<AttachmentAnswer, 'said' | 'asksHours'> {
  readonly kind: 'pdf' | 'picture' | FileFault;
  readonly content?: PdfContent;
}

const unknownType = 'application/octet-stream';
const nothing = { facts: {}, identity: {}, unread: [] } as const;

/** What a file is and says. Never throws. */
export async function readFile(bytes: Uint8Array): Promise<FileReading> {
  const type = fileTypeOf(bytes);
  const mediaType = mediaTypeOf(type);
  if (bytes.length === 0) return { kind: 'empty', mediaType, ...nothing };
  if (type === 'jpg') return { kind: 'picture', mediaType, ...nothing };
  // whatever else it is, its name may say that it is a PDF
  if (type !== 'pdf') return { kind: 'type', mediaType: mediaType || unknownType, ...nothing };
  const task = getDocument({ data: bytes, isEvalSupported: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const said = (await fromDossier(document)) ?? (await fromText(document));
    return { kind: 'pdf', mediaType, pages: document.numPages, ...said };
  } catch (problem) {
    return { kind: isAboutPassword(problem) ? 'password' : 'unreadable', mediaType, ...nothing };
  } finally {
    await task.destroy();
  }
}

type Said = Pick<FileReading, 'content' | 'facts' | 'identity' | 'unread'>;

/** A file that our calculator made holds the dossier that it was made of. */
async function fromDossier(document: PDFDocumentProxy): Promise<Said | undefined> {
  const attachments = (await document.getAttachments()) as Record<string, { content: Uint8Array }> | null;
  const dossier = attachments?.[dossierFile];
  if (!dossier) return undefined;
  const reading = readDossierText(new TextDecoder().decode(dossier.content));
  if (!reading.ok) return { content: 'damaged', ...nothing };
  const { schedule, 'hours.average': average } = reading.facts;
  const hasDays = schedule?.weeks.some((week) => Object.keys(week).length > 0) ?? false;
  return {
    ...nothing,
    content: hasDays ? 'ours' : 'ours-no-schedule',
    facts: factsOf(schedule, average),
    identity: identityOf(reading.facts),
  };
}

async function fromText(document: PDFDocumentProxy): Promise<Said> {
  const text = readAnnexText(await textItemsOf(document));
  if (text.kind === 'no-text') return { content: 'no-text', ...nothing };
  const facts = factsOf(text.kind === 'read' ? text.schedule : undefined, text.statedAverage);
  return { ...nothing, content: text.kind, facts, ...(text.kind === 'partly' && { unread: text.unread }) };
}

const factsOf = (schedule: Facts['schedule'], average: Facts['hours.average']): Facts => ({
  ...(schedule && { 'documents.scheduleRead': schedule }),
  ...(average !== undefined && { 'documents.annexStatedAverage': average }),
});
