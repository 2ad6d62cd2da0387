/**
 * Builds `dist/widget`: the package for projects with a bundler, and under `host` what a static host serves. Prints the
 * integrity value of what pages load.
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeDeclarations } from '../declarations';
import { rootManifest, writeWidgetManifest } from '../manifests';
import { rootPath } from '../root';
import { vite } from '../tool';
import { customElements } from './custom-elements';
import { htmlCustomData, reactTypes, webTypes } from './editor-data';
import { readElements, type ElementDoc } from './elements';
import { integrityOf, writeHostFiles } from './host-files';
import { hostModule, hostScript } from './script';

const folder = 'dist/widget';
const path = (name: string): string => rootPath(`${folder}/${name}`);
const write = (name: string, content: string): void => {
  writeFileSync(path(name), content);
};
const writeJson = (name: string, content: object): void => {
  write(name, `${JSON.stringify(content, null, 2)}\n`);
};

async function bundle(elements: readonly ElementDoc[]): Promise<void> {
  await vite('widget/vite.config.ts');
  await vite('widget/vite.config.ts', '--mode', 'embed');
  for (const { name } of elements) await vite('widget/vite.config.ts', '--mode', name);
  await vite('widget/vite.config.ts', '--mode', 'languages');
  await vite('widget/vite.config.ts', '--mode', 'documents');
  await vite('widget/frame/vite.config.ts', '--mode', 'loader');
  await vite('widget/frame/vite.config.ts', '--mode', 'page');
  await vite('widget/polyfills/vite.config.ts');
}

/** The scripts of a page by their file, with the tags that each defines: all of them, and each alone. */
const scriptsOf = (elements: readonly ElementDoc[]): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ['widget.iife.js', elements.map(({ name }) => name)],
    ...elements.map(({ name }): [string, string[]] => [`${name}.iife.js`, [name]]),
  ]);

/** What the scripts ask for when it is needed, by name: languages and documents. */
const readParts = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(rootPath(folder))
      .filter((file) => /^widget\.[\w-]+\.js$/.test(file))
      .map((file) => [file.replace(/\.js$/, ''), integrityOf(readFileSync(path(file)))]),
  );

function writeScripts(elements: readonly ElementDoc[], version: string): void {
  const polyfills = { file: 'polyfills.js', integrity: integrityOf(readFileSync(path('polyfills.js'))) };
  const parts = readParts();
  for (const [file, names] of scriptsOf(elements)) {
    write(file, hostScript({ code: readFileSync(path(file), 'utf8'), version, names, polyfills, parts }));
  }
  write('widget.min.mjs', hostModule({ code: readFileSync(path('widget.min.mjs'), 'utf8'), parts }));
}

/** What tools and editors read about the elements. */
function writeDescriptions(elements: readonly ElementDoc[], version: string): void {
  writeJson('custom-elements.json', customElements(elements));
  writeJson('html-custom-data.json', htmlCustomData(elements));
  writeJson('web-types.json', webTypes(elements, version));
  write('react.d.ts', reactTypes(elements));
  write('react.js', '// types only\nexport {};\n');
  write('define.d.ts', '/** Defines all elements. */\nexport {};\n');
  for (const { name } of elements) {
    write(`define/${name.replace('duaal-', '')}.d.ts`, `/** Defines \`<${name}>\`. */\nexport {};\n`);
  }
  write('polyfills.d.ts', '/** Brings what old browsers lack. */\nexport {};\n');
}

/** The page of a frame, which has its browser check every script: its own, and that of the element that is asked for. */
function writeFramePage(elements: readonly ElementDoc[]): void {
  const values = elements.map(
    ({ name }) => `    <meta name="${name}" content="${integrityOf(readFileSync(path(`${name}.iife.js`)))}" />\n`,
  );
  const page = readFileSync(rootPath('widget/frame/frame.html'), 'utf8');
  const checked = page.replace(
    /<script src="([^"]+)"/g,
    (tag, name: string) => `${tag} integrity="${integrityOf(readFileSync(path(name)))}"`,
  );
  write('frame.html', checked.replace('    <script', `${values.join('')}    <script`));
  copyFileSync(rootPath('widget/frame/frame.css'), path('frame.css'));
}

/** Builds everything. @throws Error with the output of the tool that failed. */
export async function buildWidget(): Promise<void> {
  const { version } = rootManifest();
  const elements = readElements();
  await bundle(elements);
  writeScripts(elements, version);
  writeDescriptions(elements, version);
  await writeDeclarations({
    entry: 'widget/index.ts',
    tsconfig: 'widget/tsconfig.json',
    folder,
    external: [/^lit(-|\/|$)/, /^@lit\//, /^@cantoo\//],
  });
  writeFramePage(elements);
  const { files } = writeHostFiles(folder, version);
  for (const name of [...scriptsOf(elements).keys(), 'widget.min.mjs', 'frame.js']) {
    const file = files[`${version}/${name}`];
    if (file) console.log(`${name.padEnd(30)} ${file.integrity}`);
  }
  writeWidgetManifest(
    folder,
    elements.map(({ name }) => name),
  );
}
