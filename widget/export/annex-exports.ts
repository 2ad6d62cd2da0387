/**
 * The files of an element that knows a schedule: beside the others the annex as PDF, alone or with other files behind it.
 * Making a PDF takes a moment: it says so, and can be stopped.
 */
import type { ReactiveController } from 'lit';
import type { ExportSpoken } from '#core';
import { Exports, textValue, type ExportHost, type ExportSource } from './exports';
import { loadDocuments, type Documents } from './load-documents';
import type { Merged } from './merge';
import { freeName, usable } from './merge-list';
import { merge } from './merge-work';
import { Merging } from './merging';

export interface Job {
  readonly files: number;
  readonly done: number;
}

const pdfType = 'application/pdf';

export class AnnexExports extends Exports<ExportSpoken> implements ReactiveController {
  #stop: AbortController | undefined;
  /** The work at hand; absent when there is none. */
  job: Job | undefined;
  readonly merging: Merging;

  constructor(host: ExportHost<ExportSpoken>, source: () => ExportSource) {
    super(host, source);
    this.merging = new Merging(host);
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

  get hasSchedule(): boolean {
    return this.facts.schedule !== undefined;
  }

  /** Whether what is merged begins with the annex. */
  get startsWithAnnex(): boolean {
    return this.hasSchedule && this.merging.withAnnex;
  }

  /** The chosen files in their order, behind the annex where that is wanted. */
  saveMerged(): void {
    const { day } = this.source();
    const files = usable(this.merging.list);
    const isLed = this.startsWithAnnex;
    if (!day) return;
    void this.#work(files.length + (isLed ? 1 : 0), async (documents, signal) => {
      const annex = isLed ? await this.#annex(documents) : undefined;
      const title = this.#words.names[isLed ? 'annex' : 'merged'];
      const merged = await merge(files, {
        ...(annex && { first: annex.bytes }),
        title,
        today: day,
        signal,
        onProgress: (done, all) => {
          if (!signal.aborted) this.#progress({ done, files: all });
        },
      });
      if (merged.kind === 'merged') {
        const name = freeName(
          this.named(title),
          files.map(({ file }) => file.name),
        );
        const remarks = [...this.#unwritten(annex?.unwritten ?? []), ...this.#dossierRemark(merged, isLed)];
        this.save(name, pdfType, merged.bytes, remarks);
      } else if (merged.kind === 'refused') {
        this.merging.refuse(merged.problems);
        this.tell([this.#words.merge.notMade], true);
      }
    });
  }

  /** What became of the dossiers in the files. */
  #dossierRemark({ dossier, left }: Extract<Merged, { kind: 'merged' }>, isLed: boolean): readonly string[] {
    const { otherDossier, merge } = this.#words;
    if (isLed) return left > 0 ? [otherDossier] : [];
    if (dossier === 'none') return [];
    return [dossier === 'kept' ? merge.dossierKept : merge.dossierLost];
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
    return `${this.named(this.#words.names.annex)}.pdf`;
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
