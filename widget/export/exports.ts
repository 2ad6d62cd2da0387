/** The files that every element hands over: the dates for a calendar, the dossier, a print; and what came of each click. */
import type { ReactiveControllerHost } from 'lit';
import {
  agreementCalendar,
  fingerprint,
  withoutIdentifiers,
  type CalendarDate,
  type Facts,
  type PlainDate,
  type SavingSpoken,
  type Value,
} from '#core';
import type { FieldHost } from '../base/text-field';
import { fileName } from './file-name';
import { saveDossier } from './save-dossier';
import { saveFile } from './save-file';

export interface ExportHost<Spoken extends SavingSpoken = SavingSpoken>
  extends ReactiveControllerHost, FieldHost<Spoken> {}

/** What is filled in at the moment, its dates, and the day. */
export interface ExportSource {
  readonly facts: Facts;
  readonly dates: () => readonly CalendarDate[];
  readonly day: PlainDate | undefined;
}

export const textValue = (value: string): Value => ({ unit: 'text', value });

/** Agreements that start on one day in one place are told apart by the learner, of whom this says next to nothing. */
const shortLearner = (name: string | undefined): string | undefined => name && fingerprint(name).slice(-3);

export class Exports<Spoken extends SavingSpoken = SavingSpoken> {
  readonly host: ExportHost<Spoken>;
  protected readonly source: () => ExportSource;
  /** What came of the last click, a sentence each. */
  messages: readonly string[] = [];
  hasFailed = false;
  withIdentifiers = false;

  constructor(host: ExportHost<Spoken>, source: () => ExportSource) {
    this.host = host;
    this.source = source;
  }

  get facts(): Facts {
    return this.source().facts;
  }

  /** The dates of the agreement for a calendar. */
  saveCalendar(): void {
    const { facts, dates, day } = this.source();
    const all = dates();
    const { texts, calculations, words } = this.host.language;
    if (all.length === 0 || !day) {
      this.tell([words.export.noDates], true);
      return;
    }
    const agreement = [
      facts['agreement.start'],
      facts['establishment.number'],
      shortLearner(facts['learner.name']),
    ].filter((part) => part !== undefined);
    const calendar = agreementCalendar(all, { today: day, agreement: agreement.join('-'), texts, calculations });
    this.save(`${this.named(words.export.names.calendar)}.ics`, 'text/calendar', calendar);
  }

  saveDossier(): void {
    const name = `${this.named(this.host.language.words.export.names.dossier)}.json`;
    saveDossier(name, this.withIdentifiers ? this.facts : withoutIdentifiers(this.facts));
    this.#tellSaved(name);
  }

  /** Prints the page that the element stands in. */
  print(): void {
    globalThis.print();
  }

  /** With the learner, so that the files of several are told apart. */
  protected named(stem: string): string {
    return fileName(stem, this.facts['learner.name']);
  }

  protected save(name: string, type: string, content: BlobPart, remarks: readonly string[] = []): void {
    saveFile(name, type, content);
    this.#tellSaved(name, remarks);
  }

  #tellSaved(file: string, remarks: readonly string[] = []): void {
    this.tell([this.host.say(this.host.language.words.export.saved, { file: textValue(file) }), ...remarks]);
  }

  protected tell(messages: readonly string[], hasFailed = false): void {
    this.messages = messages;
    this.hasFailed = hasFailed;
    this.host.announce(messages.join(' '));
    this.host.requestUpdate();
  }
}
