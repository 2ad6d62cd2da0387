/** Follows the page of the counter that the user looks at: what is known of it, and how to tell it something. */
import { browser, type Browser } from 'wxt/browser';
import { partsOf, type SentFile } from '../attachments/file-parts';
import { dossierPort, isTabState, type TabCommand, type TabState } from '../messages/tab';

export interface TabLink {
  readonly send: (command: TabCommand) => void;
  /** Puts a file in the upload of the schedule. */
  readonly attach: (file: SentFile) => void;
}

export interface TabLinkOptions {
  /** `undefined` where the tab has no page of the counter. */
  readonly onState: (state: TabState | undefined) => void;
  readonly signal: AbortSignal;
}

const counterPages = 'https://app.werkplekduaal.be/*';

/** The active tab; where that is this very page, opened in a tab or a window, the page of the counter that was used last. */
async function tabToFollow(): Promise<number | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const own = await browser.tabs.getCurrent();
  if (own === undefined || active?.id !== own.id) return active?.id;
  const counters = await browser.tabs.query({ url: counterPages });
  return counters.sort((one, other) => other.lastAccessed - one.lastAccessed)[0]?.id;
}

export function followTab({ onState, signal }: TabLinkOptions): TabLink {
  let port: Browser.runtime.Port | undefined;
  let followed: number | undefined;

  const lose = (lost: Browser.runtime.Port): void => {
    if (port !== lost) return;
    port = undefined;
    onState(undefined);
  };

  const connect = (tab: number): void => {
    const opened = browser.tabs.connect(tab, { name: dossierPort });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      if (port === opened && isTabState(message)) onState(message);
    });
    opened.onDisconnect.addListener(() => {
      // a tab without the counter answers nobody: asked for the reason, the browser does not complain
      Reflect.get(browser.runtime, 'lastError');
      lose(opened);
    });
  };

  const follow = async (): Promise<void> => {
    const tab = await tabToFollow();
    if (signal.aborted || (tab === followed && port)) return;
    followed = tab;
    port?.disconnect();
    port = undefined;
    onState(undefined);
    if (tab !== undefined) connect(tab);
  };
  const refresh = (): void => void follow().catch(() => onState(undefined));

  const onUpdated = (_tab: number, { status }: { readonly status?: string | undefined }): void => {
    if (status === 'complete') refresh();
  };
  // a content script that has just started says so
  const onMessage = (_message: unknown, sender: Browser.runtime.MessageSender): void => {
    if (sender.tab && !port) refresh();
  };
  browser.tabs.onActivated.addListener(refresh);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(refresh);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(refresh);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(refresh);
    browser.runtime.onMessage.removeListener(onMessage);
    port?.disconnect();
    port = undefined;
  });
  refresh();
  const send = (command: TabCommand): void => port?.postMessage(command);
  const attach = (file: SentFile): void => {
    for (const part of partsOf(file)) send({ type: 'attach', ...part });
  };
  return { send, attach };
}
