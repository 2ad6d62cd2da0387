/** The page that reads chosen files: it takes one file over a connection, and answers. */
import { loadScreenTexts, loadTexts } from '#core';
import { acceptConnections } from '../../attachments/frame-port';
import type { AttachmentAnswer } from '../../attachments/answer';
import { describeFile } from '../../attachments/describe-file';
import { collectParts, isFilePart, type SentFile } from '../../attachments/file-parts';
import { readFile } from '../../attachments/read-file';
import { defaultSettings } from '../../dossier/settings';
import { ask, isSettingsReading } from '../../messages/requests';

async function answer({ name, bytes }: SentFile): Promise<AttachmentAnswer> {
  const reading = await readFile(bytes);
  const { settings } = (await ask({ type: 'settings' }, isSettingsReading)) ?? { settings: defaultSettings };
  const texts = await loadTexts(settings.language, settings.address);
  const { fileRead } = await loadScreenTexts(settings.language, settings.address);
  return describeFile(name, reading, texts, fileRead);
}

acceptConnections(({ onMessage, postMessage }) => {
  const collect = collectParts();
  onMessage.addListener((message) => {
    const file = isFilePart(message) ? collect(message) : undefined;
    if (file) void answer(file).then(postMessage);
  });
});
