/** The side panel: the dossier of the agreement on the page beside it. */
import { factKeys, formatDate, withChanges, type FactKey, type Facts, type FactValue, type RuleId } from '#core';
import { browser } from 'wxt/browser';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { recordOf } from '../../dossier/ignored';
import { changeSettings } from '../../dossier/settings-client';
import { openRule } from '../../dossier/rule-page';
import { isPaused, type Settings, type SettingsChange } from '../../dossier/settings';
import type { TabState } from '../../messages/tab';
import { BrandIcon } from '../../overlay/icons';
import { countsInWords, fill, unbroken } from '../../overlay/words';
import { Notice, notSaved, type Said, type Saying } from '../../pages/notice';
import type { PageWords } from '../../pages/page-words';
import { followTab, type TabLink } from '../../pages/tab-link';
import { useSettings } from '../../pages/use-settings';
import { Calculators, withField } from './calculators';
import { Dates } from './dates';
import { DossierFile } from './dossier-file';
import { dossierState, type DossierState } from './dossier-state';
import { Problems, Rest, type OverviewActions } from './overview';
import { Paper } from './paper';
import { Questions, TypedFacts } from './questions';
import { useAnnex } from './use-annex';
import { usePutting } from './use-putting';

interface PanelProps {
  readonly tab: TabState | undefined;
  readonly link: { readonly current: TabLink | undefined };
  readonly settings: Settings;
  readonly words: PageWords;
}

function Paused({
  tab,
  link,
  settings,
  words,
  day,
}: PanelProps & { readonly day: DossierState['today'] }): JSX.Element | null {
  const { pause } = words.words.overlay;
  const until = day !== undefined && isPaused(settings, day) ? settings.pausedUntil : undefined;
  if (until === undefined && !tab?.pausedHere) return null;
  const resume = (): void => {
    if (until !== undefined) void changeSettings({ kind: 'clear', name: 'pausedUntil' });
    link.current?.send({ type: 'pause-here', paused: false });
  };
  return (
    <div class="paused">
      <p>
        {until === undefined
          ? pause.pausedPage
          : fill(pause.pausedUntil, { date: formatDate(until, words.texts.units) }, words.texts)}
      </p>
      <button type="button" class="primary" data-action="resume" onClick={resume}>
        {pause.resume}
      </button>
    </div>
  );
}

function Keeping({ settings, words }: Pick<PanelProps, 'settings' | 'words'>): JSX.Element {
  const { sidePanel } = words.screens;
  if (settings.keepDossiers) return <p class="hint">{sidePanel.kept}</p>;
  return (
    <p class="hint">
      {sidePanel.forgotten}{' '}
      <button
        type="button"
        class="link"
        data-action="keep"
        onClick={() => void changeSettings({ kind: 'set', settings: { keepDossiers: true } })}
      >
        {sidePanel.keep}
      </button>
    </p>
  );
}

const differs: Saying = ({ screens }) => screens.sidePanel.differs;
const nothingNew: Saying = ({ screens }) => screens.sidePanel.nothingNew;
const imported: Saying = ({ screens }) => screens.sidePanel.imported;
const cleared: Saying = ({ screens }) => screens.sidePanel.cleared;

const ruleIsOff =
  (rule: RuleId): Saying =>
  ({ texts, screens }) =>
    fill(screens.sidePanel.ruleIsOff, { title: texts.rules[rule].title }, texts);

const takenOver =
  (keys: readonly FactKey[]): Saying =>
  ({ texts, screens }) =>
    fill(screens.sidePanel.takenOver, { fields: keys.map((key) => texts.facts[key]).join(', ') }, texts);

