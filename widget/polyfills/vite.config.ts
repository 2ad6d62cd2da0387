/** What old browsers load, in one file and in words that they know. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { asciiOnly } from '../ascii-only';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  publicDir: false,
  plugins: [asciiOnly],
  build: {
    outDir: path('../../dist/widget'),
    emptyOutDir: false,
    target: 'es2018',
    minify: true,
    lib: {
      entry: path('./polyfills.js'),
      formats: ['iife'],
      name: 'DuaalwijzerPolyfills',
      fileName: () => 'polyfills.js',
    },
    rolldownOptions: { output: { minify: true, comments: false } },
  },
});
