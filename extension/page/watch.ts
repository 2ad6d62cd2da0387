/**
 * Follows a page. Three sources lead to one reading: events, mutations and, because many date pickers and lists give
 * neither, a slow poll while the tab is visible and an agreement is on it. On other pages nothing runs but the listeners
 * that notice a change of page, each followed by a short look at what appears.
 */
import type { FactKey } from '#core';
import { followNavigation } from './navigation';
import { nothingRead, readPage, type Reading } from './reading';
import { recognise, type Recognition } from './recognise';
import { ownHost, type Root } from './roots';
import { Uploads } from './uploads';
import { isAnElement, isInput } from './nodes';
import { frameDocument, hasChanged, type Frame } from './frames';

export interface WatchOptions {
  /** Told at each difference, the first time included. */
  readonly onReading: (reading: Reading) => void;
  readonly signal: AbortSignal;
  /** Fields that the user pointed at, by fingerprint; asked at each recognition. */
  readonly pointed?: () => ReadonlyMap<string, FactKey>;
  /** Told when files are chosen, before the page itself: some pages take them out of their control at once. */
  readonly onFiles?: (input: HTMLInputElement, files: readonly File[]) => void;
  /**
   * Asked before each reading: whether the extension has gone from under this script, after an update. No event tells;
   * whoever answers yes ends the watch through the signal.
   */
  readonly isOrphan?: () => boolean;
}

export interface Watcher {
  /** Recognises anew, after the user pointed at a field or took that back. */
  refresh(): void;
  /** The last recognition: for a report on the structure of a page. */
  recognition(): Recognition | undefined;
  /** A file of this name holds all schedules that were chosen before it. */
  mergedInto(name: string): void;
  /** The chosen file of this name has been looked at: whether it can be a schedule at all. */
  lookedAt(name: string, isUsable: boolean): void;
}

const pollEvery = 500;
const recogniseAtMostEvery = 120;
const lookAfterNavigation = 10_000;
const lookAfterAction = 3_000;

const valueEvents = [
  'input',
  'change',
  'focusout',
  'click',
  'keyup',
  'drop',
  'reset',
  'vl-input',
  'vl-change',
  'duetChange',
] as const;
const attributes = [
  'value',
  'checked',
  'aria-checked',
  'aria-valuenow',
  'aria-valuetext',
  'aria-invalid',
  'class',
  'hidden',
  'style',
  'open',
  'aria-hidden',
  'aria-labelledby',
  'aria-label',
  'for',
  'label',
  'filename',
];
const shapeAttributes = new Set(['hidden', 'style', 'class', 'open', 'aria-hidden']);
const labelAttributes = new Set(['aria-labelledby', 'aria-label', 'for', 'label']);

/** Whether a mutation may change which fields there are, rather than what stands in them. */
function isStructural({ type, target, attributeName }: MutationRecord): boolean {
  if (type === 'childList') return true;
  if (type === 'characterData' || attributeName === null || !isAnElement(target)) return false;
  if (labelAttributes.has(attributeName)) return true;
  if (!shapeAttributes.has(attributeName)) return false;
  return (
    target.matches('iframe') || target.querySelector('input, select, textarea, dl, [role=combobox], iframe') !== null
  );
}

function isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const changed = [...addedNodes, ...removedNodes];
  const isHost = (node: Node): boolean => isAnElement(node) && node.localName === ownHost;
  return isHost(target) || (changed.length > 0 && changed.every(isHost));
}

/** What a reading says, as text, to tell whether it differs from the one before. */
const contentOf = (reading: Reading): string =>
  JSON.stringify([
    reading.agreement,
    reading.title,
    reading.fields.map(({ key, label, current }) => [key, label, current]),
  ]);

const sameControls = (one: Reading, other: Reading): boolean =>
  one.fields.length === other.fields.length &&
  one.fields.every(({ control }, index) => control.element === other.fields[index]?.control.element);

