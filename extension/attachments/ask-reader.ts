/**
 * Has a file read by a page of the extension, in a frame that nobody sees: the content script itself stays small, and the
 * page of the counter cannot look in. The bytes go over a connection inside the extension; nothing leaves the browser.
 */
import { browser } from 'wxt/browser';
import { ownHost } from '../page/index';
import { isAnswer, portFor, readerPage, type AttachmentAnswer, type FilePart } from './answer';

const partSize = 196_608; // a multiple of three: base 64 needs no filling between parts
const patience = 30_000; // milliseconds

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The parts of a file, at least one. */
function* partsOf(bytes: Uint8Array): Generator<FilePart> {
  for (let start = 0; start === 0 || start < bytes.length; start += partSize) {
    const end = start + partSize;
    yield { part: base64(bytes.subarray(start, end)), isLast: end >= bytes.length };
  }
}

function frameFor(document: Document, word: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.style.display = 'none';
  frame.src = `${browser.runtime.getURL(readerPage)}#${word}`;
  (document.querySelector(ownHost)?.shadowRoot ?? document.documentElement).append(frame);
  return frame;
}

/** What a file turned out to be; `undefined` where the browser did not let it be looked at, or after a stop. */
export async function askReader(
  file: File,
  document: Document,
  signal: AbortSignal,
): Promise<AttachmentAnswer | undefined> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes || signal.aborted) return undefined;
  const word = crypto.randomUUID();
  const frame = frameFor(document, word);
  const ends = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  try {
    return await new Promise((resolve) => {
      const stop = (): void => resolve(undefined);
      ends.addEventListener('abort', stop, { once: true });
      frame.addEventListener('load', () => {
        const port = browser.runtime.connect({ name: portFor(word) });
        port.onMessage.addListener((answer: unknown) => {
          resolve(isAnswer(answer) ? answer : undefined);
          port.disconnect();
        });
        port.onDisconnect.addListener(stop);
        for (const part of partsOf(bytes)) port.postMessage(part);
      });
    });
  } finally {
    frame.remove();
  }
}
