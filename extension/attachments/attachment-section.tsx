/** The file that is chosen as schedule, as a part of the panel: what is known of it, and what can be done with it. */
import type { ExtensionTexts, Texts } from '#core';
import type { JSX } from 'preact';
import { fill } from '../overlay/words';
import type { Reading } from '../page/index';
import type { AttachmentState } from './answer';

export interface AttachmentActions {
  /** Puts several files together. */
  readonly merge: () => void;
  /** Takes the file of ours out of the upload again. */
  readonly undoAttach: () => void;
  /** Fills in the hours that a file does not tell. */
  readonly askHours: () => void;
}

interface SectionProps {
  readonly reading: Reading;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  readonly actions: AttachmentActions;
}

function linesOf({ name, outcome }: AttachmentState, props: SectionProps): readonly string[] {
  const { reading, unavailable } = props.words.attachment;
  if (outcome === undefined) return [fill(reading, { name }, props.texts)];
  return outcome === 'unavailable' ? [fill(unavailable, { name }, props.texts)] : outcome.said;
}

function Chosen(props: SectionProps & { readonly attachment: AttachmentState }): JSX.Element {
  const { attachment, words } = props;
  const { outcome, attaching } = attachment;
  const said = words.attachment;
  const answer = outcome === 'unavailable' ? undefined : outcome;
  const unread = answer?.unread ?? [];
  return (
    <>
      {linesOf(attachment, props).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {unread.length > 0 && (
        <ul>
          {unread.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {attaching === 'notUndone' && <p>{said.merge.notUndone}</p>}
    </>
  );
}

const action = (name: string, text: string, act: () => void): JSX.Element => (
  <button type="button" class="link" data-action={name} onClick={act}>
    {text}
  </button>
);

export function AttachmentSection(props: SectionProps): JSX.Element | null {
  const { reading, words, actions } = props;
  const { attachment, fields } = reading;
  const hasUpload = fields.some(({ key, control }) => key === 'documents.schedule' && control.kind === 'file');
  if (!attachment && !hasUpload) return null;
  const { heading, merge, askHours } = words.attachment;
  const attaching = attachment?.attaching;
  const outcome = attachment?.outcome;
  return (
    <section class="article" aria-label={heading}>
      <h3>{heading}</h3>
      {attachment && <Chosen {...props} attachment={attachment} />}
      <div class="buttons">
        {action('merge', merge.offer, actions.merge)}
        {typeof outcome === 'object' && outcome.asksHours && action('ask-hours', askHours, actions.askHours)}
        {(attaching === 'attached' || attaching === 'notUndone') &&
          action('undo-attach', words.card.undo, actions.undoAttach)}
      </div>
    </section>
  );
}
