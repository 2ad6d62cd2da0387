/**
 * Keeps the badge on the toolbar icon: how many errors and warnings the page in a tab has. The browser itself takes the
 * badge of a tab away when another page comes in it.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
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

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tabId = sender.tab?.id;
    if (tabId !== undefined && isCounts(message)) show(tabId, message);
  });
});
