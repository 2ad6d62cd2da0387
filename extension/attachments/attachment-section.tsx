/** What is known of the chosen file, as a part of the panel. */
import type { ExtensionTexts, Texts } from '#core';
import type { JSX } from 'preact';
import { fill } from '../overlay/words';
import type { AttachmentAnswer, AttachmentState, PdfContent } from './answer';

interface SectionProps {
  readonly attachment: AttachmentState;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
}

const contents = {
  ours: 'ours',
  damaged: 'damaged',
  read: 'read',
  partly: 'partly',
  'no-schedule': 'noSchedule',
  'no-text': 'noText',
} as const satisfies Record<PdfContent, keyof ExtensionTexts['attachment']>;

function sentences(name: string, answer: AttachmentAnswer, { texts, words }: SectionProps): readonly string[] {
  const said = words.attachment;
  const { kind, pages = 0, content } = answer;
  if (kind === 'picture') return [fill(said.picture, { name }, texts)];
  if (kind !== 'pdf') return [fill(said.faults[kind], { name }, texts)];
  const [one, many] = said.pdf;
  return [fill(pages === 1 ? one : many, { name, pages }, texts), ...(content ? [said[contents[content]]] : [])];
}

export function AttachmentSection(props: SectionProps): JSX.Element {
  const { attachment, texts, words } = props;
  const { name, outcome } = attachment;
  const said = words.attachment;
  const lines =
    outcome === undefined
      ? [fill(said.reading, { name }, texts)]
      : outcome === 'unavailable'
        ? [fill(said.unavailable, { name }, texts)]
        : sentences(name, outcome, props);
  const unread = outcome === undefined || outcome === 'unavailable' ? [] : outcome.unread;
  const state = outcome === undefined || outcome === 'unavailable' ? (outcome ?? 'reading') : outcome.kind;
  return (
    <section class="article" aria-label={said.heading} data-attachment={state}>
      <h3>{said.heading}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {unread.length > 0 && (
        <ul>
          {unread.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p class="hint">{said.private}</p>
    </section>
  );
}
