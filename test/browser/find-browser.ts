/**
 * Finds the browsers that tests and the tour run in, so that nobody has to name one. In this order: the path in the
 * environment variable, an installed browser, Playwright's own download, and on Debian as root a fresh installation.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserCandidates, chromiumKind, firefoxKind, type BrowserKind, type System } from './browser-candidates';
import { BrowserMissing } from './browser-missing';
import { installPackages, mayInstall } from './debian';

const here = (): System => ({ platform: process.platform, environment: process.env });

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Some Linux systems ship a command that only says what to install; a browser tells its version. */
const answers = (path: string): boolean =>
  process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** One sentence: the variable names a path without a file. */
export const wrongPathMessage = (kind: BrowserKind, path: string): string =>
  `${kind.variable} names ${path}, but there is no such file.`;

/** One sentence: nothing found, what to install, and which variable can name a path. */
export function missingMessage(kind: BrowserKind, system: System): string {
  const advice =
    system.platform === 'linux'
      ? `install it (on Debian: apt-get install ${kind.debianPackages[0] ?? ''})`
      : 'install it';
  return `No ${kind.name} was found: ${advice}, or put the path of one in ${kind.variable}.`;
}

/** The path in the variable; `undefined` when it is not set. @throws BrowserMissing when there is no such file. */
export function namedBrowser(kind: BrowserKind, { environment }: System): string | undefined {
  const path = environment[kind.variable];
  if (!path) return undefined;
  if (!isFile(path)) throw new BrowserMissing(wrongPathMessage(kind, path));
  return path;
}

const installed = (kind: BrowserKind): string | undefined =>
  browserCandidates(kind, here()).find((path) => isFile(path) && answers(path));

const ownOfPlaywright = (): string | undefined => [chromium.executablePath()].find((path) => path && isFile(path));

/** Remembered for this process and its children: looking twice is wasted time. */
function remember(kind: BrowserKind, path: string): string {
  process.env[kind.variable] = path;
  return path;
}

function search(kind: BrowserKind, last: () => string | undefined): string {
  const found = namedBrowser(kind, here()) ?? installed(kind) ?? last();
  if (found) return remember(kind, found);
  const fresh = mayInstall() && installPackages(kind.debianPackages) ? installed(kind) : undefined;
  if (fresh) return remember(kind, fresh);
  throw new BrowserMissing(missingMessage(kind, here()));
}

/**
 * The executable of a Chromium, Chrome or Edge.
 * @throws BrowserMissing whose message is one sentence, when there is none and none can be installed.
 */
export function findBrowser(): Promise<string> {
  return new Promise((resolve) => {
    resolve(search(chromiumKind, ownOfPlaywright));
  });
}

/** As {@link findBrowser}, for places that cannot wait or install: `undefined` when none is there. */
export const installedBrowser = (): string | undefined =>
  namedBrowser(chromiumKind, here()) ?? installed(chromiumKind) ?? ownOfPlaywright();

/** The Firefox to use, or in one sentence why there is none. */
export type FirefoxFound = { readonly path: string } | { readonly reason: string };

/** Looks for Firefox. Its absence is an answer and not an error: most of the tests do without. */
export function findFirefox(): Promise<FirefoxFound> {
  return new Promise((resolve) => {
    try {
      resolve({ path: search(firefoxKind, () => undefined) });
    } catch (problem) {
      if (!(problem instanceof BrowserMissing)) throw problem;
      resolve({ reason: problem.message });
    }
  });
}
