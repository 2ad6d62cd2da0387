/**
 * Tells whether something must be built again: a stamp holds a fingerprint of everything it was built from. Contents and
 * not times decide, so a fresh clone, a deleted file or a changed clock cannot mislead it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootPath } from './root';

const stampPath = (part: string): string => rootPath(`dist/stamps/${part}`);

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** A fingerprint of the names and contents of files and folders, given relative to the root of the project. */
export function fingerprint(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesIn(rootPath(input)))) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Whether a part was last built from exactly this. */
export const isFresh = (part: string, print: string): boolean =>
  existsSync(stampPath(part)) && readFileSync(stampPath(part), 'utf8') === print;

/** Forgets a build, before a new one that may fail. */
export const removeStamp = (part: string): void => {
  rmSync(stampPath(part), { force: true });
};

/** Remembers what a part was built from. */
export function writeStamp(part: string, print: string): void {
  mkdirSync(dirname(stampPath(part)), { recursive: true });
  writeFileSync(stampPath(part), print);
}
