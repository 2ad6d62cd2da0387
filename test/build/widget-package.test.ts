/** The package of the web components, as a project meets it that installs it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStale } from '../build';
import { rootPath } from './root';
import { run } from './run';
import { integrityOf, type HostFiles } from './widget/host-files';

const limit = 180_000;
const built = 'dist/widget';
let folder = '';

const elements = ['uurrooster', 'leervergoeding', 'overeenkomst'];
const scripts = ['widget.iife.js', ...elements.map((name) => `duaal-${name}.iife.js`)];

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}
const readJson = (path: string): unknown => JSON.parse(readFileSync(rootPath(path), 'utf8'));
const manifest = (): Manifest => readJson(`${built}/package.json`) as Manifest;
const hostFiles = (): HostFiles => readJson(`${built}/integrity.json`) as HostFiles;

/** Packed and installed in an empty project; what it depends on is linked, so that no registry is asked. */
async function install(): Promise<void> {
  await run('npm', ['pack', rootPath(built), '--pack-destination', folder, '--silent']);
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  const { dependencies } = manifest();
  const others = Object.keys(dependencies).map((name): [string, string] => [
    name,
    `file:${rootPath(`node_modules/${name}`)}`,
  ]);
  const project = {
    type: 'module',
    dependencies: { '@duaalwijzer/widget': `file:./${packed}`, ...Object.fromEntries(others) },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  const { code, output } = await run('npm', [
    'install',
    ...['--prefix', folder, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'],
  ]);
  if (code !== 0) throw new Error(output);
}

beforeAll(async () => {
  await buildStale(['widget']);
  folder = mkdtempSync(join(tmpdir(), 'widget-package-'));
  await install();
}, limit);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const compile = (...files: readonly string[]) =>
  run('tsc', [
    '--ignoreConfig',
    ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable'],
    ...files,
  ]);

describe('the package', { timeout: limit }, () => {
  it('has nothing that publint remarks on', async () => {
    const { messages, pkg } = await publint({ pkgDir: rootPath(built), strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('resolves with its types wherever modules are resolved', async () => {
    const noCode = [...scripts, 'widget.min.mjs'];
    const data = ['custom-elements.json', 'html-custom-data.json', 'web-types.json', 'integrity.json'];
    const options = ['--pack', built, '--profile', 'esm-only', '--exclude-entrypoints', ...noCode, ...data];
    expect(await run('attw', options)).toMatchObject({ code: 0 });
  });

  it('gives classes to Node, which has no DOM, and defines nothing by itself', async () => {
    const script = write(
      'node.mjs',
      "import { ScheduleElement } from '@duaalwijzer/widget';",
      "import '@duaalwijzer/widget/react';",
      'console.log(ScheduleElement.formAssociated, ScheduleElement.observedAttributes.includes("facts"));',
    );
    expect(await run('node', [script])).toEqual({ code: 0, output: 'true true\n' });
  });

  it('type-checks in a new project', async () => {
    const program = write(
      'program.ts',
      "import { defineElements, ScheduleElement, type DuaalChange } from '@duaalwijzer/widget';",
      "import '@duaalwijzer/widget/define';",
      ...elements.map((name) => `import '@duaalwijzer/widget/define/${name}';`),
      'class OwnTag extends ScheduleElement {}',
      "customElements.define('mijn-rooster', OwnTag);",
      'defineElements();',
      "const element = document.createElement('duaal-uurrooster');",
      "element.theme = 'vlaams';",
      "element.addEventListener('duaal-change', ({ detail }) => { detail satisfies DuaalChange; });",
      "element.addEventListener('duaal-finding', ({ detail }) => { detail.state satisfies 'appeared' | 'gone'; });",
      '// @ts-expect-error no such look',
      "element.theme = 'paars';",
      'export const known: 0 extends 1 & typeof element ? never : true = true;',
    );
    expect(await compile(program)).toEqual({ code: 0, output: '' });
  });
});

describe('what a static host serves', () => {
  it('is written with the integrity of every file, under its version', () => {
    const { version, files } = hostFiles();
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(
        [...scripts, 'widget.min.mjs', 'frame.js', 'polyfills.js'].map((name) => `${version}/${name}`),
      ),
    );
    expect(readdirSync(rootPath(`${built}/host/${version}`)).sort()).toEqual(
      Object.keys(files).map((name) => name.replace(`${version}/`, '')),
    );
    for (const [name, { integrity }] of Object.entries(files)) {
      expect(integrityOf(readFileSync(rootPath(`${built}/host/${name}`)))).toBe(integrity);
    }
  });

  it('has a loader for frames of at most 1 KB', () => {
    const { version, files } = hostFiles();
    expect(files[`${version}/frame.js`]?.gzip).toBeLessThanOrEqual(1024);
  });

  it.each([...scripts, 'widget.min.mjs', 'frame.js', 'frame-page.js', 'polyfills.js'])(
    '%s keeps to ASCII, whatever the encoding of the page',
    (file) => {
      expect(readFileSync(rootPath(`${built}/${file}`), 'utf8')).not.toMatch(/[^\0-\x7f]/);
    },
  );
});
