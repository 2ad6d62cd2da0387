/** On the counter: reads the form, checks what it says, and shows what was found. */
import {
  createChecker,
  factKeys,
  nl,
  nlExtension,
  type Checker,
  type FactChanges,
  type Facts,
  type Report,
} from '#core';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { today } from '../../dossier/today';
import { countsOf, createOverlay, isSummaryRequest, summaryOf } from '../../overlay/index';
import { watchPage, type Reading } from '../../page/index';

/** A fact that is no longer on the page is forgotten. */
const changesTo = (facts: Facts): FactChanges => Object.fromEntries(factKeys.map((key) => [key, facts[key]]));

/** Judges each reading; past midnight by the new day. */
function createJudge(): (facts: Facts) => Report | undefined {
  let checker: Checker | undefined;
  let judgedOn: string | undefined;
  return (facts) => {
    const day = today();
    if (day === undefined) return undefined;
    if (!checker || judgedOn !== day) checker = createChecker({}, { today: day });
    judgedOn = day;
    return checker.update(changesTo(facts));
  };
}

export default defineContentScript({
  matches: ['https://app.werkplekduaal.be/*'],
  runAt: 'document_idle',
  main(context) {
    const { signal } = context;
    const judge = createJudge();
    const overlay = createOverlay(document, { texts: nl, words: nlExtension, signal });
    let report: Report | undefined;

    const tellCounts = (): void => {
      // the background may be gone, after an update of the extension; then there is no badge to keep
      browser.runtime.sendMessage(countsOf(report)).catch(() => undefined);
    };

    const onReading = (reading: Reading): void => {
      report = reading.agreement ? judge(reading.facts) : undefined;
      if (report) overlay.show(reading, report);
      else overlay.hide();
      tellCounts();
    };

    const onMessage = (message: unknown, _sender: unknown, answer: (summary: unknown) => void): void => {
      if (isSummaryRequest(message)) answer(report ? summaryOf(report, nl) : {});
    };

    browser.runtime.onMessage.addListener(onMessage);
    context.onInvalidated(() => browser.runtime.onMessage.removeListener(onMessage));
    // a page that comes back from the history kept its script but lost its badge
    window.addEventListener('pageshow', ({ persisted }) => persisted && tellCounts(), { signal });
    watchPage(document, { onReading, signal });
  },
});
