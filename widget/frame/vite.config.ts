/** The two scripts of a frame, each in one file: `--mode loader` for the page around it, `--mode page` for the page in it. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { asciiOnly } from '../ascii-only';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const files: Readonly<Record<string, string>> = { loader: 'frame.js', page: 'frame-page.js' };

export default defineConfig(({ mode }) => ({
  root: path('.'),
  publicDir: false,
  plugins: [asciiOnly],
  build: {
    outDir: path('../../dist/widget'),
    emptyOutDir: false,
    target: 'es2018',
    minify: true,
    lib: {
      entry: path(`./${mode}.ts`),
      formats: ['iife'],
      name: 'DuaalwijzerFrame',
      fileName: () => files[mode] ?? mode,
    },
    rolldownOptions: { output: { minify: true, comments: false } },
  },
}));
