/** Answers requests for the built practice counter and its kits (under /kits/), for whatever intercepts them: Playwright routes or Puppeteer. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the real counter lives, and so where the extension runs. */
export const counterOrigin = 'https://app.werkplekduaal.be';

export interface CounterResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

const folder = fileURLToPath(new URL('../../dist/counter', import.meta.url));
const kitsFolder = fileURLToPath(new URL('../../dist/kits', import.meta.url));

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const isFile = (path: string): boolean =>
  [folder, kitsFolder].some((built) => path.startsWith(built + sep)) && existsSync(path) && statSync(path).isFile();

const respond = (path: string): CounterResponse => ({
  status: 200,
  contentType: contentTypes[extname(path)] ?? 'application/octet-stream',
  body: readFileSync(path),
});

/**
 * The answer of the counter to one request: a built file, the page itself for any address without an extension, or 404.
 * @throws Error when the counter has not been built.
 */
export function counterResponse(url: URL): CounterResponse {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) throw new Error('Build the practice counter first: vite build -c test/counter/vite.config.ts');
  const asset = join(url.pathname.startsWith('/kits/') ? dirname(kitsFolder) : folder, url.pathname);
  if (isFile(asset)) return respond(asset);
  if (extname(url.pathname) === '') return respond(page);
  return { status: 404, contentType: 'text/plain; charset=utf-8', body: Buffer.from('Niet gevonden') };
}
