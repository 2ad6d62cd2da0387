/** The file that is chosen as schedule: found on the page, read once, and what it says added to what the page says. */
import { isTooLarge, mostMegabytes, type Facts, type FileFact } from '#core';
import type { Words } from '../dossier/words';
import { fill } from '../overlay/words';
import { isInput, stemOf, type FileControl, type Reading } from '../page/index';
import type { AttachmentAnswer, AttachmentState, FileRemark } from './answer';
import { askReader } from './ask-reader';

/** The upload of the schedule; `undefined` where the page has none, or only shows which file there is. */
export function scheduleUpload({ fields }: Reading): FileControl | undefined {
  const control = fields.find(({ key }) => key === 'documents.schedule')?.control;
  return control?.kind === 'file' ? control : undefined;
}

/** The files in an upload, as far as the page still has them there. */
const filesIn = (element: Element | undefined): readonly File[] =>
  element && isInput(element) ? [...(element.files ?? [])] : [];

function factsWith(facts: Facts, { mediaType, pages, facts: said }: AttachmentAnswer): Facts {
  const named: FileFact | undefined = facts['documents.schedule'];
  return {
    ...facts,
    ...said,
    ...(named && {
      'documents.schedule': {
        ...named,
        // a name can say anything
        ...(mediaType !== '' && { type: mediaType }),
        ...(pages !== undefined && { pages }),
      },
    }),
  };
}

/** Whether it can be the schedule, as far as is known. */
const isUsable = ({ mediaType, remark }: AttachmentAnswer): boolean =>
  remark?.severity !== 'warning' && /^$|pdf|jpeg/.test(mediaType);

/** Of a file that was not looked into. */
const unseen = (remark: FileRemark): AttachmentAnswer => ({
  mediaType: '',
  facts: {},
  identity: {},
  said: [remark.text],
  remark,
  unread: [],
  asksHours: false,
});

/** Of a file that the browser did not let us look at. */
function unavailable(name: string, { texts, words }: Words): AttachmentAnswer {
  const { unavailable: sentence, unavailableShort: title } = words.attachment;
  return unseen({ severity: 'info', title, text: fill(sentence, { name }, texts) });
}

function tooLarge(name: string, { texts, words }: Words): AttachmentAnswer {
  const { tooLarge: sentence, tooLargeShort: title } = words.attachment;
  return unseen({ severity: 'warning', title, text: fill(sentence, { name, size: mostMegabytes }, texts) });
}

export interface AttachmentOptions {
  readonly signal: AbortSignal;
  /** Told when a file has been read, and whether it can be a schedule: the page is to be looked at again. */
  readonly onRead: (name: string, isUsable: boolean) => void;
  readonly words: () => Words;
}

export class Attachment {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #onRead: AttachmentOptions['onRead'];
  readonly #words: () => Words;
  /** The schedules that were chosen, each once, in the order of choosing. */
  #chosen: readonly File[] = [];
  /** The last of them: a page may take it out of its control. */
  #last: File | undefined;
  /** Name of what was made of them and went into the upload. */
  #made: string | undefined;
  #file: File | undefined;
  #state: AttachmentState | undefined;
  #stop: AbortController | undefined;

  constructor(document: Document, { signal, onRead, words }: AttachmentOptions) {
    this.#document = document;
    this.#signal = signal;
    this.#onRead = onRead;
    this.#words = words;
  }

  get chosen(): readonly File[] {
    return this.#chosen;
  }

  /** Remembers files that are chosen as schedule. */
  choose(files: readonly File[]): void {
    this.#last = files.at(-1);
    if (this.#last?.name === this.#made) return;
    const stems = new Set(files.map(({ name }) => stemOf(name)));
    this.#chosen = [...this.#chosen.filter(({ name }) => !stems.has(stemOf(name))), ...files];
  }

  /** What was said of the file was in another language. */
  forget(): void {
    this.#drop();
  }

  /** A file of ours with this name is about to go into the upload. */
  make(name: string): void {
    this.#made = name;
  }

  /** What the page has now, in the upload or taken out of it. */
  now(reading: Reading): readonly File[] {
    const files = filesIn(scheduleUpload(reading)?.element);
    const last = this.#last;
    return files.length > 0 || !last || last.name !== reading.facts['documents.schedule']?.name ? files : [last];
  }

  /** A reading of the page with what its file says. A page that lets go of a file after uploading still names it. */
  addTo(reading: Reading): Reading {
    const name = reading.facts['documents.schedule']?.name;
    if (name === undefined) this.#chosen = [];
    const file = this.now(reading).at(-1);
    if (file) this.#take(file);
    else if (name === undefined || name !== this.#state?.name) this.#drop();
    const state = this.#state;
    if (!state) return reading;
    const { outcome } = state;
    return { ...reading, ...(outcome && { facts: factsWith(reading.facts, outcome) }), attachment: state };
  }

  #take(file: File): void {
    if (file === this.#file) return;
    this.#drop();
    this.#file = file;
    this.#state = { name: file.name };
    const stop = new AbortController();
    this.#stop = stop;
    const { name, size } = file;
    const ends = AbortSignal.any([stop.signal, this.#signal]);
    const read = isTooLarge(size)
      ? Promise.resolve(tooLarge(name, this.#words()))
      : askReader(file, this.#document, ends);
    void read.then((answer) => {
      if (ends.aborted) return;
      const outcome = answer ?? unavailable(name, this.#words());
      this.#state = { name, outcome };
      this.#onRead(name, isUsable(outcome));
    });
  }

  #drop(): void {
    this.#stop?.abort();
    this.#file = undefined;
    this.#state = undefined;
  }
}
