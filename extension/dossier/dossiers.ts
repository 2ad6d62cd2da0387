/**
 * The facts that were typed by hand, per agreement. On disk only if the user says so; else in the memory of the browser,
 * which forgets them when it closes. The key of a dossier is a hash of what tells the agreement (see `agreement.ts`) with a
 * random salt of this installation, so that a key tells nobody anything.
 */
import { isIdentifier, withoutIdentifiers, type Facts } from '#core';
import { agreeing, isAnother, type About, type Agreement } from './agreement';
import { inTurn, type Area } from './area';
import { asidePrefix, putDossiersAside } from './aside';
import { dossierPrefix, readKept, writeKept, type KeptDossier } from './dossier-record';
import { today } from './today';
import type { Settings } from './settings';

export interface SavedFacts {
  readonly agreement: Agreement;
  /** Key under which it was known before its name was complete. */
  readonly previous?: string | undefined;
  /** Name of the learner, to find the dossier by. */
  readonly learner: string;
  readonly facts: Facts;
}

export interface OpenedDossier {
  readonly key: string;
  /** What it was kept with, to notice that it is of another agreement once the page tells more. */
  readonly about?: About | undefined;
  readonly facts: Facts;
}

export interface DossierStore {
  readonly open: (agreement: Agreement) => Promise<OpenedDossier>;
  /** Keeps the facts, where the settings say; an empty dossier is not kept. Gives its key. */
  readonly save: (saved: SavedFacts) => Promise<string>;
  /** What is on disk. */
  readonly list: () => Promise<readonly KeptDossier[]>;
  /** Takes dossiers off the disk and out of the memory; gives what was on disk. */
  readonly remove: (keys: readonly string[]) => Promise<readonly KeptDossier[]>;
  /** Puts dossiers back that were removed. */
  readonly restore: (dossiers: readonly KeptDossier[]) => Promise<void>;
  /** Puts on disk what is in the memory: the user has just asked for it. */
  readonly keep: () => Promise<void>;
  /** Takes INSZ and account numbers out of all dossiers on disk, also where the rest cannot be read. */
  readonly strip: () => Promise<void>;
}

const saltKey = 'salt';

/** Without INSZ and account numbers. */
const stripped = (dossier: KeptDossier): KeptDossier => ({
  ...dossier,
  facts: withoutIdentifiers(dossier.facts),
});

/** The same of what cannot be read: whatever has the name of such a number, however deep it stands. */
function strippedRaw(content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return content;
  if (Array.isArray(content)) return content.map(strippedRaw);
  const others = Object.entries(content).filter(([name]) => !isIdentifier(name));
  return Object.fromEntries(others.map(([name, part]) => [name, strippedRaw(part)]));
}

/** Whether a record in the storage is of a dossier: in its place, or put aside. */
const isOfDossier = (name: string): boolean =>
  name.startsWith(dossierPrefix) || name.startsWith(asidePrefix + dossierPrefix);

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function saltOf(disk: Area): Promise<string> {
  const { [saltKey]: kept } = await disk.get(saltKey);
  if (typeof kept === 'string' && kept !== '') return kept;
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  await disk.set({ [saltKey]: salt });
  return salt;
}

async function keyOf({ address, learner }: Agreement, salt: string): Promise<string> {
  const content = new TextEncoder().encode(JSON.stringify([salt, address, learner]));
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', content))).slice(0, 24);
}

/** Whether a dossier is of this key: the first of it, or a further one of the same learner. */
const isOf = (key: string, one: string): boolean => one === key || one.startsWith(`${key}-`);

/** The first key of this agreement that nobody has. */
function freeKey(key: string, taken: readonly KeptDossier[]): string {
  const isTaken = (one: string): boolean => taken.some((dossier) => dossier.key === one);
  let free = key;
  for (let number = 2; isTaken(free); number += 1) free = `${key}-${String(number)}`;
  return free;
}

