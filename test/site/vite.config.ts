/** The script of the demo site, in one file. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  publicDir: false,
  build: {
    outDir: path('../../dist/site'),
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    lib: { entry: path('./site.ts'), formats: ['iife'], name: 'DuaalwijzerSite', fileName: () => 'site.js' },
  },
});
