/** A sheet over the page with a text that is about to leave it: the user sees and may change all of it first. */
import { describeFinding, type ExtensionTexts, type Facts, type Finding, type Texts } from '#core';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { mailLink, objectionText, valuesRead, withValue, type ReadValue } from '../nets/objection';
import { reportAddress } from '../nets/report-address';
import { copyText } from './clipboard';
import type { Decisions } from './decisions';
import { CloseIcon } from './icons';
import { fill } from './words';

export type OpenSheet =
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'objection'; readonly finding: Finding }
  | { readonly kind: 'merge' };

export interface SheetProps {
  readonly sheet: OpenSheet;
  readonly facts: Facts;
  readonly version: string;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  readonly decisions: Decisions;
  readonly close: () => void;
}

interface FrameProps {
  readonly title: string;
  readonly explanation?: string;
  readonly closeName: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

function Frame({ title, explanation, closeName, close, children }: FrameProps): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  return (
    <div class="sheet" role="dialog" aria-labelledby="sheet-title" tabIndex={-1} ref={element}>
      <div class="top">
        <h2 id="sheet-title">{title}</h2>
        <button type="button" class="icon-button" aria-label={closeName} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <div class="scrolls">
        {explanation !== undefined && <p>{explanation}</p>}
        {children}
      </div>
    </div>
  );
}

function Content({
  name,
  text,
  rows,
  structured,
  onText,
}: {
  readonly name: string;
  /** Lines of data, which are not broken. */
  readonly structured?: boolean;
  readonly text: string;
  readonly rows: number;
  readonly onText: (text: string) => void;
}): JSX.Element {
  return (
    <label class="content-of">
      <span>{name}</span>
      <textarea
        rows={rows}
        class={structured ? 'structured' : undefined}
        spellcheck={!structured}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </label>
  );
}

/** Says where the text can go; copies it, and says whether that worked. */
function Sending({
  text,
  texts,
  words,
  children,
}: {
  readonly text: string;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [said, say] = useState('');
  const { copy, copied, notCopied, sendTo, sendToWhom } = words.overlay.diagnose;
  const onCopy = async (): Promise<void> => say((await copyText(text)) ? copied : notCopied);
  return (
    <>
      <p class="hint">{reportAddress === undefined ? sendToWhom : fill(sendTo, { address: reportAddress }, texts)}</p>
      <div class="buttons">
        {children}
        <button type="button" class="secondary" onClick={() => void onCopy()}>
          {copy}
        </button>
      </div>
      <p class="message" role="status">
        {said}
      </p>
    </>
  );
}

const fileName = 'duaalwijzer-verslag.txt';

/** A link to the text as a file; it is let go when the text changes. */
function useFile(text: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const file = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    setAddress(file);
    return () => URL.revokeObjectURL(file);
  }, [text]);
  return address;
}

function ReportSheet({
  text,
  texts,
  words,
  close,
}: Pick<SheetProps, 'texts' | 'words' | 'close'> & { readonly text: string }): JSX.Element {
  const { diagnose } = words.overlay;
  const [content, setContent] = useState(text);
  const address = useFile(content);
  return (
    <Frame title={diagnose.title} explanation={diagnose.explanation} closeName={diagnose.close} close={close}>
      <Content name={diagnose.content} text={content} rows={12} structured onText={setContent} />
      <Sending text={content} texts={texts} words={words}>
        <a class="primary" href={address} download={fileName}>
          {diagnose.save}
        </a>
      </Sending>
    </Frame>
  );
}

function Ticks({
  values,
  ticked,
  words,
  onTick,
}: {
  readonly values: readonly ReadValue[];
  readonly ticked: ReadonlySet<string>;
  readonly words: ExtensionTexts;
  readonly onTick: (value: ReadValue) => void;
}): JSX.Element | null {
  const { objection } = words.overlay;
  if (values.length === 0) return null;
  return (
    <fieldset>
      <legend>{objection.values}</legend>
      <p class="hint">{objection.valuesHint}</p>
      {values.map((value) => (
        <label key={value.key} class="tick">
          <input type="checkbox" checked={ticked.has(value.key)} onChange={() => onTick(value)} />
          <span>
            {value.name}: <b>{value.text}</b>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ObjectionSheet({
  finding,
  facts,
  version,
  texts,
  words,
  close,
}: Omit<SheetProps, 'sheet'> & { readonly finding: Finding }): JSX.Element {
  const { objection, diagnose } = words.overlay;
  const values = useRef(valuesRead(finding, facts, texts)).current;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [content, setContent] = useState(() =>
    objectionText(finding, values, { version, texts, words: words.overlay }),
  );
  const onTick = (value: ReadValue): void => {
    const sent = !ticked.has(value.key);
    const now = new Set(ticked);
    if (sent) now.add(value.key);
    else now.delete(value.key);
    setTicked(now);
    setContent(withValue(content, value, sent, words.overlay));
  };
  return (
    <Frame title={objection.title} explanation={objection.explanation} closeName={diagnose.close} close={close}>
      <p class="about">{describeFinding(finding, texts).title}</p>
      <Ticks values={values} ticked={ticked} words={words} onTick={onTick} />
      <Content name={objection.content} text={content} rows={9} onText={setContent} />
      <Sending text={content} texts={texts} words={words}>
        <a
          class="primary"
          href={mailLink({ finding, content, to: reportAddress }, texts, words.overlay)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {objection.send}
        </a>
      </Sending>
    </Frame>
  );
}

/** The frame has the height of its page, and none until that is there. */
function MergeSheet({ words, decisions, close }: Omit<SheetProps, 'sheet'>): JSX.Element {
  const { offer, opening } = words.attachment.merge;
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (frame.current) decisions.merge(frame.current, (now) => (now === undefined ? close() : setHeight(now)));
  }, []);
  return (
    <Frame title={offer} closeName={words.overlay.diagnose.close} close={close}>
      {height === 0 && <p>{opening}</p>}
      <iframe ref={frame} title={offer} height={height} />
    </Frame>
  );
}

export function Sheet({ sheet, ...rest }: SheetProps): JSX.Element {
  if (sheet.kind === 'merge') return <MergeSheet {...rest} />;
  return sheet.kind === 'report' ? (
    <ReportSheet {...rest} text={sheet.text} />
  ) : (
    <ObjectionSheet {...rest} finding={sheet.finding} />
  );
}