class PageWatcher implements Watcher {
  readonly #document: Document;
  readonly #options: WatchOptions;
  readonly #observer: MutationObserver;
  readonly #uploads = new Uploads();
  readonly #listening = new Map<Root, AbortController>();
  /** The documents of frames, whose changes of page are followed like those of the page. */
  readonly #frames = new Map<Document, AbortController>();
  #recognition: Recognition | undefined;
  #reading: Reading | undefined;
  #typedIn = new WeakSet<object>();
  #stale = true;
  #frame = 0;
  #later: ReturnType<typeof setTimeout> | undefined;
  #poll: ReturnType<typeof setInterval> | undefined;
  #lookUntil = 0;
  #lookEnd: ReturnType<typeof setTimeout> | undefined;
  #recognisedAt = -Infinity;

  constructor(document: Document, options: WatchOptions) {
    this.#document = document;
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#mutated(records));
    options.signal.addEventListener('abort', () => this.#stop(), { once: true });
    this.#listenForNavigation(document, options.signal);
    document.addEventListener('visibilitychange', () => this.#followVisibility(), { signal: options.signal });
    this.#look(lookAfterNavigation);
    this.#read();
  }

  refresh(): void {
    this.#stale = true;
    this.#recognisedAt = -Infinity;
    this.#schedule();
  }

  recognition(): Recognition | undefined {
    return this.#recognition;
  }

  mergedInto(name: string): void {
    this.#uploads.mergedInto(name);
  }

  lookedAt(name: string, isUsable: boolean): void {
    this.#uploads.lookedAt(name, isUsable);
  }

  #listenForNavigation(document: Document, signal: AbortSignal): void {
    followNavigation(document, {
      navigated: () => this.#look(lookAfterNavigation),
      acted: () => {
        if (!this.#reading?.agreement) this.#look(lookAfterAction);
      },
      signal,
    });
    document.addEventListener('load', (event) => this.#loaded(event), { signal, capture: true, passive: true });
  }

  /** Something in the page was loaded; of a frame it tells that another page stands in it. */
  #loaded({ target }: Event): void {
    const inner = isAnElement(target) ? frameDocument(target) : undefined;
    if (!inner) return;
    // a frame that is written anew keeps its document and loses who listens to it
    this.#forgetRoots((root) => root === inner);
    this.#forgetFrames((document) => document === inner);
    this.#look(lookAfterNavigation);
  }

  /** Listens in the frames that were read, and no longer in those that went. */
  #followFrames(frames: readonly Frame[]): void {
    const documents = new Set(frames.flatMap(({ document }) => document ?? []));
    this.#forgetFrames((document) => !documents.has(document));
    for (const document of documents) {
      if (this.#frames.has(document)) continue;
      const controller = new AbortController();
      this.#frames.set(document, controller);
      this.#listenForNavigation(document, controller.signal);
    }
  }

  #forgetFrames(isGone: (document: Document) => boolean): void {
    for (const [document, controller] of this.#frames) {
      if (!isGone(document)) continue;
      controller.abort();
      this.#frames.delete(document);
    }
  }

  /** Watches what appears for a while: the content of a page often comes long after its address. */
  #look(duration: number): void {
    this.#lookUntil = performance.now() + duration;
    this.#stale = true;
    this.#observe();
    this.#schedule();
    clearTimeout(this.#lookEnd);
    this.#lookEnd = setTimeout(() => this.#rest(), duration);
  }

  /** Without an agreement nothing is watched any longer. */
  #rest(): void {
    if (this.#reading?.agreement || performance.now() < this.#lookUntil) return;
    this.#observer.disconnect();
    this.#forgetRoots(() => true);
  }

  #mutated(records: readonly MutationRecord[]): void {
    const foreign = records.filter((record) => !isOwn(record));
    if (foreign.length === 0) return;
    this.#stale ||= foreign.some(isStructural);
    this.#schedule();
  }

