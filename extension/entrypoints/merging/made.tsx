/** The document that was made: into the upload of the counter, or saved. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attaching } from '../../attachments/attach-state';
import type { SentFile } from '../../attachments/file-parts';
import type { TabState } from '../../messages/tab';
import { fill } from '../../overlay/words';
import type { PageWords } from '../../pages/page-words';

export interface MadeFile {
  readonly file: SentFile;
  readonly pages: number;
  readonly dossier: 'none' | 'kept' | 'several';
}

export interface MadeProps {
  readonly made: MadeFile;
  readonly tab: TabState | undefined;
  readonly words: PageWords;
  readonly onAttach: (file: SentFile) => void;
  readonly onUndo: () => void;
  readonly onSave: (file: SentFile) => void;
}

function remarks({ pages, dossier }: MadeFile, file: string, { texts, screens: { merging } }: PageWords): string {
  const [one, many] = merging.made;
  const said = fill(pages === 1 ? one : many, { file, pages }, texts);
  if (dossier === 'none') return said;
  return `${said} ${dossier === 'kept' ? merging.dossierKept : merging.dossierLost}`;
}

/** Only what the user does herself counts. */
const byHand =
  (act: () => void) =>
  ({ isTrusted }: Event): void => {
    if (isTrusted) act();
  };

interface OutcomeProps extends Pick<MadeProps, 'words' | 'onUndo'> {
  readonly attaching: Attaching;
}

/** What the page made of the file, with the way back. */
function Outcome({ attaching: { name, state }, words, onUndo }: OutcomeProps): JSX.Element {
  const { merging, common } = words.screens;
  const undo = useRef<HTMLButtonElement>(null);
  // the button that was pressed is gone
  useEffect(() => undo.current?.focus(), [state]);
  return (
    <>
      <p>{fill(merging[state], { file: name }, words.texts)}</p>
      {state === 'attached' && (
        <button type="button" class="secondary" data-action="undo" ref={undo} onClick={byHand(onUndo)}>
          {common.undo}
        </button>
      )}
    </>
  );
}

export function Made({ made, tab, words, onAttach, onUndo, onSave }: MadeProps): JSX.Element {
  const { merging } = words.screens;
  const { name } = made.file;
  const [isSent, setSent] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  // of this file: another may have been attached before
  const attaching = tab?.attaching?.name === name ? tab.attaching : undefined;
  const state = attaching?.state;
  useEffect(() => {
    if (state) setSent(false);
    if (state !== 'attached') buttons.current?.querySelector('button')?.focus();
  }, [state]);
  const attach = (): void => {
    if (isSent) return;
    setSent(true);
    onAttach(made.file);
  };
  return (
    <div class="made" data-attaching={state}>
      <p>{remarks(made, name, words)}</p>
      {!tab?.hasUpload && <p class="hint">{merging.noUpload}</p>}
      <div class="row" ref={buttons}>
        {tab?.hasUpload && state !== 'attached' && (
          <button type="button" class="primary" data-action="attach" aria-disabled={isSent} onClick={byHand(attach)}>
            {merging.attach}
          </button>
        )}
        <button
          type="button"
          class="secondary"
          data-action="save"
          onClick={byHand(() => {
            onSave(made.file);
            setSaved(true);
          })}
        >
          {merging.save}
        </button>
      </div>
      <div role="status" class="outcome">
        {isSent && <p>{merging.attaching}</p>}
        {attaching && !isSent && <Outcome attaching={attaching} words={words} onUndo={onUndo} />}
        {isSaved && <p>{fill(merging.saved, { file: name }, words.texts)}</p>}
      </div>
    </div>
  );
}
