/**
 * Keeps what is kept, answers the other parts, and shows on the badge of the toolbar icon how many errors and warnings the
 * page in a tab has. The browser itself takes the badge of a tab away when another page comes in it.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openSettingsStore, type SettingsStore } from '../dossier/storage';
import { isRequest, type Request } from '../messages/requests';
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

function answerTo(request: Request, settings: SettingsStore): Promise<unknown> {
  switch (request.type) {
    case 'settings':
      return settings.read();
    case 'change-settings':
      return settings.change(request.change);
  }
}

export default defineBackground(() => {
  const settings = openSettingsStore(browser.storage.local);
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (content?: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return;
    const tabId = sender.tab?.id;
    if (tabId !== undefined && isCounts(message)) show(tabId, message);
    if (!isRequest(message)) return;
    answerTo(message, settings).then(answer, () => answer());
    // the answer comes later
    return true;
  });
});
