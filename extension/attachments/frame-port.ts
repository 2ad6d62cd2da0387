/** A page of the extension in a frame, and the connection with it: the page of the counter can reach neither. */
import { browser, type Browser } from 'wxt/browser';

/** The connection with one frame; the page in it knows the same word. */
export const portFor = (word: string): string => `attachment:${word}`;

type FramePage = '/attachments.html' | '/merging.html';

/** Loads a page of the extension in a frame. It is connected with each time that it has loaded. */
export function connectFrame(
  frame: HTMLIFrameElement,
  page: FramePage,
  onPort: (port: Browser.runtime.Port) => void,
): void {
  const word = crypto.randomUUID();
  frame.addEventListener('load', () => onPort(browser.runtime.connect({ name: portFor(word) })));
  frame.src = `${browser.runtime.getURL(page)}#${word}`;
}
