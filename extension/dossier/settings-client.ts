/** The settings as every part sees them: read once, followed from then on, changed by asking the background. */
import { browser } from 'wxt/browser';
import { ask, isSettingsReading } from '../messages/requests';
import { defaultSettings, withChange, type SettingsChange } from './settings';
import type { SettingsReading } from './settings-record';
import { onSettingsWritten } from './storage';

export interface FollowOptions {
  /** Called with the settings as they are now, and again after every change. */
  readonly onSettings: (reading: SettingsReading) => void;
  readonly signal: AbortSignal;
}

export interface SettingsFollower {
  /** Makes a change that holds here at once, before this call returns, and has it kept. */
  readonly change: (change: SettingsChange) => void;
}

/**
 * Follows the settings. Where the background is out of reach from the start, the defaults are given. A change of one's own
 * holds at once and keeps holding while older settings are still on their way: what was taken back does not come back.
 */
export function followSettings({ onSettings, signal }: FollowOptions): SettingsFollower {
  let newest = 0;
  let known: SettingsReading | undefined;
  let unheard: readonly SettingsChange[] = [];

  const tell = (): void => {
    if (!known || signal.aborted) return;
    onSettings({ ...known, settings: unheard.reduce(withChange, known.settings) });
  };
  const refresh = async (): Promise<void> => {
    newest += 1;
    const asked = newest;
    const reading = await ask({ type: 'settings' }, isSettingsReading);
    if (asked !== newest) return;
    known = reading ?? known ?? { kind: 'read', settings: defaultSettings };
    tell();
  };
  const change = async (wanted: SettingsChange): Promise<void> => {
    unheard = [...unheard, wanted];
    tell();
    const after = await changeSettings(wanted);
    // what could not be kept still holds on this page
    if (!after) return;
    known = after;
    unheard = unheard.filter((one) => one !== wanted);
    await refresh();
  };

  onSettingsWritten(browser.storage.local, () => void refresh(), signal);
  void refresh();
  return { change: (wanted) => void change(wanted) };
}

/** Makes a change; gives the settings after it, or `undefined` when it could not be made. */
export const changeSettings = (change: SettingsChange): Promise<SettingsReading | undefined> =>
  ask({ type: 'change-settings', change }, isSettingsReading);
