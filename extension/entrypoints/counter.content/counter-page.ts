/** The extension on one page of the counter: started, stopped and told what to do by the settings and the other parts. */
import { formatDate, type FactKey, type Facts } from '#core';
import { browser } from 'wxt/browser';
import { Attachment, scheduleUpload } from '../../attachments/attachment';
import { Attacher } from '../../attachments/attaching';
import { remarkOn } from '../../attachments/other-agreement';
import { collectParts, sendFiles } from '../../attachments/file-parts';
import { connectFrame, type Connection } from '../../attachments/frame-port';
import { ignoredFinding, recordOf } from '../../dossier/ignored';
import { unansweredIn } from '../../dossier/progress';
import { Session } from '../../dossier/session';
import { defaultSettings, isPaused, type Settings, type SettingsChange } from '../../dossier/settings';
import type { ShownReport } from '../../dossier/shown-report';
import { today, tomorrow } from '../../dossier/today';
import { dutchWords, isWords, type Words } from '../../dossier/words';
import { isText } from '../../messages/guards';
import { ask, isDone } from '../../messages/requests';
import { isTabCommand, type TabCommand, type TabState } from '../../messages/tab';
import {
  countsOf,
  createOverlay,
  fill,
  shortened,
  showPaused,
  summaryOf,
  type Decisions,
  type Overlay,
  type Summary,
  Putter,
} from '../../overlay/index';
import { followNavigation, nothingRead, watchPage, type Reading, type Watcher } from '../../page/index';

/** What runs while the page is looked at. */
interface Run {
  readonly words: Words;
  readonly overlay: Overlay;
  readonly watcher: Watcher;
  readonly stop: () => void;
}

/** The settings that a run is made for; another value of one of these asks for another run. */
const madeFor = ({ language, address }: Settings): string => JSON.stringify([language, address]);

const sameMappings = (one: Settings, other: Settings): boolean =>
  JSON.stringify(one.fieldMappings) === JSON.stringify(other.fieldMappings);

const pointedFields = ({ fieldMappings }: Settings): ReadonlyMap<string, FactKey> =>
  new Map(fieldMappings.map(({ fingerprint, key }) => [fingerprint, key]));

async function wordsFor({ language, address }: Settings): Promise<Words> {
  if (language === 'nl' && address === 'u') return dutchWords;
  return (await ask({ type: 'words', language, address }, isWords)) ?? dutchWords;
}

interface Pause {
  /** What the way back says; without it nothing was shown, and there is none. */
  readonly said: string | undefined;
  readonly end: () => void;
}

export interface CounterPageOptions {
  /** Whether the extension has gone, after an update; the signal is aborted then as well. */
  readonly isOrphan: () => boolean;
  /** Has a change of the settings kept. The page is given the changed settings before this returns. */
  readonly change: (change: SettingsChange) => void;
}

export class CounterPage {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #options: CounterPageOptions;
  readonly #session: Session;
  readonly #attachment: Attachment;
  readonly #attacher: Attacher;
  readonly #putter = new Putter();
  readonly #collect = collectParts();
  #asksHours = false;
  /** The page as it was read last, without what its files say. */
  #page: Reading = nothingRead;
  readonly #followers = new Set<Connection>();
  #settings: Settings = defaultSettings;
  #words: Words = dutchWords;
  #run: Run | undefined;
  #runsFor = '';
  #shown: ShownReport | undefined;
  #pausedHere = false;
  #paused: Pause | undefined;

