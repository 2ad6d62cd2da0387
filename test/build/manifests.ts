/** The package.json of what is built, so that a folder of `dist` can be used or published as it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { rootPath } from './root';

interface RootManifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** What the package.json of the project says. */
export const rootManifest = (): RootManifest =>
  JSON.parse(readFileSync(rootPath('package.json'), 'utf8')) as RootManifest;

const write = (folder: string, manifest: object): void => {
  writeFileSync(rootPath(`${folder}/package.json`), `${JSON.stringify(manifest, undefined, 2)}\n`);
};

const entry = { '.': { types: './index.d.ts', default: './index.js' } } as const;

/** The rules bundle: one file, nothing to install with it. */
export function writeCoreManifest(folder: string): void {
  const { version, license } = rootManifest();
  write(folder, { name: '@duaalwijzer/core', version, license, type: 'module', exports: entry, sideEffects: false });
}

/** `./define/uurrooster`: one element. */
const defineEntry = (name: string) =>
  [`./define/${name}`, { types: `./define/${name}.d.ts`, default: `./define/${name}.js` }] as const;

/** Packages that the module of the web components imports. */
const widgetDependencies = ['@cantoo/pdf-lib', 'date-fns', 'lit', 'zod'];

/** The web components by their tags, with the packages they import. */
export function writeWidgetManifest(folder: string, tags: readonly string[]): void {
  const { version, license, dependencies } = rootManifest();
  const used = Object.entries(dependencies).filter(([name]) => widgetDependencies.includes(name));
  write(folder, {
    name: '@duaalwijzer/widget',
    version,
    license,
    type: 'module',
    sideEffects: ['./define.js', './define/*.js', './polyfills.js', './widget.*', './duaal-*', './host/**'],
    customElements: './custom-elements.json',
    'web-types': './web-types.json',
    exports: {
      ...entry,
      './define': { types: './define.d.ts', default: './define.js' },
      ...Object.fromEntries(tags.map((tag) => defineEntry(tag.replace('duaal-', '')))),
      './react': { types: './react.d.ts', default: './react.js' },
      './polyfills': { types: './polyfills.d.ts', default: './polyfills.js' },
      './custom-elements.json': './custom-elements.json',
      './html-custom-data.json': './html-custom-data.json',
      './web-types.json': './web-types.json',
      './integrity.json': './integrity.json',
      './package.json': './package.json',
      './widget.iife.js': './widget.iife.js',
      './widget.min.mjs': './widget.min.mjs',
      ...Object.fromEntries(tags.map((tag) => [`./${tag}.iife.js`, `./${tag}.iife.js`])),
    },
    dependencies: Object.fromEntries(used),
  });
}
