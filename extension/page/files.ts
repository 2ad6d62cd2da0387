/** The files of an upload: those chosen in it, or those that the page lists beside it after uploading. */
import type { FileFact } from '#core';
import { renderedChildren } from './roots';
import { isElement, isInput } from './nodes';

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  heic: 'image/heic',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  zip: 'application/zip',
  txt: 'text/plain',
};

const fileName = new RegExp(`([^\\\\/:*?"<>|]+\\.(${Object.keys(mediaTypes).join('|')}))(?![\\w.])`, 'i');
const fileSize = /(\d+(?:[.,]\d+)?)\s*(bytes|byte|kib|kb|mib|mb|b)\b/i;
const units: Readonly<Record<string, number>> = {
  b: 1,
  byte: 1,
  bytes: 1,
  kb: 1000,
  kib: 1024,
  mb: 1_000_000,
  mib: 1_048_576,
};

/** Examples and instructions name files too; they are not the files of the agreement. */
const notAFile =
  'label, small, legend, input, a[download], [class*=hint], [class*=help], [class*=annotation], [class*=error], [hidden]';

function bytesIn(text: string): number {
  const match = fileSize.exec(text);
  const unit = units[(match?.[2] ?? '').toLowerCase()];
  return match?.[1] !== undefined && unit !== undefined ? Math.round(Number(match[1].replace(',', '.')) * unit) : 0;
}

/** The file that a text names, `uurrooster.pdf (24 kB)`. The size is 0 where the page does not tell it. */
export function fileInText(text: string): FileFact | undefined {
  const match = fileName.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return { name: match[1].trim(), type: mediaTypes[match[2].toLowerCase()] ?? '', size: bytesIn(text) };
}

/** The text of an element with a space between its parts, so that `2 MB` and the name of a button stay apart. */
const spacedText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (isElement(node) ? spacedText(node) : (node.nodeValue ?? '')))
    .join(' ')
    .replace(/\s+/g, ' ');

/** The files that are named in the texts of an element, each once. */
function listedFiles(element: Element): readonly FileFact[] {
  const name = element.getAttribute('filename');
  if (name) {
    const file = fileInText(name);
    return file ? [{ ...file, size: Number(element.getAttribute('filesize')) || 0 }] : [];
  }
  if (element.matches(notAFile)) return [];
  const children = renderedChildren(element);
  const inner = children.flatMap((child) => (isElement(child) ? listedFiles(child) : []));
  const rest = spacedText(element);
  if (inner.length > 0)
    return inner.length === 1 ? inner.map((file) => ({ ...file, size: file.size || bytesIn(rest) })) : inner;
  const own = children.flatMap((child) => (child.nodeType === Node.TEXT_NODE ? [child.nodeValue ?? ''] : [])).join(' ');
  const file = fileInText(own.replace(/\s+/g, ' '));
  return file ? [{ ...file, size: file.size || bytesIn(rest) }] : [];
}

const distinct = (files: readonly FileFact[]): readonly FileFact[] => [
  ...new Map(files.map((file) => [file.name, file])).values(),
];

/** The files of an upload control. */
export function filesOf(input: Element, row: Element): readonly FileFact[] {
  const chosen = isInput(input) ? [...(input.files ?? [])] : [];
  if (chosen.length > 0)
    return chosen.map(({ name, type, size }) => ({ name, type: type || (fileInText(name)?.type ?? ''), size }));
  return distinct(listedFiles(row));
}
