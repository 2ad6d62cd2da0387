/** What a chosen file turned out to be: sent from the page of the extension that reads it to the content script. */
import type { Facts, FileFault } from '#core';
import { fileFaults } from '#core';
import { isFacts } from '../messages/facts';
import { isNumber, isText, listOf, oneOf, optional, shaped, type Guard } from '../messages/guards';

/** How a PDF told its schedule, or why not. */
export const pdfContents = ['ours', 'damaged', 'read', 'partly', 'no-schedule', 'no-text'] as const;
export type PdfContent = (typeof pdfContents)[number];

export interface AttachmentAnswer {
  readonly kind: 'pdf' | 'picture' | FileFault;
  /** As its content says, whatever its name. */
  readonly mediaType: string;
  readonly pages?: number | undefined;
  readonly content?: PdfContent | undefined;
  /** What the file says of the agreement. */
  readonly facts: Facts;
  /** Lines with hours that could not be read. */
  readonly unread: readonly string[];
}

/** What is known of the chosen file. */
export interface AttachmentState {
  readonly name: string;
  /** Absent while it is read. */
  readonly outcome?: AttachmentAnswer | 'unavailable';
}

export const isAnswer: Guard<AttachmentAnswer> = shaped({
  kind: oneOf(['pdf', 'picture', ...fileFaults]),
  mediaType: isText,
  pages: optional(isNumber),
  content: optional(oneOf(pdfContents)),
  facts: isFacts,
  unread: listOf(isText),
});

/** The page that reads files, in the extension. */
export const readerPage = '/attachments.html';

const portPrefix = 'attachment:';

/** The connection for one file; the page that is to read it knows the same word. */
export const portFor = (word: string): string => portPrefix + word;

/** A part of a file on its way, in base 64: browsers send only text safely between the parts of an extension. */
export interface FilePart {
  readonly part: string;
  readonly isLast: boolean;
}

export const isFilePart: Guard<FilePart> = shaped({
  part: isText,
  isLast: (value): value is boolean => typeof value === 'boolean',
});
