/** The page that reads chosen files: it takes one file over a connection whose word it was given, and answers. */
import { loadScreenTexts, loadTexts } from '#core';
import { browser, type Browser } from 'wxt/browser';
import { portFor } from '../../attachments/frame-port';
import type { AttachmentAnswer } from '../../attachments/answer';
import { describeFile } from '../../attachments/describe-file';
import { collectParts, isFilePart, type SentFile } from '../../attachments/file-parts';
import { readFile } from '../../attachments/read-file';
import { defaultSettings } from '../../dossier/settings';
import { ask, isSettingsReading } from '../../messages/requests';

const word = location.hash.slice(1);

async function answer({ name, bytes }: SentFile): Promise<AttachmentAnswer> {
  const reading = await readFile(bytes);
  const { settings } = (await ask({ type: 'settings' }, isSettingsReading)) ?? { settings: defaultSettings };
  const texts = await loadTexts(settings.language, settings.address);
  const { fileRead } = await loadScreenTexts(settings.language, settings.address);
  return describeFile(name, reading, texts, fileRead);
}

function serve(port: Browser.runtime.Port): void {
  const collect = collectParts();
  port.onMessage.addListener((message: unknown) => {
    const file = isFilePart(message) ? collect(message) : undefined;
    if (file) void answer(file).then((answered) => port.postMessage(answered));
  });
}

browser.runtime.onConnect.addListener((port) => {
  if (word !== '' && port.name === portFor(word)) serve(port);
});
