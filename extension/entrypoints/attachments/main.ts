/** The page that reads chosen files: it takes one file over a connection whose word it was given, and answers. */
import { browser, type Browser } from 'wxt/browser';
import { isFilePart, portFor } from '../../attachments/answer';
import { readFile } from '../../attachments/read-file';

const word = location.hash.slice(1);

const bytesOf = (parts: readonly string[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(parts.join('')), (character) => character.charCodeAt(0));

function serve(port: Browser.runtime.Port): void {
  const parts: string[] = [];
  port.onMessage.addListener((message: unknown) => {
    if (!isFilePart(message)) return;
    parts.push(message.part);
    if (message.isLast) void readFile(bytesOf(parts)).then((answer) => port.postMessage(answer));
  });
}

browser.runtime.onConnect.addListener((port) => {
  if (word !== '' && port.name === portFor(word)) serve(port);
});
