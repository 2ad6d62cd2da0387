/** Several files become one PDF: which, in which order, and what happens with it. */
import type { PlainDate } from '#core';
import {
  emptyList,
  fileName,
  freeName,
  isLookedAt,
  lookAt,
  merge,
  saveFile,
  usable,
  withFiles,
  withMoved,
  withoutFile,
  withState,
  type MergeList,
} from '#widget/files';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SentFile } from '../../attachments/file-parts';
import { today } from '../../dossier/today';
import type { TabState } from '../../messages/tab';
import { fill } from '../../overlay/words';
import type { PageWords } from '../../pages/page-words';
import { useSettings } from '../../pages/use-settings';
import { FileRow } from './file-row';
import type { Link } from './link';
import { Made, type MadeFile } from './made';

interface PanelProps {
  readonly link: Link;
  readonly words: PageWords;
  readonly day: PlainDate;
}

interface Job {
  readonly done: number;
  readonly files: number;
  readonly stop: () => void;
}

/** The height of the page, for the frame around it. */
function useHeight({ send }: Link): { readonly current: HTMLDivElement | null } {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tell = new ResizeObserver(() =>
      send({ type: 'frame', height: Math.ceil(element.current?.getBoundingClientRect().height ?? 0) }),
    );
    if (element.current) tell.observe(element.current);
    return () => tell.disconnect();
  }, []);
  return element;
}