  constructor(document: Document, signal: AbortSignal, host: CounterPageOptions) {
    this.#options = host;
    this.#document = document;
    this.#signal = signal;
    this.#session = new Session({ address: () => new URL(document.URL), onDossier: () => this.#judge() });
    this.#attachment = new Attachment(document, {
      signal,
      onRead: (name, isUsable) => {
        this.#run?.watcher.lookedAt(name, isUsable);
        this.#read(this.#page);
      },
      words: () => this.#words,
    });
    this.#attacher = new Attacher({
      upload: () => scheduleUpload(this.#page),
      earlier: () => this.#attachment.now(this.#page),
      onFile: (name) => {
        this.#attachment.make(name);
        this.#run?.watcher.mergedInto(name);
      },
      onChange: () => this.#read(this.#page),
    });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** Works by these settings from now on. */
  async use(settings: Settings): Promise<void> {
    const needs = madeFor(settings);
    const isOther = needs !== this.#runsFor;
    const isPointed = !sameMappings(settings, this.#settings);
    this.#settings = settings;
    this.#runsFor = needs;
    const words = isOther ? await wordsFor(settings) : this.#words;
    // newer settings came in while the words were fetched
    if (needs !== this.#runsFor) return;
    this.#words = words;
    if (isOther) {
      this.#stop();
      this.#attachment.forget();
    }
    this.wake();
    if (isPointed) this.#run?.watcher.refresh();
  }

  /** Starts, stops or judges again, as the settings and the day say. */
  wake(): void {
    const day = today();
    const pauses = this.#pausedHere || day === undefined || isPaused(this.#settings, day);
    if (pauses || this.#signal.aborted) this.#pause();
    else if (this.#run) this.#judge();
    else this.#start();
  }

  /** Where something was shown, a way back stays until another page comes. */
  #pause(): void {
    const wasShown = this.#shown !== undefined || this.#paused?.said !== undefined;
    this.#stop();
    if (!(wasShown || this.#pausedHere) || this.#signal.aborted) return;
    const said = wasShown ? this.#pauseInWords() : undefined;
    if (this.#paused && this.#paused.said === said) return;
    this.#paused?.end();
    const ending = new AbortController();
    this.#paused = { said, end: () => ending.abort() };
    const signal = AbortSignal.any([ending.signal, this.#signal]);
    this.#untilAnotherPage(signal);
    if (said !== undefined)
      showPaused(this.#document, { ...this.#words, said, onResume: () => this.#resume(), signal });
  }

  #pauseInWords(): string {
    const { texts, words } = this.#words;
    const { pausedPage, pausedUntil } = words.overlay.pause;
    const until = this.#settings.pausedUntil;
    return this.#pausedHere || until === undefined
      ? pausedPage
      : fill(pausedUntil, { date: formatDate(until, texts.units) }, texts);
  }

  #endPause(): void {
    this.#paused?.end();
    this.#paused = undefined;
  }

  /** Once the address is another, the way back goes, and a pause that was for this page is over. */
  #untilAnotherPage(signal: AbortSignal): void {
    const { URL: here } = this.#document;
    const look = (): void => {
      if (this.#document.URL === here) return;
      this.#endPause();
      this.#pausedHere = false;
      this.wake();
    };
    // the page acts on a click after we heard of it
    followNavigation(this.#document, { navigated: look, acted: () => setTimeout(look), signal });
  }

  #resume(): void {
    this.#pausedHere = false;
    if (this.#settings.pausedUntil === undefined) this.wake();
    else this.#options.change({ kind: 'clear', name: 'pausedUntil' });
  }

  get #decisions(): Decisions {
    const facts = (): Facts => this.#session.facts(this.#settings);
    return {
      ignore: (finding) => this.#options.change({ kind: 'ignore', finding: ignoredFinding(finding, facts()) }),
      stopIgnoring: (finding) => {
        const record = recordOf(finding, facts(), this.#settings.ignored);
        if (record) this.#options.change({ kind: 'unignore', finding: record });
      },
      switchOff: (rule) => this.#options.change({ kind: 'rule-off', rule }),
      switchOn: (rule) => this.#options.change({ kind: 'rule-on', rule }),
      pauseHere: () => this.obey({ type: 'pause-here', paused: true }),
      pauseUntilTomorrow: () => {
        const day = tomorrow();
        if (day !== undefined) this.#options.change({ kind: 'set', settings: { pausedUntil: day } });
      },
      point: (key, { fingerprint, label }) =>
        this.#options.change({ kind: 'map', mapping: { fingerprint, key, label: shortened(label) } }),
      forget: ({ fingerprint, key, label }) =>
        this.#options.change({ kind: 'unmap', mapping: { fingerprint, key, label } }),
      merge: (frame, onFrame) =>
        connectFrame(frame, '/merging.html', (connection) => {
          connection.onMessage.addListener((message: unknown) => {
            if (isTabCommand(message) && message.type === 'frame') onFrame(message.height);
          });
          this.follow(connection);
          void sendFiles(this.#attachment.chosen, connection.postMessage);
        }),
      undoAttach: () => this.#attacher.undo(),
      askHours: () => {
        this.#asksHours = true;
        this.#tell();
        void ask({ type: 'open-side-panel' }, isDone);
      },
      openRule: (rule) => void ask({ type: 'open-rule', rule, language: this.#settings.language }, isText),
    };
  }

  /** What the popup shows. */
  summary(): Summary | undefined {
    return this.#shown && summaryOf(this.#shown, this.#words.texts);
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
  follow(port: Connection): void {
    this.#followers.add(port);
    port.onMessage.addListener((message: unknown) => {
      if (isTabCommand(message)) this.obey(message);
    });
    port.onDisconnect.addListener(() => this.#followers.delete(port));
    this.#tellAll([port]);
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
      case 'attach': {
        const file = this.#collect(command);
        if (file) void this.#attacher.attach(file);
        break;
      }
      case 'undo-attach':
        void this.#attacher.undo();
        break;
      case 'put':
        this.#putter.put(command.id, command.facts, this.#page);
        this.#tell();
        break;
      case 'undo-put':
        this.#putter.undo(command.id);
        this.#tell();
        break;
      case 'frame':
        // the sheet around the frame has heard it
        break;
      case 'report':
        this.#run?.overlay.showReport();
        break;
      case 'point':
        this.#run?.watcher.refresh();
        this.#run?.overlay.startPointing();
        break;
    }
  }

  #start(): void {
    const stopping = new AbortController();
    const signal = AbortSignal.any([stopping.signal, this.#signal]);
    this.#endPause();
    const watcher = watchPage(this.#document, {
      isOrphan: this.#options.isOrphan,
      onReading: (reading) => this.#read(reading),
      onFiles: (input, files) => {
        if (scheduleUpload(this.#page)?.element === input) this.#attachment.choose(files);
      },
      pointed: () => pointedFields(this.#settings),
      signal,
    });
    const overlay = createOverlay(this.#document, {
      ...this.#words,
      decisions: this.#decisions,
      recognition: () => watcher.recognition(),
      version: browser.runtime.getManifest().version,
      signal,
    });
    this.#run = { words: this.#words, overlay, watcher, stop: () => stopping.abort() };
    this.#judge();
  }

  #stop(): void {
    this.#run?.stop();
    this.#run = undefined;
    this.#shown = undefined;
    this.#tell();
  }

  #read(reading: Reading): void {
    this.#page = reading;
    this.#attacher.follow();
    const { attachment, ...read } = this.#attachment.addTo(reading);
    this.#session.read({
      ...read,
      ...(attachment && { attachment: { ...attachment, attaching: this.#attacher.state?.state } }),
    });
    this.#judge();
  }

  #judge(): void {
    if (!this.#run) return;
    const { overlay } = this.#run;
    const { reading } = this.#session;
    this.#shown = this.#session.show(this.#settings, reading && remarkOn(reading, this.#words));
    if (reading && this.#shown) overlay.show(reading, this.#shown);
    else overlay.hide();
    this.#tell();
  }

  #tell(): void {
    // an orphan has nobody to tell
    if (this.#signal.aborted) return;
    this.tellCounts();
    this.#tellAll([...this.#followers]);
  }

  #tellAll(ports: readonly Connection[]): void {
    const state = this.#state();
    for (const port of ports) port.postMessage(state);
    if (ports.length > 0) this.#asksHours = false;
  }

  #state(): TabState {
    const { reading = nothingRead, key, typed } = this.#session;
    return {
      agreement: reading.agreement,
      key,
      fields: [
        ...reading.fields.map(({ key: fact, label, how, current: { state } }) => ({ key: fact, label, how, state })),
        ...(reading.earlier ?? []).map(
          ({ key: fact, label }) => ({ key: fact, label, how: 'earlier', state: 'value' }) as const,
        ),
      ],
      read: reading.facts,
      typed,
      pausedHere: this.#pausedHere,
      hasUpload: this.#attacher.hasUpload,
      attaching: this.#attacher.state,
      putting: this.#putter.state,
      asksHours: this.#asksHours,
      unanswered: unansweredIn(reading),
      remark: remarkOn(reading, this.#words),
    };
  }
}
