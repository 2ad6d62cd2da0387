/** What a file is by its first bytes: a name can say anything. */

/** `ole`: Word or Excel of before 2007. `zip`: their later forms, OpenDocument, and archives. */
export const fileTypes = ['pdf', 'jpg', 'png', 'gif', 'tiff', 'heic', 'webp', 'zip', 'ole', 'unknown'] as const;
export type FileType = (typeof fileTypes)[number];

const mediaTypes: Readonly<Partial<Record<FileType, string>>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  tiff: 'image/tiff',
  heic: 'image/heic',
  webp: 'image/webp',
  zip: 'application/zip',
  ole: 'application/x-ole-storage',
};

/** The media type of a kind of file; empty for one we do not know. */
export const mediaTypeOf = (type: FileType): string => mediaTypes[type] ?? '';

const signatures: readonly (readonly [FileType, string, number?])[] = [
  ['jpg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['heic', 'ftyphei', 4],
  ['heic', 'ftypmif', 4],
  ['webp', 'WEBP', 8],
  ['zip', 'PK\x03\x04'],
  ['ole', '\xd0\xcf\x11\xe0'],
];

/** A PDF may begin with something else: readers look for its mark in the first kilobyte. */
const pdfMark = '%PDF-';
const pdfWithin = 1024;

/** The kind of a file. */
export function fileTypeOf(bytes: Uint8Array): FileType {
  const start = String.fromCharCode(...bytes.subarray(0, pdfWithin));
  const found = signatures.find(([, mark, at = 0]) => start.startsWith(mark, at));
  if (found) return found[0];
  return start.includes(pdfMark) ? 'pdf' : 'unknown';
}
