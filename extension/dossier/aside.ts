/**
 * What cannot be read is put aside as it was before something else takes its place, under a name of its own. Nothing reads
 * it again.
 */
import type { Area } from './area';
import { dossierPrefix, readKept } from './dossier-record';

/** What the name of a record that was put aside begins with; the name that it had follows. */
export const asidePrefix = 'unread:';

/** Puts a record aside under the first name that is free. */
export async function putAside(area: Area, name: string, record: unknown): Promise<void> {
  const taken = await area.get(null);
  let number = 1;
  while (`${asidePrefix}${name}:${String(number)}` in taken) number += 1;
  await area.set({ [`${asidePrefix}${name}:${String(number)}`]: record });
}

/** Puts the dossiers with these keys aside that are there and cannot be read. */
export async function putDossiersAside(area: Area, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const name = dossierPrefix + key;
    const { [name]: record } = await area.get(name);
    if (record !== undefined && !readKept(key, record)) await putAside(area, name, record);
  }
}
