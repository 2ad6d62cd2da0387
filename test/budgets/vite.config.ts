/** The entry of the size budgets as a bundler of a page would deliver it: shaken and minified. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  publicDir: false,
  build: {
    outDir: path('../../dist/sizes'),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: path('./core.ts'), formats: ['es'], fileName: () => 'core.js' },
    rolldownOptions: { output: { minify: true, comments: false } },
  },
});
