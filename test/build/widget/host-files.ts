/**
 * What a static host serves: every file under a name with its version, so that it may be cached for ever, and for each
 * the integrity value that a page can ask its browser to check.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rootPath } from '../root';

export interface HostFile {
  readonly integrity: string;
  readonly bytes: number;
  readonly gzip: number;
}

export interface HostFiles {
  readonly version: string;
  /** By path, relative to the folder that is served. */
  readonly files: Readonly<Record<string, HostFile>>;
}

/** The value of an `integrity` attribute. */
export const integrityOf = (content: Uint8Array | string): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

function describe(content: Buffer): HostFile {
  return { integrity: integrityOf(content), bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

const isServed = (name: string): boolean =>
  /^(?:widget\..+\.m?js|duaal-.+\.iife\.js|polyfills\.js|frame[-.].+)$/.test(name);

/**
 * Copies what pages load to `<folder>/host/<version>` and writes `<folder>/integrity.json`. The version stands in the folder and not in
 * the name of each file, because the files ask for each other by name.
 */
export function writeHostFiles(folder: string, version: string): HostFiles {
  const source = rootPath(folder);
  const target = `${source}/host/${version}`;
  rmSync(`${source}/host`, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const names = readdirSync(source).filter(isServed).sort();
  for (const name of names) copyFileSync(`${source}/${name}`, `${target}/${name}`);
  const files = Object.fromEntries(
    names.map((name) => [`${version}/${name}`, describe(readFileSync(`${target}/${name}`))]),
  );
  writeFileSync(`${source}/integrity.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);
  return { version, files };
}
