/**
 * Has a file read by a page of the extension, in a frame that nobody sees: the content script itself stays small, and the
 * page of the counter cannot look in. The bytes go over a connection inside the extension; nothing leaves the browser.
 */
import { ownHost } from '../page/index';
import { isAnswer, type AttachmentAnswer } from './answer';
import { partsOf, sendable } from './file-parts';
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
  const sent = await sendable(file);
  if (!sent || signal.aborted) return undefined;
  const frame = hiddenFrame(document);
  const ends = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  try {
    return await new Promise((resolve) => {
      const stop = (): void => resolve(undefined);
      ends.addEventListener('abort', stop, { once: true });
      connectFrame(frame, '/attachments.html', (port) => {
        port.onMessage.addListener((answer: unknown) => {
          resolve(isAnswer(answer) ? answer : undefined);
          port.disconnect();
        });
        port.onDisconnect.addListener(stop);
        for (const part of partsOf(sent)) port.postMessage(part);
      });
      (document.querySelector(ownHost)?.shadowRoot ?? document.documentElement).append(frame);
    });
  } finally {
    frame.remove();
  }
}
