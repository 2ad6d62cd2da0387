/** Installing on Debian and its relatives, where an administrator may. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const aptGet = '/usr/bin/apt-get';

/** Whether this process may install packages: Debian or a relative, and root. */
export const mayInstall = (): boolean => process.platform === 'linux' && process.getuid?.() === 0 && existsSync(aptGet);

const run = (...options: readonly string[]): void => {
  execFileSync(aptGet, options, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
};

/** Installs packages, saying so in one line. Returns whether it went well. */
export function installPackages(packages: readonly string[]): boolean {
  console.log(`Installing ${packages.join(' ')} with apt-get.`);
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', ...packages);
    return true;
  } catch {
    return false;
  }
}