/** Everything of one agreement; another agreement starts anew. */
function Panel(props: PanelProps): JSX.Element {
  const { tab, link, settings, words } = props;
  const { texts, screens } = words;
  const { sidePanel } = screens;
  const [loose, setLoose] = useState<Facts>({});
  const [said, setSaid] = useState<Said>();
  // what was typed shows at once; the page confirms it with its next state
  const [pending, setPending] = useState<Facts>();
  useEffect(() => setPending(undefined), [tab]);
  const state = useMemo(
    () => dossierState(tab && pending ? { ...tab, typed: pending } : tab, loose, settings),
    [tab, pending, loose, settings],
  );

  const type = (typed: Facts): void => {
    if (!state.page) setLoose(typed);
    else {
      setPending(typed);
      link.current?.send({ type: 'typed', facts: typed });
    }
  };
  const setFact = (key: FactKey, value: FactValue<FactKey> | undefined): void =>
    type(withChanges(state.typed, { [key]: value }));
  /** Says what was done, with the way back to what was typed before. */
  const typeUndoably = (typed: Facts, say: Saying): void => {
    const before = state.typed;
    const undo = (): void => {
      type(before);
      setSaid(undefined);
    };
    type(typed);
    setSaid({ say, undo });
  };
  const change = async (wanted: SettingsChange, say: Saying, back: SettingsChange): Promise<void> => {
    const done = await changeSettings(wanted);
    const undo = (): void => {
      void changeSettings(back);
      setSaid(undefined);
    };
    setSaid(done ? { say, undo } : { say: notSaved });
  };

  const actions: OverviewActions = {
    show: (rule) => link.current?.send({ type: 'show', rule }),
    why: (rule) => void openRule(rule, settings.language),
    switchOff: (rule) => void change({ kind: 'rule-off', rule }, ruleIsOff(rule), { kind: 'rule-on', rule }),
    switchOn: (rule) => void changeSettings({ kind: 'rule-on', rule }),
    stopIgnoring: (finding) => {
      const record = recordOf(finding, state.facts, settings.ignored);
      if (record) void changeSettings({ kind: 'unignore', finding: record });
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
  };

  const takeOver = (result: Facts): void => {
    const onPage = withField(result, state);
    const fields = factKeys.filter(
      (key) => result[key] !== undefined && !onPage.includes(key) && state.page?.read[key] === undefined,
    );
    const taken = Object.fromEntries(fields.map((key) => [key, result[key]]));
    if (fields.length > 0) typeUndoably(withChanges(state.typed, taken), takenOver(fields));
    else setSaid({ say: onPage.length > 0 ? differs : nothingNew });
  };

  const put = usePutting({ tab, link, onSaid: setSaid });
  const attachAnnex = useAnnex({ tab, link, day: state.today, words, onSaid: setSaid });

  const { report, progress } = state;
  const overview = { state, words, actions };
  return (
    <>
      <header>
        <h1>
          <BrandIcon size={26} />
          {words.words.name}: {sidePanel.title.toLowerCase()}
        </h1>
        {report && (
          <p class="counts">{countsInWords(report.counts, progress, words.words, texts).map(unbroken).join(' · ')}</p>
        )}
      </header>
      <Paused {...props} day={state.today} />
      <Notice said={said} words={words} />
      {!state.page && !tab?.pausedHere && (
        <p class="hint">
          {sidePanel.noAgreement} {sidePanel.noAgreementHint}
        </p>
      )}
      <Problems {...overview} />
      <Questions state={state} words={words} onFact={setFact} />
      <TypedFacts state={state} words={words} onFact={setFact} />
      <Keeping settings={settings} words={words} />
      <Rest {...overview} />
      <Dates state={state} amounts={settings.amounts} words={words} />
      <Calculators
        state={state}
        lessonPattern={settings.lessonPattern}
        words={words}
        address={settings.address}
        amounts={settings.amounts}
        onResult={takeOver}
        onPut={put}
        onAttach={attachAnnex}
        isAsked={tab?.asksHours ?? false}
      />
      <DossierFile
        state={state}
        words={words}
        onOpened={(facts) => typeUndoably(facts, imported)}
        onClear={() => typeUndoably({}, cleared)}
      />
      <Paper state={state} words={words} />
      <footer>
        <button type="button" class="link" onClick={actions.openOptions}>
          {screens.common.options}
        </button>
        <p>
          {screens.popup.privacy} {screens.popup.independent}
        </p>
      </footer>
    </>
  );
}

export function SidePanel(): JSX.Element | null {
  const basis = useSettings();
  const [tab, setTab] = useState<TabState>();
  const link = useRef<TabLink>(undefined);
  useEffect(() => {
    const closing = new AbortController();
    link.current = followTab({ onState: setTab, signal: closing.signal });
    return () => closing.abort();
  }, []);
  if (!basis) return null;
  return <Panel tab={tab} link={link} settings={basis.reading.settings} words={basis.words} />;
}
