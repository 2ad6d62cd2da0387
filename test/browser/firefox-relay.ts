/**
 * Stands between Playwright and an installed Firefox, which speak WebDriver BiDi with each other. It loads the extension as
 * soon as they have met, answers what this Firefox does not know and no test needs, and tells
 * what Firefox forgets: that the page of an extension came or went, as it lives in another process, and which file is which.
 */
import { renameSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { WebSocket, WebSocketServer, type RawData } from 'ws';

interface Realm {
  readonly realm: string;
  readonly sandbox?: string;
}

interface Details {
  readonly realm?: string;
  readonly url?: string;
  readonly context?: string;
  readonly suggestedFilename?: string;
  readonly filepath?: string;
}

/** As far as we look into it. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly type?: string;
  readonly message?: string;
  readonly params?: Details;
  readonly result?: { readonly realms?: readonly Realm[] };
}

/** Emulated colours and the like; Playwright insists on it for every page. */
const unknownHere = 'emulation.setMediaFeaturesOverride';
/** Far from the numbers that Playwright gives its commands. */
const firstOfOurs = 1_000_000_000;

const textOf = (data: RawData): string => (data as Buffer).toString();

class Conversation {
  readonly #playwright: WebSocket;
  readonly #firefox: WebSocket;
  readonly #extensionDir: string;
  readonly #early: string[] = [];
  readonly #ours = new Map<number, (answer: Message) => void>();
  /** Realms that came and contexts that went, as Playwright was told. */
  readonly #told = new Set<string>();
  /** By the command that closes it. */
  readonly #closing = new Map<number, string>();
  /** By the address of the file. */
  readonly #fileNames = new Map<string, string>();
  #next = firstOfOurs;
  #opening: number | undefined;

  constructor(playwright: WebSocket, address: string, extensionDir: string) {
    this.#playwright = playwright;
    this.#firefox = new WebSocket(address);
    this.#extensionDir = extensionDir;
    playwright.on('message', (data) => this.#asked(textOf(data)));
    playwright.on('close', () => this.#firefox.close());
    this.#firefox.on('open', () => {
      for (const text of this.#early) this.#firefox.send(text);
    });
    this.#firefox.on('message', (data) => this.#said(textOf(data)));
    for (const event of ['error', 'close']) this.#firefox.on(event, () => playwright.close());
  }

  #asked(text: string): void {
    const { id, method, params } = JSON.parse(text) as Message;
    if (method === 'session.new') this.#opening = id;
    if (method === 'browsingContext.close' && id !== undefined) this.#closing.set(id, params?.context ?? '');
    if (method === unknownHere) this.#playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
    else if (this.#firefox.readyState === WebSocket.OPEN) this.#firefox.send(text);
    else this.#early.push(text);
  }

  /** A command of our own; Playwright does not see its answer. */
  #ask(method: string, params: object, answered: (answer: Message) => void): void {
    this.#next += 1;
    this.#ours.set(this.#next, answered);
    this.#firefox.send(JSON.stringify({ id: this.#next, method, params }));
  }

  #said(text: string): void {
    const message = JSON.parse(text) as Message;
    const { id, method, params } = message;
    const answered = id === undefined ? undefined : this.#ours.get(id);
    if (answered) answered(message);
    else if (id !== undefined && id === this.#opening) this.#install(text);
    else if (method === 'script.realmCreated') this.#tellOnce(params?.realm, text);
    else if (method === 'browsingContext.contextDestroyed') this.#tellOnce(params?.context, text);
    else this.#playwright.send(method?.startsWith('browsingContext.download') ? this.#withFile(message) : text);
    const closed = id === undefined ? undefined : this.#closing.get(id);
    if (closed !== undefined) this.#tellEvent('browsingContext.contextDestroyed', closed, { context: closed });
    if (method === 'browsingContext.navigationCommitted' && params?.url?.startsWith('moz-extension:'))
      this.#tellRealms(params.context);
  }

  /** A file that a page makes itself comes without navigation; Playwright knows it by that, and by the name it has on disk. */
  #withFile(message: Message): string {
    const { url = '', suggestedFilename, filepath } = message.params ?? {};
    if (suggestedFilename !== undefined) this.#fileNames.set(url, suggestedFilename);
    const name = this.#fileNames.get(url);
    if (filepath !== undefined && name !== undefined) renameSync(filepath, join(dirname(filepath), name));
    return JSON.stringify({ ...message, params: { ...message.params, download: url } });
  }

  #tellOnce(name: string | undefined, text: string): void {
    if (name === undefined || this.#told.has(name)) return;
    this.#told.add(name);
    this.#playwright.send(text);
  }

  #tellEvent(method: string, name: string, params: object): void {
    this.#tellOnce(name, JSON.stringify({ type: 'event', method, params }));
  }

  /** Loads the extension; the first answer that Playwright gets waits for it. */
  #install(opened: string): void {
    this.#opening = undefined;
    const extensionData = { type: 'path', path: this.#extensionDir };
    this.#ask('webExtension.install', { extensionData }, ({ type, message }) => {
      if (type === 'error') console.error(`Firefox did not load the extension: ${message ?? ''}`);
      this.#playwright.send(opened);
    });
  }

  #tellRealms(context: string | undefined): void {
    this.#ask('script.getRealms', { context }, ({ result }) => {
      for (const realm of result?.realms ?? []) {
        if (realm.sandbox === undefined) this.#tellEvent('script.realmCreated', realm.realm, realm);
      }
    });
  }
}

export interface Relay {
  readonly port: number;
  readonly close: () => void;
}

/** Starts to listen; whoever connects says with the path which port Firefox has: `/45123/session`. */
export async function startRelay(extensionDir: string): Promise<Relay> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (playwright, { url }) => {
    const [, port = '', path = ''] = (url ?? '').split('/');
    new Conversation(playwright, `ws://127.0.0.1:${port}/${path}`, extensionDir);
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
    },
  };
}
