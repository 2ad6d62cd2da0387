/** The settings as every part sees them: read once, followed from then on, changed by asking the background. */
import { browser } from 'wxt/browser';
import { ask, isSettingsReading } from '../messages/requests';
import { defaultSettings, type SettingsChange } from './settings';
import type { SettingsReading } from './settings-record';
import { onSettingsWritten } from './storage';

export interface FollowOptions {
  /** Called with the settings as they are now, and again after every change. */
  readonly onSettings: (reading: SettingsReading) => void;
  readonly signal: AbortSignal;
}

/** Follows the settings. Where the background is out of reach from the start, the defaults are given. */
export function followSettings({ onSettings, signal }: FollowOptions): void {
  let newest = 0;
  let known: SettingsReading | undefined;
  const refresh = async (): Promise<void> => {
    newest += 1;
    const asked = newest;
    const reading = await ask({ type: 'settings' }, isSettingsReading);
    if (asked !== newest || signal.aborted) return;
    known = reading ?? known ?? { kind: 'read', settings: defaultSettings };
    onSettings(known);
  };
  onSettingsWritten(browser.storage.local, () => void refresh(), signal);
  void refresh();
}

/** Makes a change; gives the settings after it, or `undefined` when it could not be made. */
export const changeSettings = (change: SettingsChange): Promise<SettingsReading | undefined> =>
  ask({ type: 'change-settings', change }, isSettingsReading);
