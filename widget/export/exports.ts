/**
 * The files that an element hands over: the annex as PDF, alone or with other files behind it, a calendar, the dossier.
 * Making a PDF takes a moment: it says so, and can be stopped.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  agreementCalendar,
  agreementDates,
  withoutIdentifiers,
  type ExportSpoken,
  type Facts,
  type PlainDate,
  type Value,
} from '#core';
import type { FieldHost } from '../base/text-field';
import { loadDocuments, type Documents } from './load-documents';
import { saveDossier } from './save-dossier';
import { saveFile } from './save-file';

export interface ExportHost extends ReactiveControllerHost, FieldHost<ExportSpoken> {}

/** What is filled in at the moment, and the day. */
export interface ExportSource {
  readonly facts: Facts;
  readonly day: PlainDate | undefined;
}

export interface Job {
  readonly files: number;
  readonly done: number;
}

const text = (value: string): Value => ({ unit: 'text', value });
const pdfType = 'application/pdf';

export class Exports implements ReactiveController {
  readonly host: ExportHost;
  readonly #source: () => ExportSource;
  #stop: AbortController | undefined;
  /** The work at hand; absent when there is none. */
  job: Job | undefined;
  /** What came of the last click, a sentence each. */
  messages: readonly string[] = [];
  hasFailed = false;
  withIdentifiers = false;
  isMergeOpen = false;
  files: readonly File[] = [];

  constructor(host: ExportHost, source: () => ExportSource) {
    this.host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  get facts(): Facts {
    return this.#source().facts;
  }

  /** The annex as PDF. */
  savePdf(): void {
    void this.#work(1, async (documents, signal) => {
      const annex = await this.#annex(documents);
      if (!annex || signal.aborted) return;
      this.#save('annex', 'pdf', pdfType, annex.bytes, this.#unwritten(annex.unwritten));
    });
  }

  /** The annex with the chosen files behind it. */
  saveMerged(): void {
    const { files } = this;
    if (files.length === 0) {
      this.#say([this.#words.noFiles], true);
      return;
    }
    void this.#work(files.length + 1, async (documents, signal) => {
      const annex = await this.#annex(documents);
      const day = this.#source().day;
      if (!annex || !day) return;
      const others = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const merged = await documents.mergeFiles(
        [{ name: this.#fileName('annex', 'pdf'), bytes: annex.bytes }, ...others],
        {
          title: this.#words.names.annex,
          today: day,
          isLed: true,
          signal,
          onProgress: (done, all) => this.#progress({ done, files: all }),
        },
      );
      if (merged.kind === 'merged') {
        const others = merged.left > 0 ? [this.#words.otherDossier] : [];
        this.#save('annex', 'pdf', pdfType, merged.bytes, [...this.#unwritten(annex.unwritten), ...others]);
      }
      if (merged.kind === 'refused') {
        const faults = merged.problems.map(({ name, fault }) =>
          this.host.say(this.#words.faults[fault], { name: text(name) }),
        );
        this.#say([...faults, this.#words.notMerged], true);
      }
    });
  }

  /** The dates of the agreement for a calendar. */
  saveCalendar(): void {
    const { facts, day } = this.#source();
    const dates = agreementDates(facts);
    if (dates.length === 0 || !day) {
      this.#say([this.#words.noDates], true);
      return;
    }
    const { texts, calculations } = this.host.language;
    const agreement = [facts['agreement.start'], facts['agreement.end'], facts['establishment.number']];
    const calendar = agreementCalendar(dates, {
      today: day,
      agreement: agreement.filter((part) => part !== undefined).join('-'),
      texts,
      calculations,
    });
    this.#save('calendar', 'ics', 'text/calendar', calendar);
  }

  saveDossier(): void {
    const name = this.#fileName('dossier', 'json');
    saveDossier(name, this.#allowed);
    this.#saySaved(name);
  }

  /** Prints the page that the element stands in. */
  print(): void {
    globalThis.print();
  }

  cancel(): void {
    this.#stop?.abort();
    this.job = undefined;
    this.#say([this.#words.cancelled]);
  }

  get #words() {
    return this.host.language.words.export;
  }

  get #allowed(): Facts {
    return this.withIdentifiers ? this.facts : withoutIdentifiers(this.facts);
  }

  #annex(documents: Documents): ReturnType<Documents['writeAnnex']> | undefined {
    const { facts, day } = this.#source();
    const { texts } = this.host.language;
    return day && documents.writeAnnex(facts, { texts, today: day, identifiers: this.withIdentifiers });
  }

  #unwritten(texts: readonly string[]): readonly string[] {
    if (texts.length === 0) return [];
    return [this.host.say(this.#words.unwritten, { texts: { unit: 'list', value: texts.map(text) } })];
  }

  /** Loads the part that makes documents and has it do something; one thing at a time, and nothing after a stop. */
  async #work(files: number, make: (documents: Documents, signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.#progress({ done: 0, files });
    this.host.announce(this.#words.making);
    try {
      await make(await loadDocuments(), stop.signal);
    } catch {
      if (!stop.signal.aborted) this.#say([this.#words.notLoaded], true);
    }
    if (this.#stop !== stop) return;
    this.job = undefined;
    this.host.requestUpdate();
  }

  #progress(job: Job): void {
    this.job = job;
    this.messages = [];
    this.host.requestUpdate();
  }

  #fileName(kind: 'annex' | 'calendar' | 'dossier', ending: string): string {
    return `${this.#words.names[kind]}.${ending}`;
  }

  #save(
    kind: 'annex' | 'calendar',
    ending: string,
    type: string,
    content: BlobPart,
    remarks: readonly string[] = [],
  ): void {
    const name = this.#fileName(kind, ending);
    saveFile(name, type, content);
    this.#saySaved(name, remarks);
  }

  #saySaved(name: string, remarks: readonly string[] = []): void {
    this.#say([this.host.say(this.#words.saved, { file: text(name) }), ...remarks]);
  }

  #say(messages: readonly string[], hasFailed = false): void {
    this.messages = messages;
    this.hasFailed = hasFailed;
    this.host.announce(messages.join(' '));
    this.host.requestUpdate();
  }
}
