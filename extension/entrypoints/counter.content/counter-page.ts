/** The extension on one page of the counter: started, stopped and told what to do by the settings and the other parts. */
import type { FactKey } from '#core';
import { browser, type Browser } from 'wxt/browser';
import { Session } from '../../dossier/session';
import { defaultSettings, isPaused, type Settings } from '../../dossier/settings';
import type { ShownReport } from '../../dossier/shown-report';
import { today } from '../../dossier/today';
import { dutchWords, isWords, type Words } from '../../dossier/words';
import { ask } from '../../messages/requests';
import { isTabCommand, type TabCommand, type TabState } from '../../messages/tab';
import { countsOf, createOverlay, summaryOf, type Overlay, type Summary } from '../../overlay/index';
import { nothingRead, watchPage, type Reading } from '../../page/index';

/** What runs while the page is looked at. */
interface Run {
  readonly words: Words;
  readonly overlay: Overlay;
  readonly stop: () => void;
}

/** The settings that a run is made for; another value of one of these asks for another run. */
const madeFor = ({ language, address, fieldMappings }: Settings): string =>
  JSON.stringify([language, address, fieldMappings]);

const pointedFields = ({ fieldMappings }: Settings): ReadonlyMap<string, FactKey> =>
  new Map(fieldMappings.map(({ fingerprint, key }) => [fingerprint, key]));

async function wordsFor({ language, address }: Settings): Promise<Words> {
  if (language === 'nl' && address === 'u') return dutchWords;
  return (await ask({ type: 'words', language, address }, isWords)) ?? dutchWords;
}

export class CounterPage {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #session: Session;
  readonly #followers = new Set<Browser.runtime.Port>();
  #settings: Settings = defaultSettings;
  #words: Words = dutchWords;
  #run: Run | undefined;
  #runsFor = '';
  #shown: ShownReport | undefined;
  #pausedHere = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    this.#session = new Session({ address: () => new URL(document.URL), onDossier: () => this.#judge() });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Works by these settings from now on. */
  async use(settings: Settings): Promise<void> {
    const needs = madeFor(settings);
    const isOther = needs !== this.#runsFor;
    this.#settings = settings;
    this.#runsFor = needs;
    const words = isOther ? await wordsFor(settings) : this.#words;
    // newer settings came in while the words were fetched
    if (needs !== this.#runsFor) return;
    this.#words = words;
    if (isOther) this.#stop();
    this.wake();
  }

  /** Starts, stops or judges again, as the settings and the day say. */
  wake(): void {
    const day = today();
    const pauses = this.#pausedHere || day === undefined || isPaused(this.#settings, day);
    if (pauses || this.#signal.aborted) this.#stop();
    else if (this.#run) this.#judge();
    else this.#start();
  }

  /** What the popup shows. */
  summary(): Summary | undefined {
    return this.#shown && summaryOf(this.#shown.report, this.#words.texts);
  }

  get pausedHere(): boolean {
    return this.#pausedHere;
  }

  /** Tells the background how many findings there are, for the badge. */
  tellCounts(): void {
    // the background may be gone, after an update of the extension; then there is no badge to keep
    browser.runtime.sendMessage(countsOf(this.#shown?.report)).catch(() => undefined);
  }

  /** Keeps a side panel informed, and does what it asks. */
  follow(port: Browser.runtime.Port): void {
    this.#followers.add(port);
    port.onMessage.addListener((message: unknown) => {
      if (isTabCommand(message)) this.obey(message);
    });
    port.onDisconnect.addListener(() => this.#followers.delete(port));
    port.postMessage(this.#state());
  }

  obey(command: TabCommand): void {
    switch (command.type) {
      case 'typed':
        this.#session.type(command.facts);
        this.#judge();
        break;
      case 'show':
        this.#run?.overlay.showFinding(command.rule);
        break;
      case 'pause-here':
        this.#pausedHere = command.paused;
        this.wake();
        break;
    }
  }

  #start(): void {
    const stopping = new AbortController();
    const signal = AbortSignal.any([stopping.signal, this.#signal]);
    this.#run = {
      words: this.#words,
      overlay: createOverlay(this.#document, { ...this.#words, signal }),
      stop: () => stopping.abort(),
    };
    watchPage(this.#document, {
      onReading: (reading) => this.#read(reading),
      pointed: () => pointedFields(this.#settings),
      signal,
    });
  }

  #stop(): void {
    this.#run?.stop();
    this.#run = undefined;
    this.#shown = undefined;
    this.#tell();
  }

  #read(reading: Reading): void {
    this.#session.read(reading);
    this.#judge();
  }

  #judge(): void {
    if (!this.#run) return;
    const { overlay } = this.#run;
    const { reading } = this.#session;
    this.#shown = this.#session.show(this.#settings);
    if (reading && this.#shown) overlay.show(reading, this.#shown);
    else overlay.hide();
    this.#tell();
  }

  #tell(): void {
    this.tellCounts();
    const state = this.#state();
    for (const port of this.#followers) port.postMessage(state);
  }

  #state(): TabState {
    const { reading = nothingRead, key, typed } = this.#session;
    return {
      agreement: reading.agreement,
      key,
      fields: reading.fields.map(({ key: fact, label, how, current }) => ({
        key: fact,
        label,
        how,
        state: current.state,
      })),
      read: reading.facts,
      typed,
      pausedHere: this.#pausedHere,
    };
  }
}
