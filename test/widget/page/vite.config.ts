/** Builds the page with both components to `dist/widget-page`; paths are relative, so any folder can serve it. */
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../../../dist/widget-page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
  },
});
