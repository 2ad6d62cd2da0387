/**
 * Keeps what is kept, answers the other parts, and shows on the badge of the toolbar icon how many errors and warnings the
 * page in a tab has. The browser itself takes the badge of a tab away when another page comes in it.
 */
import { loadExtensionTexts, loadTexts } from '#core';
import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDossierStore, type DossierStore } from '../dossier/dossiers';
import { openRule } from '../dossier/rule-page';
import { openSettingsStore, type SettingsStore } from '../dossier/storage';
import { openUnreadStore, type UnreadStore } from '../dossier/unread';
import type { SettingsChange } from '../dossier/settings';
import type { SettingsReading } from '../dossier/settings-record';
import { forPages, isRequest, type Request } from '../messages/requests';
import { openSidePanel } from '../pages/open-side-panel';
import { isCounts, type CountsMessage } from '../overlay/messages';

const errorColour = '#b3261e';
const warningColour = '#8a5300';

async function showCounts(tabId: number, { error, warning }: Pick<CountsMessage, 'error' | 'warning'>): Promise<void> {
  const count = error + warning;
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  if (count === 0) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: error > 0 ? errorColour : warningColour });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
}

// a tab that was closed meanwhile has no badge to set
const show = (tabId: number, counts: Pick<CountsMessage, 'error' | 'warning'>): void => {
  showCounts(tabId, counts).catch(() => undefined);
};

interface Stores {
  readonly settings: SettingsStore;
  readonly dossiers: DossierStore;
  readonly unread: UnreadStore;
  /** Words of frames that are about to be connected with. */
  readonly frames: Set<string>;
}

/** Who wants dossiers kept means today’s as well; who no longer wants identifiers kept wants those gone that are. */
async function changeSettings({ settings, dossiers }: Stores, change: SettingsChange): Promise<SettingsReading> {
  const before = await settings.read();
  const after = await settings.change(change);
  if (!before.settings.keepDossiers && after.settings.keepDossiers) await dossiers.keep();
  if (before.settings.keepIdentifiers && !after.settings.keepIdentifiers) await dossiers.strip();
  return after;
}

async function done(work: Promise<unknown>): Promise<'done'> {
  await work;
  return 'done';
}

async function answerTo(request: Request, stores: Stores, windowId: number | undefined): Promise<unknown> {
  const { settings, dossiers, unread, frames } = stores;
  switch (request.type) {
    case 'settings':
      return settings.read();
    case 'change-settings':
      return changeSettings(stores, request.change);
    case 'words':
      return {
        texts: await loadTexts(request.language, request.address),
        words: await loadExtensionTexts(request.language, request.address),
      };
    case 'open-dossier':
      return dossiers.open(request.agreement);
    case 'save-dossier':
      return dossiers.save(request.saved);
    case 'list-dossiers':
      return dossiers.list();
    case 'remove-dossiers':
      return dossiers.remove(request.keys);
    case 'restore-dossiers':
      return done(dossiers.restore(request.dossiers));
    case 'list-unread':
      return unread.list();
    case 'remove-unread':
      return unread.remove(request.names);
    case 'restore-unread':
      return done(unread.restore(request.records));
    case 'frame-opens':
      frames.add(request.word);
      return 'done';
    case 'frame-opened':
      // each word once
      return frames.delete(request.word) && 'done';
    case 'open-options':
      return done(browser.runtime.openOptionsPage());
    case 'open-side-panel':
      return windowId !== undefined && done(openSidePanel(windowId));
    case 'open-rule':
      return done(openRule(request.rule, request.language));
  }
}

/** A content script has the address of the counter; the pages of the extension have our own. */
const isPage = ({ url }: Browser.runtime.MessageSender): boolean =>
  url !== undefined && new URL(url).origin === new URL(browser.runtime.getURL('/')).origin;

export default defineBackground(() => {
  const settings = openSettingsStore(browser.storage.local);
  const dossiers = openDossierStore({
    disk: browser.storage.local,
    memory: browser.storage.session,
    settings: async () => (await settings.read()).settings,
  });
  const unread = openUnreadStore(browser.storage.local);
  const frames = new Set<string>();
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (content?: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return;
    const tabId = sender.tab?.id;
    if (tabId !== undefined && isCounts(message)) show(tabId, message);
    if (!isRequest(message) || (forPages.has(message.type) && !isPage(sender))) return;
    answerTo(message, { settings, dossiers, unread, frames }, sender.tab?.windowId).then(answer, () => answer());
    // the answer comes later
    return true;
  });
});
