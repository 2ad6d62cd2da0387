/** Runs a tool from node_modules, with its output shown only when it fails. */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { rootPath } from './root';

export interface RunResult {
  readonly code: number;
  /** What it printed on both streams. */
  readonly output: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder to run in, relative to the root of the project. */
  readonly folder?: string;
  /** Also print while it runs. */
  readonly show?: boolean;
}

const binaries = rootPath('node_modules/.bin');

/** Runs a command of node_modules with these arguments. Never throws: a tool that cannot start has code 127. */
export function run(command: string, options: readonly string[], settings: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, options, {
      cwd: rootPath(settings.folder ?? '.'),
      env: {
        ...process.env,
        PATH: `${binaries}${delimiter}${process.env['PATH'] ?? ''}`,
        ...settings.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (settings.show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (problem) => {
      resolve({ code: 127, output: `${output}${problem.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