  /** One reading in the next frame, when the page's own listeners (masks, pickers) have done their work. */
  #schedule(): void {
    if (this.#frame !== 0 || this.#options.signal.aborted) return;
    const run = (): void => {
      this.#frame = 0;
      this.#read();
    };
    // a hidden tab has no frames
    this.#frame = this.#document.hidden
      ? Number(setTimeout(run)) || 1
      : (this.#document.defaultView ?? window).requestAnimationFrame(run);
  }

  #read(): void {
    if (this.#options.signal.aborted || this.#options.isOrphan?.()) return;
    try {
      this.#stale ||= this.#recognition?.outline.frames.some(hasChanged) ?? false;
      if (this.#stale && this.#mayRecognise()) this.#recognise();
      if (this.#recognition) this.#tell(this.#uploads.count(readPage(this.#recognition)));
    } catch {
      this.#tell(nothingRead); // a page that cannot be read is a page without an agreement, not a broken page
    }
  }

  #mayRecognise(): boolean {
    const wait = this.#recognisedAt + recogniseAtMostEvery - performance.now();
    if (wait <= 0) return true;
    this.#later ??= setTimeout(() => {
      this.#later = undefined;
      this.#schedule();
    }, wait);
    return false;
  }

  #recognise(): void {
    this.#stale = false;
    this.#recognisedAt = performance.now();
    this.#recognition = recognise(this.#document, this.#options.pointed?.());
    this.#observe();
    this.#followFrames(this.#recognition.outline.frames);
    this.#followVisibility();
  }

  #tell(reading: Reading): void {
    const before = this.#reading;
    this.#reading = reading;
    if (before && contentOf(before) === contentOf(reading) && sameControls(before, reading)) return;
    if (before?.agreement && !reading.agreement) this.#look(lookAfterAction);
    const typedIn = this.#typedIn;
    this.#typedIn = new WeakSet();
    this.#options.onReading(reading.agreement ? { ...reading, typedIn } : reading);
  }

  /** Listens on every tree: `change` does not leave a shadow root, and mutations inside one are seen only there. */
  #observe(): void {
    const roots = new Set<Root>(this.#recognition?.outline.roots ?? [this.#document]);
    this.#forgetRoots((root) => !roots.has(root));
    for (const root of roots) {
      if (this.#listening.has(root)) continue;
      const controller = new AbortController();
      this.#listening.set(root, controller);
      const listener = { capture: true, passive: true, signal: controller.signal };
      for (const event of valueEvents)
        root.addEventListener(event, (happened) => this.#valueChanged(happened), listener);
      this.#observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: attributes,
      });
    }
  }

  #valueChanged({ type, target, isTrusted }: Event): void {
    if (!this.#reading?.agreement) return;
    if (target && type === 'input' && isTrusted) this.#typedIn.add(target);
    if (isAnElement(target) && isInput(target) && target.files?.length)
      this.#options.onFiles?.(target, [...target.files]);
    this.#schedule();
  }

  #forgetRoots(isGone: (root: Root) => boolean): void {
    for (const [root, controller] of this.#listening) {
      if (!isGone(root)) continue;
      controller.abort();
      this.#listening.delete(root);
    }
  }

  #followVisibility(): void {
    clearInterval(this.#poll);
    if (this.#document.hidden || !this.#recognition?.agreement || this.#options.signal.aborted) return;
    this.#poll = setInterval(() => this.#read(), pollEvery);
    this.#schedule();
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#forgetRoots(() => true);
    this.#forgetFrames(() => true);
    clearInterval(this.#poll);
    clearTimeout(this.#later);
    clearTimeout(this.#lookEnd);
  }
}

/** Follows a page until the signal is aborted, and tells each reading that differs from the one before. */
export const watchPage = (document: Document, options: WatchOptions): Watcher => new PageWatcher(document, options);
