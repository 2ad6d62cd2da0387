/** Numbers and titles of the findings on a page, or that there is no agreement on it; pause, dossier and options. */
import { formatDate } from '#core';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changeSettings } from '../../dossier/settings-client';
import { isPaused, type Settings } from '../../dossier/settings';
import { today, tomorrow } from '../../dossier/today';
import { BrandIcon, SeverityIcon } from '../../overlay/icons';
import type { Summary } from '../../overlay/messages';
import { countsInWords, fill, unbroken } from '../../overlay/words';
import { openSidePanel } from '../../pages/open-side-panel';
import type { PageWords } from '../../pages/page-words';
import { useSettings } from '../../pages/use-settings';
import { activePage, tellPage, type ActivePage } from './active-page';

function Findings({
  summary: { counts, progress, findings },
  words: { texts, words, screens },
}: {
  readonly summary: Summary;
  readonly words: PageWords;
}): JSX.Element {
  return (
    <>
      <p class="counts">{countsInWords(counts, progress, words, texts).map(unbroken).join(' · ')}</p>
      <ul>
        {findings.map(({ severity, title }) => (
          <li key={title}>
            <SeverityIcon severity={severity} size={20} />
            <span>
              <span class="unseen">{texts.severities[severity]}: </span>
              {title}
            </span>
          </li>
        ))}
      </ul>
      {findings.length > 0 && <p class="hint">{screens.popup.onPage}</p>}
    </>
  );
}

/** Nothing is shown on the page, so what can be done about that begins here. */
function NoAgreement({ page, words: { words, screens } }: PartProps): JSX.Element {
  const { startHere, startHereHint } = words.overlay.point;
  return (
    <>
      <p>{screens.popup.noAgreement}</p>
      {page.isCounter && (
        <>
          <p class="hint">{startHereHint}</p>
          <button
            type="button"
            class="secondary"
            data-action="point"
            onClick={() => void tellPage(page, { type: 'point' }).then(() => window.close())}
          >
            {startHere}
          </button>
        </>
      )}
    </>
  );
}

interface PartProps {
  readonly page: ActivePage;
  readonly settings: Settings;
  readonly words: PageWords;
  /** Looks at the page again. */
  readonly refresh: () => void;
}

/** The day on which the checks go on; `undefined` when they are not paused for all pages. */
function pausedUntil(settings: Settings): Settings['pausedUntil'] {
  const day = today();
  return day !== undefined && isPaused(settings, day) ? settings.pausedUntil : undefined;
}

function Paused({ page, settings, words: { texts, words }, refresh }: PartProps): JSX.Element {
  const { pause } = words.overlay;
  const until = pausedUntil(settings);
  const resume = async (): Promise<void> => {
    if (until !== undefined) await changeSettings({ kind: 'clear', name: 'pausedUntil' });
    await tellPage(page, { type: 'pause-here', paused: false });
    refresh();
  };
  return (
    <>
      <p class="counts">
        {until === undefined
          ? pause.pausedPage
          : fill(pause.pausedUntil, { date: formatDate(until, texts.units) }, texts)}
      </p>
      <button type="button" class="primary" data-action="resume" onClick={() => void resume()}>
        {pause.resume}
      </button>
    </>
  );
}

function Pausing({ page, words: { words }, refresh }: PartProps): JSX.Element {
  const { pause } = words.overlay;
  const untilTomorrow = (): void => {
    const day = tomorrow();
    if (day !== undefined) void changeSettings({ kind: 'set', settings: { pausedUntil: day } }).then(refresh);
  };
  return (
    <div class="row">
      {page.isCounter && (
        <button
          type="button"
          class="link"
          data-action="pause-here"
          onClick={() => void tellPage(page, { type: 'pause-here', paused: true }).then(refresh)}
        >
          {pause.page}
        </button>
      )}
      <button type="button" class="link" data-action="pause-until-tomorrow" onClick={untilTomorrow}>
        {pause.untilTomorrow}
      </button>
      {page.isCounter && (
        <button
          type="button"
          class="link"
          data-action="report"
          onClick={() => void tellPage(page, { type: 'report' }).then(() => window.close())}
        >
          {words.overlay.diagnose.offer}
        </button>
      )}
    </div>
  );
}

function Content(props: PartProps): JSX.Element {
  const { page, settings, words } = props;
  const { popup } = words.screens;
  const isStill = page.pausedHere || pausedUntil(settings) !== undefined;
  const openDossier = (): void => {
    if (page.tab) void openSidePanel(page.tab.windowId).then(() => window.close());
  };
  return (
    <>
      <h1>
        <BrandIcon size={26} />
        {words.words.name}
      </h1>
      {isStill ? (
        <Paused {...props} />
      ) : page.summary ? (
        <Findings summary={page.summary} words={words} />
      ) : (
        <NoAgreement {...props} />
      )}
      <div class="row">
        <button type="button" class="secondary" data-action="dossier" onClick={openDossier}>
          {words.screens.openSidePanel}
        </button>
        <button
          type="button"
          class="link"
          data-action="options"
          onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        >
          {words.screens.common.options}
        </button>
      </div>
      {!isStill && <Pausing {...props} />}
      <p class="footer">
        {popup.privacy} {popup.independent}
      </p>
    </>
  );
}

export function Popup(): JSX.Element | null {
  const basis = useSettings();
  const [page, setPage] = useState<ActivePage>();
  const refresh = (): void => void activePage().then(setPage);
  // another setting may be another outcome
  useEffect(refresh, [basis]);
  if (!basis || !page) return null;
  return <Content page={page} settings={basis.reading.settings} words={basis.words} refresh={refresh} />;
}
