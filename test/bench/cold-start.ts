/** Import and first check in a process that has just begun. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { rootPath } from '../build/root';
import { completeAgreements } from './agreements';
import { corePath } from './core';
import { medianOf } from './measure';

const processes = 10;

const program = (core: string, facts: string): string => `
  import { readFileSync } from 'node:fs';
  const facts = JSON.parse(readFileSync(${JSON.stringify(facts)}, 'utf8'));
  const from = performance.now();
  const { check } = await import(${JSON.stringify(core)});
  const imported = performance.now();
  check(facts, { today: '2024-09-15' });
  console.log(JSON.stringify([imported - from, performance.now() - imported]));
`;

export interface ColdStart {
  /** Medians of ten processes, in milliseconds. */
  readonly importMilliseconds: number;
  readonly firstCheckMilliseconds: number;
  readonly totalMilliseconds: number;
}

/** Median of ten fresh processes of Node. */
export function coldStart(): ColdStart {
  const factsPath = rootPath('dist/bench/facts.json');
  mkdirSync(rootPath('dist/bench'), { recursive: true });
  writeFileSync(factsPath, JSON.stringify(completeAgreements(1, 1)[0]));
  const source = program(pathToFileURL(corePath).href, factsPath);
  const runs = Array.from({ length: processes }, () => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', source], { encoding: 'utf8' });
    const [imported = 0, checked = 0] = JSON.parse(printed) as number[];
    return { imported, checked };
  });
  return {
    importMilliseconds: medianOf(runs.map(({ imported }) => imported)),
    firstCheckMilliseconds: medianOf(runs.map(({ checked }) => checked)),
    totalMilliseconds: medianOf(runs.map(({ imported, checked }) => imported + checked)),
  };
}
