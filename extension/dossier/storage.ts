/**
 * Where things are kept. Only the background writes, one change after the other: two tabs that change something at the
 * same time cannot lose each other's change. Every part sees a change as soon as it is written.
 */
import type { Browser } from 'wxt/browser';
import { readSettings, writeSettings, type SettingsReading } from './settings-record';
import { withChange, type SettingsChange } from './settings';

/** A storage area of the browser, `browser.storage.local` for what stays. */
export type Area = Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove' | 'onChanged'>;

const settingsKey = 'settings';

/** Runs jobs one after the other; one that fails does not hold up the next. */
export function inTurn(): <Result>(job: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const done = last.then(job);
    last = done.catch(() => undefined);
    return done;
  };
}

export interface SettingsStore {
  readonly read: () => Promise<SettingsReading>;
  /** Makes a change in what is kept at that moment, and gives the settings after it. */
  readonly change: (change: SettingsChange) => Promise<SettingsReading>;
}

export function openSettingsStore(area: Area): SettingsStore {
  const takeTurn = inTurn();
  const read = async (): Promise<SettingsReading> => {
    const { [settingsKey]: record } = await area.get(settingsKey);
    return readSettings(record);
  };
  return {
    read,
    change: (change) =>
      takeTurn(async () => {
        const { settings } = await read();
        const record = writeSettings(withChange(settings, change));
        await area.set({ [settingsKey]: record });
        return readSettings(record);
      }),
  };
}

/** Calls back whenever the settings were written, by whichever part, until it is aborted. */
export function onSettingsWritten(area: Area, written: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (settingsKey in changes) written();
  };
  area.onChanged.addListener(listener);
  const stop = (): void => {
    try {
      area.onChanged.removeListener(listener);
    } catch {
      // the extension has gone, after an update, and took its listeners along
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}
