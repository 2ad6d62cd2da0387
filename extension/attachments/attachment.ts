/** The file that is chosen as schedule: found on the page, read once, and what it says added to what the page says. */
import type { Facts, FileFact } from '#core';
import { isInput, type Reading } from '../page/index';
import type { AttachmentAnswer, AttachmentState } from './answer';
import { askReader } from './ask-reader';

/** The file in the upload of the schedule, as far as the page still has it. */
function chosenFile({ fields }: Reading): File | undefined {
  const field = fields.find(({ key }) => key === 'documents.schedule');
  const element = field?.control.element;
  return element && isInput(element) && element.type === 'file' ? (element.files?.[0] ?? undefined) : undefined;
}

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

export class Attachment {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #onRead: () => void;
  #file: File | undefined;
  #state: AttachmentState | undefined;
  #stop: AbortController | undefined;

  /** @param onRead told when a file has been read: what the page says is to be looked at again */
  constructor(document: Document, signal: AbortSignal, onRead: () => void) {
    this.#document = document;
    this.#signal = signal;
    this.#onRead = onRead;
  }

  /** A reading of the page with what its file says. A page that lets go of a file after uploading still names it. */
  addTo(reading: Reading): Reading {
    const file = chosenFile(reading);
    const name = reading.facts['documents.schedule']?.name;
    if (file) this.#take(file);
    else if (name === undefined || name !== this.#state?.name) this.#drop();
    const state = this.#state;
    if (!state) return reading;
    const { outcome } = state;
    const isKnown = outcome !== undefined && outcome !== 'unavailable';
    return { ...reading, ...(isKnown && { facts: factsWith(reading.facts, outcome) }), attachment: state };
  }

  #take(file: File): void {
    const known = this.#file;
    if (known?.name === file.name && known.size === file.size && known.lastModified === file.lastModified) return;
    this.#drop();
    this.#file = file;
    this.#state = { name: file.name };
    const stop = new AbortController();
    this.#stop = stop;
    void askReader(file, this.#document, AbortSignal.any([stop.signal, this.#signal])).then((answer) => {
      if (stop.signal.aborted || this.#signal.aborted) return;
      this.#state = { name: file.name, outcome: answer ?? 'unavailable' };
      this.#onRead();
    });
  }

  #drop(): void {
    this.#stop?.abort();
    this.#file = undefined;
    this.#state = undefined;
  }
}
