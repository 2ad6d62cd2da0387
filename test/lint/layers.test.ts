/** Small houses with one wrong import each: the rule that should object does, and the right house passes. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType, type IResolveOptions } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Layers {
  readonly forbidden: IForbiddenRuleType[];
  readonly options: { readonly enhancedResolveOptions: Partial<IResolveOptions> };
}

const { forbidden, options } = createRequire(import.meta.url)('./layers.cjs') as Layers;

/** Files by path. */
type House = Readonly<Record<string, string>>;

const manifest = JSON.stringify({
  name: 'house',
  type: 'module',
  imports: { '#core': './core/index.ts', '#widget': './widget/index.ts' },
  dependencies: {
    'date-fns': '1',
    zod: '1',
    stdnum: '1',
    lit: '1',
    preact: '1',
    '@cantoo/pdf-lib': '1',
    'pdfjs-dist': '1',
  },
  devDependencies: { wxt: '1', playwright: '1' },
});

const packageNames = [
  ...['date-fns', 'zod', 'stdnum', 'lit', 'preact', '@cantoo/pdf-lib', 'pdfjs-dist'],
  ...['wxt', 'playwright'],
];

const packages: House = Object.fromEntries(
  packageNames.flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'module.exports = {};'],
  ]),
);

/** A house in order, with every layer and both doors. */
const sound: House = {
  'package.json': manifest,
  ...packages,
  'core/values/a.ts': "import 'date-fns'; import 'stdnum'; export const a = 1;",
  'core/law/a.ts': "export * from '../values/a';",
  'core/calendar/a.ts': "export * from '../law/a';",
  'core/schedule/a.ts': "export * from '../calendar/a';",
  'core/allowance/a.ts': "export * from '../law/a';",
  'core/facts/a.ts': "export * from '../schedule/a';",
  'core/facts/dossier.ts': "import 'zod'; export * from './a';",
  'core/rules/a.ts': "export * from '../facts/a'; import '../allowance/a';",
  'core/texts/a.ts': "export * from '../rules/a'; import '../facts/dossier';",
  'core/index.ts': "export * from './texts/a';",
  'widget/base/a.ts': "import 'lit'; export * from '#core';",
  'widget/index.ts': "export * from './base/a';",
  'widget/define/all.ts': "export * from '../index';",
  'extension/entrypoints/a.ts': "import 'preact'; import 'wxt'; import '#widget'; export * from '#core';",
  'test/core/a.ts': "import '../../core/law/a';",
  'test/widget/a.ts': "import '../../widget/base/a';",
  'test/extension/a.ts': "import '../../extension/entrypoints/a';",
  'test/tour/a.ts': "import 'playwright'; import '#core'; import '#widget';",
};

let folder = '';

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'layers-')));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function build(house: House): void {
  rmSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(house)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Names of the rules that object to a house, sorted. */
async function objections(changes: House): Promise<readonly string[]> {
  build({ ...sound, ...changes });
  const { output } = await cruise(
    ['core', 'widget', 'extension', 'test'],
    {
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    { ...options.enhancedResolveOptions, bustTheCache: true },
  );
  const { summary } = output as ICruiseResult;
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

const violations: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'core-values-looks-down': ['core/values/b.ts', "import '../law/a';"],
  'core-law-looks-down': ['core/law/b.ts', "import '../calendar/a';"],
  'core-calendar-looks-down': ['core/calendar/b.ts', "import '../schedule/a';"],
  'core-schedule-looks-down': ['core/schedule/b.ts', "import type { a } from '../facts/a'; export type B = typeof a;"],
  'core-allowance-looks-down': ['core/allowance/b.ts', "import '../rules/a';"],
  'core-facts-looks-down': ['core/facts/b.ts', "import '../rules/a';"],
  'core-rules-looks-down': ['core/rules/b.ts', "import '../texts/a';"],
  'core-texts-looks-down': ['core/texts/b.ts', "export type { a } from '../index';"],
  'core-is-whole': ['core/rules/c.ts', "import '#widget';"],
  'core-door': ['extension/page/b.ts', "import '../../core/law/a';"],
  'widget-door': ['extension/page/c.ts', "import '../../widget/base/a';"],
  'extension-has-no-door': ['widget/base/c.ts', "import '../../extension/entrypoints/a';"],
  'products-do-not-test': ['widget/base/d.ts', "import '../../test/tour/a';"],
  'shipped-packages': ['widget/base/e.ts', "import 'playwright';"],
  'extension-framework': ['widget/base/f.ts', "import 'wxt';"],
  'no-circles': ['core/values/c.ts', "import './c2'; export const c = 1;"],
  resolvable: ['widget/base/g.ts', "import './nowhere';"],
  dates: ['core/rules/d.ts', "import 'date-fns';"],
  identifiers: ['core/rules/e.ts', "import 'stdnum';"],
  files: ['core/facts/b.ts', "import 'zod';"],
  'making-pdf': ['widget/base/i.ts', "import '@cantoo/pdf-lib';"],
  'reading-pdf': ['extension/page/e.ts', "import 'pdfjs-dist';"],
  elements: ['extension/page/d.ts', "import 'lit';"],
  overlay: ['widget/base/h.ts', "import 'preact';"],
};

describe('the layers', () => {
  it('leave a house in order alone', async () => {
    expect(await objections({})).toEqual([]);
  });

  it('have a wrong house here for each rule', () => {
    expect(Object.keys(violations).sort()).toEqual(forbidden.map(({ name }) => name ?? '').sort());
  });

  it.each(Object.entries(violations))('%s', async (rule, [file, text]) => {
    const otherHalf = { 'core/values/c2.ts': "import './c'; export const c2 = 1;" };
    expect(await objections({ [file]: text, ...(rule === 'no-circles' ? otherHalf : {}) })).toContain(rule);
  });

  it('hold for the other tests as well', async () => {
    const sideDoor = { 'test/tour/b.ts': "import '../../core/law/a'; import '../../widget/base/a';" };
    expect(await objections(sideDoor)).toEqual(['core-door', 'widget-door']);
  });
});
