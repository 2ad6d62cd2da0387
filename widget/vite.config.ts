/**
 * The web components. Plain: a module for projects with a bundler, which bring Lit, zod and date-fns themselves.
 * `--mode embed`: everything in one file, as a script and as a module, for pages without a build. `--mode languages`: the
 * languages beside Dutch, a file each, which lie next to that file. `--mode documents`: the part that makes PDFs, likewise.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type LibraryOptions, type Plugin } from 'vite';
import { asciiOnly } from './ascii-only';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const library: LibraryOptions = {
  entry: { index: path('./index.ts'), define: path('./embed.ts') },
  formats: ['es'],
  fileName: (_, name) => `${name}.js`,
};

const embed: LibraryOptions = {
  entry: path('./embed.ts'),
  formats: ['iife', 'es'],
  name: 'Duaalwijzer',
  fileName: (format) => (format === 'iife' ? 'widget.iife.js' : 'widget.min.mjs'),
};

/** The files of the languages beside Dutch, by the module that the core loads for each. */
const languageFiles = {
  fr: 'core/texts/fr/spoken',
  en: 'core/texts/en/spoken',
  je: 'core/texts/nl/informal',
} as const;

const languages: LibraryOptions = {
  entry: Object.fromEntries(
    Object.entries(languageFiles).map(([name, module]) => [`widget.${name}`, path(`../${module}.ts`)]),
  ),
  formats: ['es'],
  fileName: (_, name) => `${name}.mjs`,
};

/** The part with the PDF library. */
const documents: LibraryOptions = {
  entry: path('./export/documents.ts'),
  formats: ['es'],
  fileName: () => 'widget.documents.mjs',
};

/** Leaves it in a file of its own beside the script, to be fetched when somebody asks for a document. */
const documentsApart: Plugin = {
  name: 'documents-apart',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './documents' && importer?.endsWith('widget/export/load-documents.ts') === true
      ? { id: './widget.documents.mjs', external: true }
      : null,
};

/** Leaves a language in a file of its own beside the script, to be fetched when a page asks for it. */
const languagesApart: Plugin = {
  name: 'languages-apart',
  enforce: 'pre',
  resolveId: (source, importer) => {
    if (importer?.endsWith('core/texts/load.ts') !== true) return null;
    const found = Object.entries(languageFiles).find(([, module]) => `core/texts/${source.slice(2)}` === module);
    return found ? { id: `./widget.${found[0]}.mjs`, external: true } : null;
  },
};

/**
 * A script from another site has no base of its own for `import`: it asks for its languages at its own address, which is
 * known only while it runs first. The build declares `duaalwijzerScript` around it.
 */
const besideTheScript: Plugin = {
  name: 'beside-the-script',
  generateBundle: ({ format }, bundle) => {
    if (format !== 'iife') return;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /import\(([`'"])(\.\/widget\.\w+\.mjs)\1\)/g,
        (_, quote: string, name: string) => `import(new URL(${quote}${name}${quote},duaalwijzerScript).href)`,
      );
    }
  },
};

/** Indents of templates and styles are for whoever reads the sources: a line break is all that a browser needs. */
const withoutIndents: Plugin = {
  name: 'without-indents',
  generateBundle: (_, bundle) => {
    // after minifying, a line break stands only in a template
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/\n\s+/g, '\n');
    }
  },
};

const forPages = { output: { minify: true, comments: false } } as const;

const builds: Readonly<Record<string, { lib: LibraryOptions; plugins: Plugin[] }>> = {
  embed: { lib: embed, plugins: [languagesApart, documentsApart, besideTheScript, withoutIndents, asciiOnly] },
  documents: { lib: documents, plugins: [asciiOnly] },
  languages: { lib: languages, plugins: [asciiOnly] },
};

export default defineConfig(({ mode }) => {
  const build = builds[mode];
  return {
    root: path('.'),
    publicDir: false,
    plugins: build?.plugins ?? [],
    build: {
      outDir: path('../dist/widget'),
      emptyOutDir: !build,
      target: 'es2022',
      minify: build !== undefined,
      lib: build?.lib ?? library,
      rolldownOptions: build
        ? forPages
        : { external: [/^lit(\/|$)/, /^@lit\//, /^zod(\/|$)/, /^date-fns(\/|$)/, /^@cantoo\//] },
    },
  };
});
