/**
 * The web components. Plain: modules for projects with a bundler, which bring Lit, zod and date-fns themselves.
 * `--mode embed`: everything in one file, as a script and as a module, for pages without a build. `--mode duaal-uurrooster`
 * and the names of the other elements: one element as a script. `--mode languages`: the languages beside Dutch, a file
 * each, which lie next to those files. `--mode documents`: the part that makes PDFs, likewise.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type LibraryOptions, type Plugin } from 'vite';
import { asciiOnly } from './ascii-only';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The elements, by the file in `define` that defines each alone. */
const elements = ['uurrooster', 'leervergoeding', 'overeenkomst'] as const;

const library: LibraryOptions = {
  entry: {
    index: path('./index.ts'),
    define: path('./define/all.ts'),
    ...Object.fromEntries(elements.map((name) => [`define/${name}`, path(`./define/${name}.ts`)])),
  },
  formats: ['es'],
  fileName: (_, name) => `${name}.js`,
};

const embed: LibraryOptions = {
  entry: path('./define/all.ts'),
  formats: ['iife', 'es'],
  name: 'Duaalwijzer',
  fileName: (format) => (format === 'iife' ? 'widget.iife.js' : 'widget.min.mjs'),
};

const oneElement = (name: string): LibraryOptions => ({
  entry: path(`./define/${name}.ts`),
  formats: ['iife'],
  name: 'Duaalwijzer',
  fileName: () => `duaal-${name}.iife.js`,
});

/**
 * The files of the languages beside Dutch, and of what is in order in each language, by the module that the core loads for
 * each.
 */
const languageFiles = {
  fr: 'core/texts/fr/spoken',
  en: 'core/texts/en/spoken',
  je: 'core/texts/nl/informal',
  'passes-nl': 'core/texts/nl/passes',
  'passes-fr': 'core/texts/fr/passes',
  'passes-en': 'core/texts/en/passes',
} as const;

const languages: LibraryOptions = {
  entry: Object.fromEntries(
    Object.entries(languageFiles).map(([name, module]) => [`widget.${name}`, path(`../${module}.ts`)]),
  ),
  formats: ['es'],
  fileName: (_, name) => `${name}.js`,
};

/** The part with the PDF library. */
const documents: LibraryOptions = {
  entry: path('./export/documents.ts'),
  formats: ['es'],
  fileName: () => 'widget.documents.js',
};

/** Leaves it in a file of its own beside the script, to be fetched when somebody asks for a document. */
const documentsApart: Plugin = {
  name: 'documents-apart',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './documents' && importer?.endsWith('widget/export/load-documents.ts') === true
      ? { id: './widget.documents.js', external: true }
      : null,
};

/** Leaves a language in a file of its own beside the script, to be fetched when a page asks for it. */
const languagesApart: Plugin = {
  name: 'languages-apart',
  enforce: 'pre',
  resolveId: (source, importer) => {
    if (importer === undefined || !/core\/texts\/load(-passes)?\.ts$/.test(importer)) return null;
    const found = Object.entries(languageFiles).find(([, module]) => `core/texts/${source.slice(2)}` === module);
    return found ? { id: `./widget.${found[0]}.js`, external: true } : null;
  },
};

/**
 * A part that lies beside the script is read as a module and as a classic script, because from a disk a browser runs only
 * the latter: what it exports, it writes down under its own name in a table of the page.
 */
const asPart: Plugin = {
  name: 'as-part',
  generateBundle: (_, bundle) => {
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const clause = /export\{([^{}]+)\};/.exec(chunk.code)?.[1];
      if (clause === undefined || chunk.imports.length > 0) throw new Error(`${file} is no part that stands alone`);
      const exported = clause.split(',').map((one) => {
        const [local = one, name = local] = one.split(' as ');
        return `${name}:${local}`;
      });
      const name = JSON.stringify(file.replace(/\.js$/, ''));
      const table = `(globalThis.duaalwijzerParts??={})[${name}]={${exported.join(',')}};`;
      chunk.code = `(()=>{"use strict";${chunk.code.replace(`export{${clause}};`, () => table)}})();\n`;
    }
  },
};

/** Takes what a part wrote down. How a script finds its parts, the build declares around it as `duaalwijzerPart`. */
const takeParts: Plugin = {
  name: 'take-parts',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      chunk.code = chunk.code.replace(
        /import\([`'"]\.\/(widget\.[\w-]+)\.js[`'"]\)/g,
        (_imported, name: string) => `duaalwijzerPart("${name}")`,
      );
    }
  },
};

/** Indents of templates and styles are for whoever reads the sources: a line break is all that a browser needs. */
const withoutIndents: Plugin = {
  name: 'without-indents',
  generateBundle: (_, bundle) => {
    // after minifying, a line break stands only in a template; one behind a carriage return is content
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replace(/(?<!\r|\\r)\n\s+/g, '\n');
    }
  },
};

const forPages = { output: { minify: true, comments: false } } as const;

const forSites = [languagesApart, documentsApart, takeParts, withoutIndents, asciiOnly];

const builds: Readonly<Record<string, { lib: LibraryOptions; plugins: Plugin[] }>> = {
  embed: { lib: embed, plugins: forSites },
  ...Object.fromEntries(elements.map((name) => [`duaal-${name}`, { lib: oneElement(name), plugins: forSites }])),
  documents: { lib: documents, plugins: [asPart, asciiOnly] },
  languages: { lib: languages, plugins: [asPart, asciiOnly] },
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
