/**
 * Puts the tests of the core and the core itself, with its deliberate faults, into one script: a mutant is judged on a fresh
 * copy of everything, and reading two hundred modules would take longer than the tests.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig } from 'rolldown';
import { bundle } from './bundle';

const folders = ['test/core', 'test/oracles'];
/** What only these would notice counts as survived. */
const leftOut = [
  // judge whole reports over and over: every mutant would wait for them
  'test/core/rules/invariants.test.ts',
  'test/core/texts/explain-rows.test.ts',
  'test/oracles/allowance.test.ts',
  // reads the sources, in which the deliberate faults stand
  'test/core/texts/sources.test.ts',
];

const tests = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.test.ts') && !leftOut.includes(file));

const entry = '\0tests';

export default defineConfig({
  input: entry,
  platform: 'node',
  external: [
    'vitest',
    'fast-check',
    'zod/mini',
    'date-fns',
    'ibantools',
    'date-holidays',
    'temporal-polyfill',
    /^node:/,
  ],
  plugins: [
    {
      name: 'tests',
      resolveId: (id) => (id === entry ? id : null),
      load: (id) => (id === entry ? tests.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n') : null),
      // a test finds its files beside its source, not beside the script
      transform: (code, id) => ({
        code: code
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
        moduleSideEffects: true,
      }),
    },
  ],
  output: { file: bundle, format: 'cjs', codeSplitting: false },
});
