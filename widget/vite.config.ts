/**
 * The web components. Plain: a module for projects with a bundler, which bring Lit, zod and date-fns themselves.
 * `--mode embed`: everything in one file, as a script and as a module, for pages without a build.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type LibraryOptions, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const library: LibraryOptions = { entry: path('./index.ts'), formats: ['es'], fileName: () => 'index.js' };

const embed: LibraryOptions = {
  entry: path('./embed.ts'),
  formats: ['iife', 'es'],
  name: 'Duaalwijzer',
  fileName: (format) => (format === 'iife' ? 'widget.iife.js' : 'widget.min.mjs'),
};

/** A classic script is read in the encoding of its page, which need not be UTF-8: the file keeps to ASCII. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /[^\0-\x7f]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

export default defineConfig(({ mode }) => ({
  root: path('.'),
  publicDir: false,
  plugins: mode === 'embed' ? [asciiOnly] : [],
  build: {
    outDir: path('../dist/widget'),
    emptyOutDir: mode !== 'embed',
    target: 'es2022',
    minify: mode === 'embed',
    lib: mode === 'embed' ? embed : library,
    rolldownOptions:
      mode === 'embed'
        ? { output: { minify: true, comments: false } }
        : { external: [/^lit(\/|$)/, /^@lit\//, /^zod(\/|$)/, /^date-fns(\/|$)/] },
  },
}));
