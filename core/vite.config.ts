/** The rules bundle as one file that plain Node runs and a browser imports. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  publicDir: false,
  build: {
    outDir: path('../dist/core'),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: path('./index.ts'), formats: ['es'], fileName: () => 'index.js' },
    // half the text for an engine to read before the first check; the declarations beside it carry the documentation
    rolldownOptions: { output: { minify: true, comments: false } },
  },
});
