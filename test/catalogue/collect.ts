/**
 * Writes `core/rules/all.ts`, the list of every rule file. Run by every build and test, so that adding a rule means
 * writing its file, its sentences and its rows, and nothing else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const rulesFolder = fileURLToPath(new URL('../../core/rules/', import.meta.url));
const target = `${rulesFolder}all.ts`;

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

function allRulesModule(): string {
  const rules = ruleFiles().map((id) => {
    const [folder = '', name = ''] = id.split('/');
    return { id, exported: camelCase(name), local: exportName(folder, name) };
  });
  const imports = rules.map(({ id, exported, local }) => `import { ${exported} as ${local} } from './${id}';`);
  return [
    '/** Every rule, in the order of the catalogue. Written by `npm run collect`; do not edit by hand. */',
    ...imports,
    '',
    'export const rules = [',
    ...rules.map(({ local }) => `  ${local},`),
    '] as const;',
    '',
    '/** The path of a rule file is the name of its rule. */',
    "export type RuleId = (typeof rules)[number]['id'];",
    '',
  ].join('\n');
}

/** Writes the list; returns whether it had to change. */
export function collect(): boolean {
  const module = allRulesModule();
  if (readFileSync(target, { encoding: 'utf8', flag: 'a+' }) === module) return false;
  writeFileSync(target, module);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(collect() ? 'core/rules/all.ts is written anew' : 'core/rules/all.ts is up to date');
}
