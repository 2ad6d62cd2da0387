/** On the counter: reads the form, checks what it says, and shows what was found. */
import { browser, type Browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followSettings } from '../../dossier/settings-client';
import { isOrphan } from '../../messages/orphan';
import { dossierPort, isTabCommand } from '../../messages/tab';
import { isSummaryRequest } from '../../overlay/index';
import { CounterPage } from './counter-page';

export default defineContentScript({
  matches: ['https://app.werkplekduaal.be/*'],
  runAt: 'document_idle',
  main(context) {
    const { signal } = context;
    const page: CounterPage = new CounterPage(document, signal, {
      isOrphan: () => context.isInvalid,
      change: (change) => settings.change(change),
    });
    const settings = followSettings({ onSettings: (reading) => void page.use(reading.settings), signal });

    const onMessage = (message: unknown, _sender: unknown, answer: (content: unknown) => void): void => {
      if (isTabCommand(message)) page.obey(message);
      if (isSummaryRequest(message)) answer({ ...page.summary(), pausedHere: page.pausedHere });
    };
    const onConnect = (port: Browser.runtime.Port): void => {
      if (port.name === dossierPort) page.follow(port);
    };
    browser.runtime.onMessage.addListener(onMessage);
    browser.runtime.onConnect.addListener(onConnect);
    context.onInvalidated(() => {
      if (isOrphan()) return;
      browser.runtime.onMessage.removeListener(onMessage);
      browser.runtime.onConnect.removeListener(onConnect);
    });

    // a page that comes back from the history kept its script but lost its badge
    window.addEventListener('pageshow', ({ persisted }) => persisted && page.tellCounts(), { signal });
    // a pause may have ended while nobody looked
    document.addEventListener('visibilitychange', () => page.wake(), { signal });
  },
});
