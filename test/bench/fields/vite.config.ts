/** Builds the page on which time fields are measured to `dist/bench/fields`. */
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  base: './',
  build: {
    outDir: path('../../../dist/bench/fields'),
    emptyOutDir: true,
    target: 'es2022',
  },
});
