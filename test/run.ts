/**
 * Everything that must hold: `npm test`, or `tsx test/run.ts <group…>` for some of it. Groups: types, lint, build, unit,
 * e2e, firefox, sizes. Runs all of them whatever fails, and ends with the line `N passed, N failed`. A check without a
 * report counts as one test.
 */
import { rmSync } from 'node:fs';
import pLimit from 'p-limit';
import { BrowserMissing } from './browser/browser-missing';
import { findBrowser, findFirefox } from './browser/find-browser';
import { buildStale } from './build';
import { rootPath } from './build/root';
import { run } from './build/run';
import { collect } from './catalogue/collect';
import { add, closingLine, playwrightCounts, single, vitestCounts, type Counts } from './summary';

interface Step {
  readonly group: string;
  readonly name: string;
  /** Uses one core and prints only when it is done: another such step goes on beside it. */
  readonly light?: boolean;
  readonly run: () => Promise<Counts>;
}

const inCi = process.env['CI'] === 'true';
const nothing: Counts = { passed: 0, failed: 0 };

/** A tool whose only answer is whether all is well; shows what it says when it is not. */
async function check(command: string, options: readonly string[], folder = '.'): Promise<Counts> {
  const { code, output } = await run(command, options, { folder });
  if (code !== 0) console.log(output.trimEnd());
  return single(code === 0);
}

const tool = (group: string, name: string, command: string, ...options: readonly string[]): Step => ({
  group,
  name,
  light: true,
  run: () => check(command, options),
});

const sources = ['core', 'extension', 'widget', 'test', 'wxt.config.ts'];

/** Prints the sentence of a missing browser; anything else is ours and goes on. */
function sayMissing(problem: unknown): undefined {
  if (!(problem instanceof BrowserMissing)) throw problem;
  console.log(problem.message);
  return undefined;
}

const hasBrowser = async (): Promise<boolean> => (await findBrowser().catch(sayMissing)) !== undefined;

/** Where a runner writes its report, without the one of an earlier run. */
function reportPath(name: string): string {
  const path = rootPath(`dist/reports/${name}.json`);
  rmSync(path, { force: true });
  return path;
}

async function vitest(name: string, projects: readonly string[]): Promise<Counts> {
  const report = reportPath(name);
  const options = [
    ...['run', '--config', 'test/vitest.config.ts', '--configLoader', 'runner'],
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ];
  const { code } = await run('vitest', options, { show: true });
  return vitestCounts(report, code);
}

async function unit(): Promise<Counts> {
  const withBrowser = await hasBrowser();
  const counts = await vitest('unit', ['unit', 'dom', ...(withBrowser ? ['browser'] : [])]);
  return withBrowser ? counts : add(counts, single(false));
}

async function playwright(name: string, project: 'chromium' | 'firefox'): Promise<Counts> {
  const report = reportPath(name);
  const options = ['--config', 'test/playwright.config.ts', `--project=${project}`, '--reporter=list,json'];
  const { code } = await run('playwright', ['test', ...options], {
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    show: true,
  });
  return playwrightCounts(report, code);
}

const endToEnd = async (): Promise<Counts> => ((await hasBrowser()) ? playwright('e2e', 'chromium') : single(false));

async function firefox(): Promise<Counts> {
  const found = await findFirefox();
  if ('path' in found) return add(await vitest('firefox', ['firefox']), await playwright('firefox-e2e', 'firefox'));
  console.log(inCi ? found.reason : `The tests in Firefox are left out. ${found.reason}`);
  return inCi ? single(false) : nothing;
}

async function build(): Promise<Counts> {
  try {
    await buildStale();
    return single(true);
  } catch (problem) {
    console.log(problem instanceof Error ? problem.message : problem);
    return single(false);
  }
}

/** The longest of the light ones first. */
const steps: readonly Step[] = [
  tool('lint', 'eslint', 'eslint', '--config', 'test/lint/eslint.config.js', '--max-warnings', '0', ...sources),
  tool('types', 'types', 'tsc', '--project', 'tsconfig.json'),
  tool('types', 'types of the core, without a browser', 'tsc', '--project', 'core/tsconfig.json'),
  tool('types', 'types of the widget, without Node', 'tsc', '--project', 'widget/tsconfig.json'),
  tool('lint', 'layers', 'depcruise', '--config', 'test/lint/layers.cjs', ...sources),
  tool('lint', 'format', 'prettier', '--check', '--log-level', 'warn', '.'),
  tool('lint', 'unused code', 'knip', '--config', 'test/lint/knip.json', '--no-progress', '--no-config-hints'),
  { group: 'build', name: 'build', run: build },
  { group: 'unit', name: 'unit tests', run: unit },
  { group: 'e2e', name: 'end-to-end tests', run: endToEnd },
  { group: 'firefox', name: 'tests in Firefox', run: firefox },
  { group: 'sizes', name: 'sizes', run: () => check('size-limit', [], 'test/budgets') },
];

interface Done {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: string;
}

async function perform({ name, light, run: start }: Step): Promise<Done> {
  if (!light) console.log(`\n── ${name}`);
  const from = performance.now();
  const counts = await start();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`── ${name}: ${closingLine(counts)}, ${seconds} s`);
  return { name, counts, seconds };
}

/** The light steps two at a time, then the others, which keep every core busy, one by one. */
async function performAll(chosen: readonly Step[]): Promise<readonly Done[]> {
  const limit = pLimit(2);
  const done = await Promise.all(chosen.filter(({ light }) => light).map((step) => limit(perform, step)));
  for (const step of chosen.filter(({ light }) => !light)) done.push(await perform(step));
  return done;
}

function printSummary(done: readonly Done[]): Counts {
  console.log('');
  for (const { name, counts, seconds } of done) {
    console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(38)} ${closingLine(counts)} (${seconds} s)`);
  }
  return done.map(({ counts }) => counts).reduce(add, nothing);
}

async function main(groups: readonly string[]): Promise<number> {
  const known = new Set(steps.map(({ group }) => group));
  const unknown = groups.filter((group) => !known.has(group));
  if (unknown.length > 0) {
    console.error(`No such group: ${unknown.join(', ')}. Groups: ${[...known].join(', ')}.`);
    return 1;
  }
  collect();
  const done = await performAll(steps.filter(({ group }) => groups.length === 0 || groups.includes(group)));
  const total = printSummary(done);
  console.log(closingLine(total));
  return total.failed > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
