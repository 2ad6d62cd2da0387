/** The page of the active tab, as far as the extension runs on it. */
import { browser, type Browser } from 'wxt/browser';
import { isRecord } from '../../messages/guards';
import type { TabCommand } from '../../messages/tab';
import { readSummary, type Summary, type SummaryRequest } from '../../overlay/messages';

export interface ActivePage {
  readonly tab: Browser.tabs.Tab | undefined;
  /** The extension runs on this page. */
  readonly isCounter: boolean;
  readonly pausedHere: boolean;
  /** `undefined` when there is no agreement on it. */
  readonly summary: Summary | undefined;
}

async function answerOf(tab: Browser.tabs.Tab | undefined): Promise<unknown> {
  if (tab?.id === undefined) return undefined;
  const request: SummaryRequest = { type: 'summary' };
  try {
    return await browser.tabs.sendMessage(tab.id, request);
  } catch {
    return undefined; // no content script: another site
  }
}

export async function activePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const answer = await answerOf(tab);
  return {
    tab,
    isCounter: isRecord(answer),
    pausedHere: isRecord(answer) && answer['pausedHere'] === true,
    summary: readSummary(answer),
  };
}

/** Tells the page; one that is gone meanwhile needs to hear nothing. */
export async function tellPage({ tab }: ActivePage, command: TabCommand): Promise<void> {
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, command).catch(() => undefined);
}
