/** Hands a dossier to the reader as a file: JSON that people can read too. */
import { writeDossier, type Facts } from '#core';
import { saveFile } from './save-file';

/** Saves facts under this name, which ends in `.json`. */
export function saveDossier(name: string, facts: Facts): void {
  saveFile(name, 'application/json', `${JSON.stringify(writeDossier(facts), undefined, 2)}\n`);
}