async function readAll(area: Area): Promise<readonly KeptDossier[]> {
  const records = await area.get(null);
  return Object.entries(records).flatMap(([name, record]) => {
    const kept = name.startsWith(dossierPrefix) ? readKept(name.slice(dossierPrefix.length), record) : undefined;
    return kept ? [kept] : [];
  });
}

const writeTo = (area: Area, dossiers: readonly KeptDossier[]): Promise<void> =>
  area.set(Object.fromEntries(dossiers.map((dossier) => [dossierPrefix + dossier.key, writeKept(dossier)])));

/** What a page does not show now stays as it was. */
const aboutNow = ({ about = [] }: Agreement, before: KeptDossier | undefined): About =>
  about.map((part, index) => (part === '' ? (before?.about?.[index] ?? '') : part));

export interface DossierPlaces {
  readonly disk: Area;
  /** Forgotten when the browser closes. */
  readonly memory: Area;
  readonly settings: () => Promise<Settings>;
}

export function openDossierStore({ disk, memory, settings }: DossierPlaces): DossierStore {
  const takeTurn = inTurn();

  const forget = async (keys: readonly string[]): Promise<void> => {
    const names = keys.map((key) => dossierPrefix + key);
    await disk.remove(names);
    await memory.remove(names);
  };

  /** Everything in both places. What is in the memory is newer, and comes first. */
  const readBoth = async (): Promise<readonly KeptDossier[]> => [...(await readAll(memory)), ...(await readAll(disk))];

  /** The dossier of an agreement, or the key that it will have. */
  const find = async (agreement: Agreement): Promise<KeptDossier | string> => {
    const key = await keyOf(agreement, await saltOf(disk));
    const all = (await readBoth()).filter((one) => isOf(key, one.key));
    const { address, about = [] } = agreement;
    const [kept] = all
      .filter((one) => address !== '' || !isAnother(one.about ?? [], about))
      .sort((one, other) => agreeing(other.about ?? [], about) - agreeing(one.about ?? [], about));
    return kept ?? freeKey(key, all);
  };

  return {
    open: (agreement) =>
      takeTurn(async () => {
        const kept = await find(agreement);
        return typeof kept === 'string'
          ? { key: kept, facts: {} }
          : { key: kept.key, facts: kept.facts, about: kept.about };
      }),
    save: ({ agreement, previous, learner, facts }) =>
      takeTurn(async () => {
        const { keepDossiers, keepIdentifiers } = await settings();
        const own = await keyOf(agreement, await saltOf(disk));
        const found = previous !== undefined && isOf(own, previous) ? previous : await find(agreement);
        const key = typeof found === 'string' ? found : found.key;
        const before = (await readBoth()).find((one) => one.key === key);
        const replaced = previous === undefined ? [key] : [key, previous];
        await putDossiersAside(disk, replaced);
        await forget(replaced);
        if (Object.keys(facts).length === 0) return key;
        const kept = { key, learner, savedOn: today(), facts, about: aboutNow(agreement, before) };
        await writeTo(memory, [kept]);
        if (keepDossiers) await writeTo(disk, [keepIdentifiers ? kept : stripped(kept)]);
        return key;
      }),
    list: () => readAll(disk),
    remove: (keys) =>
      takeTurn(async () => {
        const removed = (await readAll(disk)).filter(({ key }) => keys.includes(key));
        await forget(keys);
        return removed;
      }),
    restore: (dossiers) => takeTurn(() => writeTo(disk, dossiers)),
    keep: () =>
      takeTurn(async () => {
        const { keepIdentifiers } = await settings();
        const dossiers = await readAll(memory);
        const onDisk = keepIdentifiers ? dossiers : dossiers.map(stripped);
        await putDossiersAside(
          disk,
          onDisk.map(({ key }) => key),
        );
        await writeTo(disk, onDisk);
      }),
    strip: () =>
      takeTurn(async () => {
        const dossiers = Object.entries(await disk.get(null)).filter(([name]) => isOfDossier(name));
        await disk.set(Object.fromEntries(dossiers.map(([name, record]) => [name, strippedRaw(record)])));
      }),
  };
}
