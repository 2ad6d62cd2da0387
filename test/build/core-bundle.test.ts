/** What is built of the core stands on its own: copied to an empty folder it runs and type-checks, nothing installed. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildStale } from '../build';
import { rootPath } from './root';
import { run } from './run';

const limit = 120_000;
let folder = '';

beforeAll(async () => {
  await buildStale(['core']);
  folder = mkdtempSync(join(tmpdir(), 'core-bundle-'));
  cpSync(rootPath('dist/core'), join(folder, 'core'), { recursive: true });
}, limit);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

it('runs in plain Node', { timeout: limit }, async () => {
  const script = write(
    'run.mjs',
    "import { check, parsePlainDate } from './core/index.js';",
    "const facts = { 'agreement.start': parsePlainDate('2026-09-01'), 'agreement.end': parsePlainDate('2026-08-31') };",
    "const { outcomes } = check(facts, { today: parsePlainDate('2026-08-01') });",
    "console.log(outcomes.find(({ rule }) => rule === 'period/end-before-start').kind);",
  );
  expect(await run('node', [script])).toEqual({ code: 0, output: 'finding\n' });
});

it('checks a dossier file', { timeout: limit }, async () => {
  cpSync(rootPath('test/dossiers/official-sample.json'), join(folder, 'dossier.json'));
  const script = write(
    'dossier.mjs',
    "import { readFileSync } from 'node:fs';",
    "import { check, describeFinding, nl, parsePlainDate, readDossierText } from './core/index.js';",
    "const reading = readDossierText(readFileSync(new URL('./dossier.json', import.meta.url), 'utf8'));",
    "const { outcomes } = check(reading.facts, { today: parsePlainDate('2024-01-15') });",
    "const finding = outcomes.find(({ rule }) => rule === 'hours/average-above-38');",
    'console.log(describeFinding(finding, nl).title);',
  );
  expect(await run('node', [script])).toEqual({ code: 0, output: 'Gemiddelde arbeidsduur boven 38 uur\n' });
});

it('brings all of its types', { timeout: limit }, async () => {
  const script = write(
    'types.ts',
    "import { check, parsePlainDate, type Facts, type Report } from './core/index.js';",
    "const today = parsePlainDate('2026-08-01');",
    'const facts: Facts = {};',
    'if (today) check(facts, { today }) satisfies Report;',
    'export const known: 0 extends 1 & Report ? never : true = true;',
  );
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023'];
  expect(await run('tsc', ['--ignoreConfig', ...options, script])).toEqual({ code: 0, output: '' });
});
