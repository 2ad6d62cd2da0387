/**
 * Has a file read by a page of the extension, in a frame that nobody sees: the content script itself stays small, and the
 * page of the counter cannot look in. The file goes over a channel with the frame; nothing leaves the browser.
 */
import { ownHost } from '../page/index';
import { isAnswer, type AttachmentAnswer } from './answer';
import { readParts } from './file-parts';
import { connectFrame } from './frame-port';

const patience = 30_000; // milliseconds

function hiddenFrame(document: Document): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.display = 'none';
  return frame;
}

/** What a file turned out to be; `undefined` where the browser did not let it be looked at, or after a stop. */
export async function askReader(
  file: File,
  document: Document,
  signal: AbortSignal,
): Promise<AttachmentAnswer | undefined> {
  const parts = await readParts(file);
  if (!parts || signal.aborted) return undefined;
  const frame = hiddenFrame(document);
  const ends = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  try {
    return await new Promise((resolve) => {
      ends.addEventListener('abort', () => resolve(undefined), { once: true });
      connectFrame(frame, '/attachments.html', (connection) => {
        connection.onMessage.addListener((answer) => resolve(isAnswer(answer) ? answer : undefined));
        for (const part of parts) connection.postMessage(part);
      });
      (document.querySelector(ownHost)?.shadowRoot ?? document.documentElement).append(frame);
    });
  } finally {
    frame.remove();
  }
}
