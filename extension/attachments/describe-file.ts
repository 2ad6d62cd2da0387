/** What a file turned out to be, in words. */
import type { FileShort, ScreenTexts, Texts } from '#core';
import { fill } from '../overlay/words';
import type { AttachmentAnswer, FileRemark } from './answer';
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

/** What has to be known at once; a file of another type is found by a rule. */
function remarkOf({ kind, content }: FileReading): readonly [FileRemark['severity'], FileShort] | undefined {
  if (kind === 'picture') return ['info', 'unreadHours'];
  if (kind !== 'pdf') return kind === 'type' ? undefined : ['warning', kind];
  if (content === 'ours-no-schedule') return ['warning', 'noSchedule'];
  if (content === 'partly') return ['info', 'partlyRead'];
  return withoutHours.has(content) ? ['info', 'unreadHours'] : undefined;
}

function firstSentence(name: string, { kind, pages = 0 }: FileReading, texts: Texts, said: FileReadTexts): string {
  if (kind === 'picture') return fill(said.picture, { name }, texts);
  if (kind !== 'pdf') return fill(said.faults[kind], { name }, texts);
  const [one, many] = said.pdf;
  return fill(pages === 1 ? one : many, { name, pages }, texts);
}

function sentences(name: string, reading: FileReading, texts: Texts, said: FileReadTexts): readonly string[] {
  const first = firstSentence(name, reading, texts, said);
  return reading.content ? [first, said[contents[reading.content]]] : [first];
}

/** The answer about a file of this name. */
export function describeFile(name: string, reading: FileReading, texts: Texts, said: FileReadTexts): AttachmentAnswer {
  const { kind, content, ...answer } = reading;
  const remark = remarkOf(reading);
  const [first = '', ...rest] = sentences(name, reading, texts, said);
  return {
    ...answer,
    said: [`${first} ${said.private}`, ...rest],
    ...(remark && {
      remark: {
        severity: remark[0],
        title: said.short[remark[1]],
        // how many pages a file has is not what has to be known
        text: rest[0] ?? first,
      },
    }),
    asksHours: kind === 'picture' || withoutHours.has(content),
  };
}
