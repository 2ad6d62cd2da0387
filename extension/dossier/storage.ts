/**
 * Where things are kept. Only the background writes, one change after the other: two tabs that change something at the
 * same time cannot lose each other's change. Every part sees a change as soon as it is written.
 */
import { inTurn, type Area } from './area';
import { putAside } from './aside';
import { readSettings, writeSettings, type SettingsReading } from './settings-record';
import { withChange, type SettingsChange } from './settings';

/** The name of the settings in the storage. */
export const settingsKey = 'settings';

export interface SettingsStore {
  readonly read: () => Promise<SettingsReading>;
  /** Makes a change in what is kept at that moment, and gives the settings after it. */
  readonly change: (change: SettingsChange) => Promise<SettingsReading>;
}

export function openSettingsStore(area: Area): SettingsStore {
  const takeTurn = inTurn();
  const recordIn = async (): Promise<unknown> => (await area.get(settingsKey))[settingsKey];
  return {
    read: async () => readSettings(await recordIn()),
    change: (change) =>
      takeTurn(async () => {
        const before = await recordIn();
        const { kind, settings } = readSettings(before);
        // nothing that the user once set is lost for having become unreadable
        if (kind !== 'read') await putAside(area, settingsKey, before);
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
