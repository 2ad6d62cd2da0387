/** The popup: what was found on the page of the active tab. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readSummary, type Summary, type SummaryRequest } from '../../overlay/messages';
import { Popup } from './popup';

async function activeSummary(): Promise<Summary | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const request: SummaryRequest = { type: 'summary' };
  try {
    return readSummary(await browser.tabs.sendMessage(tab.id, request));
  } catch {
    return undefined; // no content script: another site
  }
}

const place = document.querySelector('#popup');
const summary = await activeSummary();
if (place) render(<Popup summary={summary} />, place);
