/** The options: every choice is kept at once, said, and can be taken back where something goes. */
import { formatDate } from '#core';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changeSettings } from '../../dossier/settings-client';
import { withChange, type Settings, type SettingsChange } from '../../dossier/settings';
import { BrandIcon } from '../../overlay/icons';
import { fill } from '../../overlay/words';
import { Notice, notSaved, saved, type Said, type Saying } from '../../pages/notice';
import { useSettings, type PageBasis } from '../../pages/use-settings';
import { Amounts } from './amounts';
import { Display } from './display';
import { Data, Mappings } from './kept';
import type { PartProps } from './part';
import { Rules } from './rules';
import { School } from './school';

/** Settings that were damaged have their default; nobody should have to find that out. */
function Damage({ reading, words }: PageBasis): JSX.Element | null {
  if (reading.kind === 'read') return null;
  const { options } = words.screens;
  return (
    <p class="warned" role="alert">
      {reading.kind === 'unreadable'
        ? options.unreadable
        : fill(options.partly, { settings: reading.unread.map((name) => options.names[name]).join(', ') }, words.texts)}
    </p>
  );
}

function Pause({ settings: { pausedUntil }, words: { texts, words, screens }, change }: PartProps): JSX.Element | null {
  if (pausedUntil === undefined) return null;
  const { pause } = words.overlay;
  const { options } = screens;
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{options.pause}</h2>
      <p>{fill(pause.pausedUntil, { date: formatDate(pausedUntil, texts.units) }, texts)}</p>
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() => change({ kind: 'clear', name: 'pausedUntil' }, { kind: 'set', settings: { pausedUntil } })}
        >
          {pause.resume}
        </button>
      </div>
    </section>
  );
}

const wasReset: Saying = ({ screens }) => screens.options.wasReset;

function Page({ reading, words }: PageBasis): JSX.Element {
  // a choice shows at once; the settings that come back confirm it
  const [pending, setPending] = useState<Settings>();
  useEffect(() => setPending(undefined), [reading]);
  const settings = pending ?? reading.settings;
  const { options } = words.screens;
  const [said, setSaid] = useState<Said>();
  const perform = async (wanted: SettingsChange, back?: SettingsChange, say: Saying = saved): Promise<void> => {
    setPending(withChange(settings, wanted));
    const after = await changeSettings(wanted);
    if (!after) setPending(undefined);
    const undo = back && ((): void => void perform(back));
    setSaid(after ? { say, undo } : { say: notSaved });
  };
  const part: PartProps = {
    settings,
    words,
    change: (wanted, back, say) => void perform(wanted, back, say),
  };
  return (
    <>
      <header>
        <h1>
          <BrandIcon size={28} />
          {options.title}
        </h1>
        <p>{options.intro}</p>
      </header>
      <Notice said={said} words={words} />
      <Damage reading={reading} words={words} />
      <Pause {...part} />
      <Display {...part} />
      <Rules {...part} />
      <School {...part} />
      <Amounts {...part} />
      <Mappings {...part} />
      <Data {...part} onSaid={setSaid} />
      <section aria-labelledby="reset">
        <h2 id="reset">{options.reset}</h2>
        <p class="hint">{options.resetHint}</p>
        <div class="row">
          <button
            type="button"
            class="secondary"
            data-action="reset"
            onClick={() => part.change({ kind: 'reset' }, { kind: 'set', settings }, wasReset)}
          >
            {options.reset}
          </button>
        </div>
      </section>
    </>
  );
}

export function Options(): JSX.Element | null {
  const basis = useSettings();
  return basis ? <Page {...basis} /> : null;
}
