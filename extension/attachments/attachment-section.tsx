/** The file that is chosen as schedule, as a part of the panel: what is known of it, and what can be done with it. */
import type { ExtensionTexts, Texts } from '#core';
import type { JSX } from 'preact';
import { SeverityIcon } from '../overlay/icons';
import { fill } from '../overlay/words';
import type { Reading } from '../page/index';
import type { AttachmentState, FileRemark } from './answer';

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
  /** What has to be known of the file at once. */
  readonly remark: FileRemark | undefined;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  readonly actions: AttachmentActions;
}

function Chosen(props: SectionProps & { readonly attachment: AttachmentState }): JSX.Element {
  const { attachment, remark, texts, words } = props;
  const { name, outcome, attaching } = attachment;
  const { reading, merge } = words.attachment;
  const { said = [fill(reading, { name }, texts)], unread = [] } = outcome ?? {};
  // what the file says of itself may hold the remark already
  const remarked = remark && !said.some((line) => line.includes(remark.text)) ? [remark.text] : [];
  const lines = [...remarked, ...said].map((line) => <p key={line}>{line}</p>);
  return (
    <>
      {remark ? (
        <div class="finding">
          <SeverityIcon severity={remark.severity} size={20} />
          <div>
            <p class="title">
              <span class="unseen">{texts.severities[remark.severity]}: </span>
              {remark.title}
            </p>
            {lines}
          </div>
        </div>
      ) : (
        lines
      )}
      {unread.length > 0 && (
        <ul>
          {unread.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {attaching === 'notUndone' && <p>{merge.notUndone}</p>}
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
    <section id="attachment" class="article" aria-label={heading} tabIndex={-1}>
      <h3>{heading}</h3>
      {attachment && <Chosen {...props} attachment={attachment} />}
      <div class="buttons">
        {action('merge', merge.offer, actions.merge)}
        {outcome?.asksHours && action('ask-hours', askHours, actions.askHours)}
        {(attaching === 'attached' || attaching === 'notUndone') &&
          action('undo-attach', words.card.undo, actions.undoAttach)}
      </div>
    </section>
  );
}
