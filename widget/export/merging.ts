/** The files that somebody chose to become one PDF: their order, and what each of them turned out to be. */
import { mostMegabytes, type ExportSpoken } from '#core';
import { textValue, type ExportHost } from './exports';
import {
  emptyList,
  withFiles,
  withMoved,
  withoutFile,
  withState,
  type ListedFile,
  type ListedState,
  type MergeList,
} from './merge-list';
import type { MergeProblem } from './merge';
import { lookAt } from './merge-work';

export class Merging {
  readonly host: ExportHost<ExportSpoken>;
  list: MergeList = emptyList;
  isOpen = false;
  /** Whether the annex comes first; where nobody chose, as soon as there is a schedule. */
  withAnnex = true;

  constructor(host: ExportHost<ExportSpoken>) {
    this.host = host;
  }

  get #words() {
    return this.host.language.words.export;
  }

  add(files: readonly File[]): void {
    if (files.length === 0) return;
    const known = this.list.nextId;
    this.#change(withFiles(this.list, files));
    const [one, many] = this.#words.merge.added;
    const added = files.length === 1 ? one : this.#say(many, { count: files.length });
    const fresh = this.list.files.filter(({ id }) => id >= known);
    this.host.announce([added, ...fresh.flatMap((file) => this.faultOf(file) ?? [])].join(' '));
    for (const { id, file, state } of fresh) if (state.kind === 'looking') void this.#look(id, file);
  }

  move(id: number, step: -1 | 1): void {
    this.#change(withMoved(this.list, id, step));
    const { files } = this.list;
    const index = files.findIndex((file) => file.id === id);
    this.host.announce(
      this.#say(this.#words.merge.moved, {
        name: files[index]?.file.name ?? '',
        place: index + 1,
        count: files.length,
      }),
    );
  }

  remove({ id, file }: ListedFile): void {
    this.#change(withoutFile(this.list, id));
    this.host.announce(this.#say(this.#words.merge.removed, { name: file.name }));
  }

  /** What is wrong with files is known only now, by the numbers that they have as names. */
  refuse(problems: readonly MergeProblem[]): void {
    let marked = this.list;
    for (const { name, fault } of problems) marked = withState(marked, Number(name), { kind: 'bad', fault });
    this.#change(marked);
  }

  /** What is said of a file. */
  describe(listed: ListedFile): string {
    const { merge } = this.#words;
    const { state } = listed;
    if (state.kind === 'looking') return merge.looking;
    if (state.kind === 'bad') return this.faultOf(listed) ?? '';
    const [one, many] = merge.pages;
    const pages = state.pages === 1 ? one : this.#say(many, { pages: state.pages });
    return state.isOurs ? `${pages}, ${merge.ours}` : pages;
  }

  /** What is wrong with a file, and that it stays out; `undefined` where nothing is. */
  faultOf({ file: { name }, state }: ListedFile): string | undefined {
    if (state.kind !== 'bad') return undefined;
    const { faults, merge } = this.#words;
    const sentence = state.fault === 'tooLarge' ? merge.tooLarge : faults[state.fault];
    return `${this.#say(sentence, { name, size: mostMegabytes })} ${merge.leftOut}`;
  }

  async #look(id: number, file: File): Promise<void> {
    const state: ListedState | undefined = await lookAt(file).catch(() => undefined);
    this.#change(withState(this.list, id, state ?? { kind: 'bad', fault: 'unreadable' }));
    const fault = this.list.files.filter((listed) => listed.id === id).flatMap((listed) => this.faultOf(listed) ?? []);
    const said = state ? fault : [this.#words.notLoaded];
    if (said.length > 0) this.host.announce(said.join(' '));
  }

  #change(list: MergeList): void {
    this.list = list;
    this.host.requestUpdate();
  }

  #say(sentence: string, values: Readonly<Record<string, string | number>>): string {
    const given = Object.entries(values).map(([name, value]) => [name, textValue(String(value))] as const);
    return this.host.say(sentence, Object.fromEntries(given));
  }
}
