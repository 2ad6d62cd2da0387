/** Where browsers live: commands on the PATH first, then the usual places of each system. Pure; looks at no disk. */
import { posix, win32 } from 'node:path';

/** What decides where to look. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface BrowserKind {
  /** Name in sentences. */
  readonly name: string;
  /** Environment variable that can name a path. */
  readonly variable: string;
  /** Command names on Linux, in order of preference. */
  readonly commands: readonly string[];
  /** Inside an Applications folder on macOS. */
  readonly macApps: readonly string[];
  /** Inside a program folder on Windows. */
  readonly windowsPrograms: readonly string[];
  /** Packages of Debian. */
  readonly debianPackages: readonly string[];
}

/**
 * Chromium and its relatives. Chromium comes first because it loads an unpacked extension from the command line
 * (`--load-extension`); Chrome with Google's brand stopped doing so in version 137, and Edge follows Chrome.
 */
export const chromiumKind: BrowserKind = {
  name: 'Chromium, Chrome or Edge',
  variable: 'DUAALWIJZER_BROWSER',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  macApps: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windowsPrograms: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debianPackages: ['chromium', 'chromium-l10n'],
};

export const firefoxKind: BrowserKind = {
  name: 'Firefox',
  variable: 'DUAALWIJZER_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  macApps: ['Firefox.app/Contents/MacOS/firefox'],
  windowsPrograms: ['Mozilla Firefox\\firefox.exe'],
  debianPackages: ['firefox-esr', 'firefox-esr-l10n-nl'],
};

const present = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value): value is string => value !== undefined && value !== '');

function foldersOf({ platform, environment }: System): readonly string[] {
  if (platform === 'win32') {
    return present([environment['LOCALAPPDATA'], environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)']]);
  }
  const home = environment['HOME'];
  return platform === 'darwin'
    ? ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])]
    : present((environment['PATH'] ?? '').split(':'));
}

function namesOf(kind: BrowserKind, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') return kind.windowsPrograms;
  return platform === 'darwin' ? kind.macApps : kind.commands;
}

/** Every path to try, most wanted first: one browser in all folders, then the next browser. */
export function browserCandidates(kind: BrowserKind, system: System): readonly string[] {
  const paths = system.platform === 'win32' ? win32 : posix;
  const folders = foldersOf(system);
  return namesOf(kind, system.platform).flatMap((name) => folders.map((folder) => paths.join(folder, name)));
}
