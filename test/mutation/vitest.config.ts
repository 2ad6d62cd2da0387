/**
 * The tests that judge mutants of the core: tables and small properties. Those that judge whole reports, over and over, are
 * left out, because every mutant would wait for them; a mutant that only they notice counts as survived.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/core/**/*.test.ts', 'test/oracles/{plain-date,public-holidays}.test.ts'],
    exclude: ['test/core/texts/**', 'test/core/rules/{check,invariants}.test.ts'],
    pool: 'threads',
    server: { deps: { inline: ['stdnum'] } },
  },
});
