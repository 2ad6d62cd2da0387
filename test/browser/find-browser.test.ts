import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { browserCandidates, chromiumKind, firefoxKind, type System } from './browser-candidates';
import { BrowserMissing } from './browser-missing';
import { missingMessage, namedBrowser, wrongPathMessage } from './find-browser';

const linux: System = { platform: 'linux', environment: { PATH: '/usr/local/bin::/usr/bin' } };
const mac: System = { platform: 'darwin', environment: { HOME: '/Users/an' } };
const windows: System = {
  platform: 'win32',
  environment: { LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local', PROGRAMFILES: 'C:\\Program Files' },
};

const thisFile = fileURLToPath(import.meta.url);

describe('where a browser is looked for', () => {
  it('on Linux: Chromium everywhere on the PATH, then Chrome, then Edge', () => {
    const candidates = browserCandidates(chromiumKind, linux);
    expect(candidates.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    const chrome = candidates.indexOf('/usr/bin/google-chrome');
    expect(chrome).toBeGreaterThan(candidates.indexOf('/usr/bin/chromium-browser'));
    expect(candidates.indexOf('/usr/bin/microsoft-edge')).toBeGreaterThan(chrome);
  });

  it('on macOS: the applications of the machine and of the user', () => {
    expect(browserCandidates(firefoxKind, mac)).toEqual([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Users/an/Applications/Firefox.app/Contents/MacOS/firefox',
    ]);
  });

  it('on Windows: the programs of the user and of the machine', () => {
    expect(browserCandidates(chromiumKind, windows).slice(0, 2)).toEqual([
      'C:\\Users\\an\\AppData\\Local\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ]);
    expect(browserCandidates(chromiumKind, windows).at(-1)).toBe(
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });

  it('nowhere on a machine that says nothing about itself', () => {
    expect(browserCandidates(chromiumKind, { platform: 'linux', environment: {} })).toEqual([]);
  });
});

describe('the variable', () => {
  const withVariable = (path: string): System => ({ platform: 'linux', environment: { DUAALWIJZER_BROWSER: path } });

  it('names the browser', () => {
    expect(namedBrowser(chromiumKind, withVariable(thisFile))).toBe(thisFile);
  });

  it.each(['/nowhere/chromium', '/'])('refuses %s in one sentence', (path) => {
    expect(() => namedBrowser(chromiumKind, withVariable(path))).toThrow(
      new BrowserMissing(wrongPathMessage(chromiumKind, path)),
    );
    expect(wrongPathMessage(chromiumKind, path)).toBe(`DUAALWIJZER_BROWSER names ${path}, but there is no such file.`);
  });

  it('may be absent or empty', () => {
    expect(namedBrowser(chromiumKind, linux)).toBeUndefined();
    expect(namedBrowser(chromiumKind, withVariable(''))).toBeUndefined();
  });
});

describe('a missing browser', () => {
  it('is told in one sentence, with what to install and the variable', () => {
    expect(missingMessage(chromiumKind, linux)).toBe(
      'No Chromium, Chrome or Edge was found: install it (on Debian: apt-get install chromium), ' +
        'or put the path of one in DUAALWIJZER_BROWSER.',
    );
    expect(missingMessage(firefoxKind, mac)).toBe(
      'No Firefox was found: install it, or put the path of one in DUAALWIJZER_FIREFOX.',
    );
  });
});
