/** What is kept and cannot be read any more, in its place or put aside: the user can save it as a file, and remove it. */
import { inTurn, type Area } from './area';
import { asidePrefix } from './aside';
import { dossierPrefix, readKept } from './dossier-record';
import { readSettings } from './settings-record';
import { settingsKey } from './storage';

export interface UnreadRecord {
  /** The name that it has in the storage. */
  readonly name: string;
  /** The record as it was kept, as JSON. */
  readonly content: string;
}

function isUnread(name: string, record: unknown): boolean {
  if (name === settingsKey) return readSettings(record).kind === 'unreadable';
  if (name.startsWith(dossierPrefix)) return !readKept(name.slice(dossierPrefix.length), record);
  return name.startsWith(asidePrefix);
}

/** Whether a record is of the settings; else it is of a dossier. */
export const isOfSettings = ({ name }: UnreadRecord): boolean =>
  name === settingsKey || name.startsWith(`${asidePrefix}${settingsKey}:`);

export interface UnreadStore {
  readonly list: () => Promise<readonly UnreadRecord[]>;
  /** Removes records of these names, as far as they cannot be read; gives those. */
  readonly remove: (names: readonly string[]) => Promise<readonly UnreadRecord[]>;
  /** Puts records back that were removed, where nothing has taken their place. */
  readonly restore: (records: readonly UnreadRecord[]) => Promise<void>;
}

export function openUnreadStore(area: Area): UnreadStore {
  const takeTurn = inTurn();
  const list = async (): Promise<readonly UnreadRecord[]> =>
    Object.entries(await area.get(null)).flatMap(([name, record]) =>
      isUnread(name, record) ? [{ name, content: JSON.stringify(record) }] : [],
    );
  return {
    list,
    remove: (names) =>
      takeTurn(async () => {
        const removed = (await list()).filter(({ name }) => names.includes(name));
        await area.remove(removed.map(({ name }) => name));
        return removed;
      }),
    restore: (records) =>
      takeTurn(async () => {
        const taken = await area.get(null);
        const read = records.map(({ name, content }) => [name, JSON.parse(content) as unknown] as const);
        await area.set(Object.fromEntries(read.filter(([name, record]) => !(name in taken) && isUnread(name, record))));
      }),
  };
}
