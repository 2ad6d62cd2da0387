/**
 * Writes `core/rules/by-part.ts`, the lists of the rule files. Run by every build and test, so that adding a rule means
 * writing its file, its sentences and its rows, and nothing else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const rulesFolder = fileURLToPath(new URL('../../core/rules/', import.meta.url));
const target = `${rulesFolder}by-part.ts`;

/** The parts of an agreement, in the order of the model; a rule's folder. */
const folders = [
  'type',
  'learner',
  'company',
  'provider',
  'period',
  'workplace',
  'hours',
  'schedule',
  'allowance',
  'documents',
] as const;

/** Of the formatter. */
const lineWidth = 120;

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const exportName = (folder: string, name: string): string => camelCase(`${folder}-${name}`);

const isPart = (name: string): boolean => (folders as readonly string[]).includes(name);

/** A folder that no list knows would be passed over in silence. */
function assertKnownFolders(): void {
  const strange = readdirSync(rulesFolder, { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && !isPart(entry.name),
  );
  if (strange)
    throw new Error(
      `core/rules/${strange.name} is no part of the agreement; the parts stand in test/catalogue/collect.ts`,
    );
}

/** Rule ids by their files: `period/end-before-start`. @throws Error naming a folder that is no part of the agreement. */
export function ruleFiles(): readonly string[] {
  assertKnownFolders();
  return folders.flatMap((folder) =>
    readdirSync(`${rulesFolder}${folder}`)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => `${folder}/${file.slice(0, -3)}`),
  );
}

/** On one line where that fits, as the formatter has it. */
function listOf(name: string, names: readonly string[]): string {
  const line = `export const ${name} = [${names.join(', ')}] as const;`;
  if (line.length <= lineWidth) return line;
  return [`export const ${name} = [`, ...names.map((one) => `  ${one},`), '] as const;'].join('\n');
}

function listsModule(): string {
  const rules = ruleFiles().map((id) => {
    const [folder = '', name = ''] = id.split('/');
    return { id, folder, exported: camelCase(name), local: exportName(folder, name) };
  });
  const imports = rules.map(({ id, exported, local }) => `import { ${exported} as ${local} } from './${id}';`);
  const lists = folders.flatMap((part) => {
    const names = rules.filter(({ folder }) => folder === part).map(({ local }) => local);
    return ['', listOf(`${part}Rules`, names)];
  });
  return [
    '/** The rules of each part of an agreement. Written by `npm run collect`; do not edit by hand. */',
    ...imports,
    ...lists,
    '',
  ].join('\n');
}

/** Writes the lists; returns whether it had to change. */
export function collect(): boolean {
  const module = listsModule();
  if (readFileSync(target, { encoding: 'utf8', flag: 'a+' }) === module) return false;
  writeFileSync(target, module);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(collect() ? 'core/rules/by-part.ts is written anew' : 'core/rules/by-part.ts is up to date');
}
