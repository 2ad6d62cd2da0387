/** What is built, from what, and how. */
import { writeDeclarations } from './declarations';
import { writeCoreManifest } from './manifests';
import { tool, vite } from './tool';
import { buildWidget } from './widget/build';

export interface Part {
  /** Files and folders that it is built from, relative to the root of the project. */
  readonly inputs: readonly string[];
  /** A file that is there when it has been built. */
  readonly output: string;
  /** Parts that it takes over, which are built first. */
  readonly needs?: readonly string[];
  /** Parts that write the same files on their way, so never at the same time. */
  readonly after?: readonly string[];
  /** Builds it. @throws Error with the output of the tool that failed. */
  readonly build: () => Promise<void>;
}

const shared = ['package.json', 'package-lock.json', 'tsconfig.json', 'test/build.ts', 'test/build'];

const rulePages = ['test/core/rules', 'test/rule-pages'];

const extension = (browser: 'chrome' | 'firefox', after: readonly string[] = []): Part => ({
  inputs: ['core', 'widget', 'extension', 'wxt.config.ts', ...rulePages, ...shared],
  needs: ['rules'],
  after,
  output: `dist/extension/${browser}-mv3/manifest.json`,
  build: () => tool('wxt', 'build', '-b', browser, '--mv3'),
});

export const parts = {
  core: {
    inputs: ['core', ...shared],
    output: 'dist/core/package.json',
    build: async () => {
      await vite('core/vite.config.ts');
      await writeDeclarations({
        entry: 'core/index.ts',
        tsconfig: 'core/tsconfig.json',
        folder: 'dist/core',
        external: [],
      });
      writeCoreManifest('dist/core');
    },
  },
  widget: {
    inputs: ['core', 'widget', ...shared],
    output: 'dist/widget/package.json',
    build: buildWidget,
  },
  rules: {
    inputs: ['core', ...rulePages, ...shared],
    output: 'dist/rules/page.css',
    build: () => tool('tsx', 'test/rule-pages/build.ts'),
  },
  chrome: extension('chrome'),
  firefox: extension('firefox', ['chrome']),
  counter: {
    inputs: ['test/counter', ...shared],
    output: 'dist/counter/index.html',
    build: () => vite('test/counter/vite.config.ts'),
  },
  kits: {
    inputs: ['test/counter/kits', ...shared],
    output: 'dist/kits/table/index.html',
    build: () => vite('test/counter/kits/vite.config.ts'),
  },
  site: {
    inputs: ['core', 'widget', 'test/core/rules', 'test/rule-pages', 'test/site', 'test/dossiers', ...shared],
    needs: ['widget'],
    output: 'dist/site/site.js',
    build: async () => {
      const { writeSite } = await import('../site/build');
      await writeSite();
      await vite('test/site/vite.config.ts');
    },
  },
  sizes: {
    inputs: ['core', 'test/budgets', ...shared],
    output: 'dist/sizes/core.js',
    build: () => vite('test/budgets/vite.config.ts'),
  },
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof parts;

export const partNames = Object.keys(parts) as readonly PartName[];
