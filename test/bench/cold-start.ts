/** Import and first answer in a process that has just begun: the core with all its rules, the peers with four. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { rootPath } from '../build/root';
import { completeAgreements } from './agreements';
import { corePath, type Core } from './core';
import { medianOf } from './measure';
import { caseOf } from './subset/case';

const processes = 10;
const folder = rootPath('dist/bench/cold');

export interface ColdStart {
  /** Medians of ten processes, in milliseconds. */
  readonly importMilliseconds: number;
  readonly firstAnswerMilliseconds: number;
  readonly totalMilliseconds: number;
}

/** Times an import and what is done with it; both are source text, the second of an expression that may be awaited. */
const program = (module: string, input: string, firstAnswer: string): string => `
  import { readFileSync } from 'node:fs';
  const input = JSON.parse(readFileSync(${JSON.stringify(input)}, 'utf8'));
  const from = performance.now();
  const module = await import(${JSON.stringify(pathToFileURL(module).href)});
  const imported = performance.now();
  await (${firstAnswer});
  console.log(JSON.stringify([imported - from, performance.now() - imported]));
`;

function timed(source: string): ColdStart {
  const runs = Array.from({ length: processes }, () => {
    const options = { encoding: 'utf8', cwd: rootPath('.') } as const;
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', source], options);
    const [imported = 0, answered = 0] = JSON.parse(printed) as number[];
    return { imported, answered };
  });
  return {
    importMilliseconds: medianOf(runs.map(({ imported }) => imported)),
    firstAnswerMilliseconds: medianOf(runs.map(({ answered }) => answered)),
    totalMilliseconds: medianOf(runs.map(({ imported, answered }) => imported + answered)),
  };
}

function written(name: string, content: unknown): string {
  const path = `${folder}/${name}`;
  writeFileSync(path, JSON.stringify(content));
  return path;
}

/** The four rules as plain JavaScript; the engines stay the packages that Node imports. */
async function buildSubset(name: 'in-publicodes' | 'in-json-rules-engine'): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: rootPath(`test/bench/subset/${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
  return `${folder}/${name}.js`;
}

/** Medians of ten fresh processes of Node for each engine. */
export async function coldStarts(core: Core): Promise<Readonly<Record<string, ColdStart>>> {
  mkdirSync(folder, { recursive: true });
  const [facts = {}] = completeAgreements(1, 1);
  const one = completeAgreements(20, 1).flatMap((some) => caseOf(some) ?? [])[0];
  if (!one) throw new Error('no case that the engines can compare');
  const date = core.parsePlainDate(one.start);
  const amount = date && core.allowanceFor(one.step, date)?.amount;
  const factsPath = written('facts.json', facts);
  const casePath = written('case.json', { one, amount });
  const amounts = '{ parsePlainDate: (date) => date, allowanceFor: () => ({ amount: input.amount }) }';
  return {
    core: timed(program(corePath, factsPath, `module.check(input, { today: '2024-09-15' })`)),
    publicodes: timed(program(await buildSubset('in-publicodes'), casePath, 'module.inPublicodes().answer(input.one)')),
    'json-rules-engine': timed(
      program(
        await buildSubset('in-json-rules-engine'),
        casePath,
        `module.inJsonRulesEngine(${amounts}).answer(input.one)`,
      ),
    ),
  };
}
