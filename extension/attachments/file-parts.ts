/** A file on its way between the parts of the extension, in base 64: browsers send only text safely there. */
import { isTooLarge } from '#core';
import { isText, isYesNo, optional, shaped, type Guard } from '../messages/guards';

/** The parts of one file come in order, and before those of the next. */
export interface FilePart {
  readonly name: string;
  readonly part: string;
  readonly isLast: boolean;
  /** The file is larger than what is looked into: its only part, without content. */
  readonly isTooLarge?: boolean | undefined;
}

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const isFilePart: Guard<FilePart> = shaped({
  name: isText,
  part: isText,
  isLast: isYesNo,
  isTooLarge: optional(isYesNo),
});

const partSize = 196_608; // a multiple of three: base 64 needs no filling between parts

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The parts of a file, at least one. */
export function* partsOf({ name, bytes }: SentFile): Generator<FilePart> {
  for (let start = 0; start === 0 || start < bytes.length; start += partSize) {
    const end = start + partSize;
    yield { name, part: base64(bytes.subarray(start, end)), isLast: end >= bytes.length };
  }
}

/** Puts parts together: gives a file with its last part, and `undefined` before; also for what is no base 64. */
export function collectParts(): (part: FilePart) => SentFile | undefined {
  let parts: string[] = [];
  return ({ name, part, isLast }) => {
    parts.push(part);
    if (!isLast) return undefined;
    const whole = parts.join('');
    parts = [];
    try {
      return { name, bytes: Uint8Array.from(atob(whole), (character) => character.charCodeAt(0)) };
    } catch {
      return undefined;
    }
  };
}

/**
 * A part of a file of the browser in base 64; `undefined` when it cannot be read. A reader gives it as text: in Firefox the
 * bytes of a file that was chosen on a page are out of reach of a content script.
 */
const readPart = (part: Blob): Promise<string | undefined> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () =>
      // without content there may be no comma
      resolve(isText(reader.result) ? (reader.result.split(',')[1] ?? '') : undefined),
    );
    reader.readAsDataURL(part);
  });

/** The parts of a file of the browser, at least one; `undefined` when it cannot be read. */
export async function readParts(file: File): Promise<readonly FilePart[] | undefined> {
  const parts: FilePart[] = [];
  for (let start = 0; start === 0 || start < file.size; start += partSize) {
    const part = await readPart(file.slice(start, start + partSize));
    if (part === undefined) return undefined;
    parts.push({ name: file.name, part, isLast: start + partSize >= file.size });
  }
  return parts;
}

/** Sends files of the browser, one after the other; one that cannot be read is left out, of one that is too large only the name goes. */
export async function sendFiles(files: readonly File[], send: (part: FilePart) => void): Promise<void> {
  for (const file of files) {
    if (isTooLarge(file.size)) send({ name: file.name, part: '', isLast: true, isTooLarge: true });
    else for (const part of (await readParts(file)) ?? []) send(part);
  }
}