function Adding({
  words,
  onFiles,
}: {
  readonly words: PageWords;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const { merging } = words.screens;
  return (
    <div class="field">
      <label for="add">{merging.add}</label>
      <p class="hint" id="add-hint">
        {merging.addHint}
      </p>
      <input
        id="add"
        type="file"
        multiple
        accept=".pdf,.jpg,.jpeg,.png"
        aria-describedby="add-hint"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // choosing the same file again is a choice too
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

function Working({ job, words }: { readonly job: Job; readonly words: PageWords }): JSX.Element {
  const { merging } = words.screens;
  const { done, files, stop } = job;
  const button = useRef<HTMLButtonElement>(null);
  // the button that was pressed is gone
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="row job">
      <progress aria-label={merging.making} max={files} value={done} />
      <p>{fill(merging.progress, { done, files }, words.texts)}</p>
      <button type="button" class="secondary" data-action="cancel" ref={button} onClick={stop}>
        {merging.cancel}
      </button>
    </div>
  );
}

function Panel({ link, words, day }: PanelProps): JSX.Element {
  const { texts, screens } = words;
  const { merging } = screens;
  const [list, setList] = useState<MergeList>(emptyList);
  const latest = useRef(list);
  const [tab, setTab] = useState<TabState>();
  const [job, setJob] = useState<Job>();
  const [made, setMade] = useState<MadeFile>();
  const [said, say] = useState('');
  const place = useHeight(link);

  const change = (changed: MergeList): void => {
    latest.current = changed;
    setList(changed);
    setMade(undefined);
  };
  const look = async (id: number, file: File): Promise<void> => {
    const state = await lookAt(file).catch(() => undefined);
    if (!state) say(merging.notLoaded);
    change(withState(latest.current, id, state ?? { kind: 'bad', fault: 'unreadable' }));
  };
  const take = (files: readonly File[]): void => {
    const known = latest.current.nextId;
    change(withFiles(latest.current, files));
    for (const { id, file, state } of latest.current.files)
      if (id >= known && state.kind === 'looking') void look(id, file);
  };
  const add = (files: readonly File[]): void => {
    if (files.length === 0) return;
    take(files);
    const [one, many] = merging.added;
    say(files.length === 1 ? one : fill(many, { count: files.length }, texts));
  };
  const move = (id: number, step: -1 | 1): void => {
    change(withMoved(latest.current, id, step));
    const { files } = latest.current;
    const index = files.findIndex((file) => file.id === id);
    say(fill(merging.moved, { name: files[index]?.file.name ?? '', place: index + 1, count: files.length }, texts));
  };
  const remove = (id: number): void => {
    const { files } = latest.current;
    const index = files.findIndex((file) => file.id === id);
    change(withoutFile(latest.current, id));
    say(fill(merging.removed, { name: files[index]?.file.name ?? '' }, texts));
    // the keyboard goes on where it was
    const rows = place.current?.querySelectorAll<HTMLElement>('li .link');
    const next = rows?.[index + 1] ?? rows?.[index - 1] ?? place.current?.querySelector<HTMLElement>('#add');
    next?.focus();
  };

  useEffect(() => {
    link.listen({
      onState: setTab,
      onFile: (file) => take([file]),
      onTooLarge: (name) => {
        const { nextId } = latest.current;
        const listed = withFiles(latest.current, [new File([], name)]);
        change(withState(listed, nextId, { kind: 'bad', fault: 'tooLarge' }));
      },
    });
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') link.send({ type: 'frame' });
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      if (event.type === 'drop') add([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('keydown', onKey);
    for (const event of ['dragover', 'drop'] as const) document.addEventListener(event, onDrop);
    return () => {
      document.removeEventListener('keydown', onKey);
      for (const event of ['dragover', 'drop'] as const) document.removeEventListener(event, onDrop);
    };
  }, []);

  const start = async (): Promise<void> => {
    const stopping = new AbortController();
    const files = usable(latest.current);
    const stop = (): void => {
      stopping.abort();
      setJob(undefined);
      say(merging.cancelled);
    };
    setMade(undefined);
    setJob({ done: 0, files: files.length, stop });
    say(merging.making);
    const merged = await merge(files, {
      title: merging.fileName,
      today: day,
      signal: stopping.signal,
      onProgress: (done, all) => !stopping.signal.aborted && setJob({ done, files: all, stop }),
    }).catch(() => undefined);
    if (stopping.signal.aborted) return;
    setJob(undefined);
    if (merged?.kind === 'refused') {
      let marked = latest.current;
      for (const { name, fault } of merged.problems) marked = withState(marked, Number(name), { kind: 'bad', fault });
      change(marked);
      say(merging.notMade);
    } else if (merged?.kind === 'merged') {
      const parts = latest.current.files.map(({ file }) => file.name);
      const name = freeName(fileName(merging.fileName, tab?.read['learner.name']), parts);
      setMade({ file: { name, bytes: merged.bytes }, pages: merged.pages, dossier: merged.dossier });
      say('');
    } else say(merging.notLoaded);
  };

  const count = usable(list).length;
  const [one, many] = merging.make;
  return (
    <div class="merging" ref={place}>
      <h1 class="unseen">{words.words.attachment.merge.offer}</h1>
      <p>{merging.explanation}</p>
      <Adding words={words} onFiles={add} />
      {list.files.length === 0 ? (
        <p class="hint">{merging.empty}</p>
      ) : (
        <ol aria-label={merging.list}>
          {list.files.map((listed, index) => (
            <FileRow
              key={listed.id}
              listed={listed}
              isFirst={index === 0}
              isLast={index === list.files.length - 1}
              words={words}
              onMove={(step) => move(listed.id, step)}
              onRemove={() => remove(listed.id)}
            />
          ))}
        </ol>
      )}
      {job ? (
        <Working job={job} words={words} />
      ) : (
        count > 0 &&
        !made && (
          <button
            type="button"
            class="primary"
            data-action="make"
            aria-disabled={!isLookedAt(list)}
            onClick={() => isLookedAt(list) && void start()}
          >
            {count === 1 ? one : fill(many, { count }, texts)}
          </button>
        )
      )}
      <p role="status" class="said">
        {said}
      </p>
      {made && (
        <Made
          made={made}
          tab={tab}
          words={words}
          onAttach={(file: SentFile) => link.attach(file)}
          onUndo={() => link.send({ type: 'undo-attach' })}
          onSave={({ name, bytes }) => saveFile(name, 'application/pdf', bytes)}
        />
      )}
    </div>
  );
}

export function Merging({ link }: { readonly link: Link }): JSX.Element | null {
  const basis = useSettings();
  const day = today();
  if (!basis || day === undefined) return null;
  return <Panel link={link} words={basis.words} day={day} />;
}
