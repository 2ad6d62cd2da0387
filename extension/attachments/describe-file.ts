/** What a file turned out to be, in words. */
import type { ScreenTexts, Texts } from '#core';
import { fill } from '../overlay/words';
import type { AttachmentAnswer } from './answer';
import type { FileReading, PdfContent } from './read-file';

type FileReadTexts = ScreenTexts['fileRead'];

const contents = {
  ours: 'ours',
  'ours-no-schedule': 'oursNoSchedule',
  damaged: 'damaged',
  read: 'read',
  partly: 'partly',
  'no-schedule': 'noSchedule',
  'no-text': 'noText',
} as const satisfies Record<PdfContent, keyof FileReadTexts>;

/** The hours in these have to be asked. */
const withoutHours = new Set<PdfContent | undefined>([
  'ours-no-schedule',
  'damaged',
  'partly',
  'no-schedule',
  'no-text',
]);

function firstSentence(name: string, { kind, pages = 0 }: FileReading, texts: Texts, said: FileReadTexts): string {
  if (kind === 'picture') return fill(said.picture, { name }, texts);
  if (kind !== 'pdf') return fill(said.faults[kind], { name }, texts);
  const [one, many] = said.pdf;
  return fill(pages === 1 ? one : many, { name, pages }, texts);
}

function sentences(name: string, reading: FileReading, texts: Texts, said: FileReadTexts): readonly string[] {
  const first = `${firstSentence(name, reading, texts, said)} ${said.private}`;
  return reading.content ? [first, said[contents[reading.content]]] : [first];
}

/** The answer about a file of this name. */
export function describeFile(name: string, reading: FileReading, texts: Texts, said: FileReadTexts): AttachmentAnswer {
  const { kind, content, ...answer } = reading;
  return {
    ...answer,
    said: sentences(name, reading, texts, said),
    asksHours: kind === 'picture' || withoutHours.has(content),
  };
}
