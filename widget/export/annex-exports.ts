/**
 * The files of an element that knows a schedule: beside the others the annex as PDF, alone or with other files behind it.
 * Making a PDF takes a moment: it says so, and can be stopped.
 */
import type { ReactiveController } from 'lit';
import type { ExportSpoken } from '#core';
import { Exports, textValue, type ExportHost, type ExportSource } from './exports';
import { loadDocuments, type Documents } from './load-documents';

export interface Job {
  readonly files: number;
  readonly done: number;
}

const pdfType = 'application/pdf';

export class AnnexExports extends Exports<ExportSpoken> implements ReactiveController {
  #stop: AbortController | undefined;
  /** The work at hand; absent when there is none. */
  job: Job | undefined;
  isMergeOpen = false;
  files: readonly File[] = [];

  constructor(host: ExportHost<ExportSpoken>, source: () => ExportSource) {
    super(host, source);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  /** The annex as PDF. */
  savePdf(): void {
    void this.#work(1, async (documents, signal) => {
      const annex = await this.#annex(documents);
      if (!annex || signal.aborted) return;
      this.save(this.#annexName, pdfType, annex.bytes, this.#unwritten(annex.unwritten));
    });
  }

  /** The annex with the chosen files behind it. */
  saveMerged(): void {
    const { files } = this;
    if (files.length === 0) {
      this.tell([this.#words.noFiles], true);
      return;
    }
    void this.#work(files.length + 1, async (documents, signal) => {
      const annex = await this.#annex(documents);
      const day = this.source().day;
      if (!annex || !day) return;
      const others = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const merged = await documents.mergeFiles([{ name: this.#annexName, bytes: annex.bytes }, ...others], {
        title: this.#words.names.annex,
        today: day,
        isLed: true,
        signal,
        onProgress: (done, all) => this.#progress({ done, files: all }),
      });
      if (merged.kind === 'merged') {
        const others = merged.left > 0 ? [this.#words.otherDossier] : [];
        this.save(this.#annexName, pdfType, merged.bytes, [...this.#unwritten(annex.unwritten), ...others]);
      }
      if (merged.kind === 'refused') {
        const faults = merged.problems.map(({ name, fault }) =>
          this.host.say(this.#words.faults[fault], { name: textValue(name) }),
        );
        this.tell([...faults, this.#words.notMerged], true);
      }
    });
  }

  cancel(): void {
    this.#stop?.abort();
    this.job = undefined;
    this.tell([this.#words.cancelled]);
  }

  get #words() {
    return this.host.language.words.export;
  }

  get #annexName(): string {
    return `${this.#words.names.annex}.pdf`;
  }

  #annex(documents: Documents): ReturnType<Documents['writeAnnex']> | undefined {
    const { facts, day } = this.source();
    const { texts } = this.host.language;
    return day && documents.writeAnnex(facts, { texts, today: day, identifiers: this.withIdentifiers });
  }

  #unwritten(texts: readonly string[]): readonly string[] {
    if (texts.length === 0) return [];
    return [this.host.say(this.#words.unwritten, { texts: { unit: 'list', value: texts.map(textValue) } })];
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
      if (!stop.signal.aborted) this.tell([this.#words.notLoaded], true);
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
}
