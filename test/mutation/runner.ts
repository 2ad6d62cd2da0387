/**
 * Runs the tests of the core for Stryker, in its own process. Every mutant is judged on a fresh copy of core and tests, so
 * that nothing remembered of another mutant plays a part, and faults in what is made when a module loads count as well. The
 * quickest tests go first, and the first that fails decides.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { bundle, times } from './bundle';
import { suiteOf, type Test } from './suite';
import { isOverdue, within } from './within';

/** What the mutated code reads and counts. */
interface Instruments {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  mutantCoverage: MutantCoverage;
}

const instruments: Instruments = {
  activeMutant: undefined,
  currentTestId: undefined,
  mutantCoverage: { static: {}, perTest: {} },
};

/** Milliseconds: long beside what tests take on a busy machine, short beside a loop without end. */
const patience = 4000;
/** A test under a mutant may take this many times its own time. */
const slowdown = 40;
/** Tests are started together until they take so many milliseconds, because a limit on each would cost more than most. */
const batchTime = 50;

/** The rule whose rows a test judges, by its name; the rule that a file holds. */
const ruleOfTest = ({ id }: Test): string | undefined => /^([a-z]+\/[\w-]+) > /.exec(id)?.[1];
const ruleOfFile = (name: string): string | undefined => /core\/rules\/([a-z]+\/[\w-]+)\.ts$/.exec(name)?.[1];

async function time({ id, run }: Test): Promise<TestResult> {
  const started = performance.now();
  const result = () => ({ id, name: id, timeSpentMs: performance.now() - started });
  try {
    await run();
    return { ...result(), status: TestStatus.Success };
  } catch (problem) {
    return { ...result(), status: TestStatus.Failed, failureMessage: String(problem) };
  }
}

class CoreRunner implements TestRunner {
  #suite: () => readonly Test[] = () => [];
  /** How many milliseconds each test takes when nothing is wrong. */
  #times: Readonly<Record<string, number>> = {};

  capabilities = () => ({ reloadEnvironment: true });

  init(): Promise<void> {
    Object.assign(globalThis, { __stryker__: instruments });
    this.#suite = suiteOf(readFileSync(bundle, 'utf8'));
    if (existsSync(times)) this.#times = JSON.parse(readFileSync(times, 'utf8')) as Readonly<Record<string, number>>;
    return Promise.resolve();
  }

  async dryRun(): Promise<DryRunResult> {
    instruments.activeMutant = undefined;
    const tests: TestResult[] = [];
    for (const test of this.#suite()) {
      instruments.currentTestId = test.id;
      tests.push(await time(test));
    }
    instruments.currentTestId = undefined;
    // for this process and for those that come after it
    this.#times = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(times, JSON.stringify(this.#times));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: instruments.mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation } = options;
    instruments.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    let current = 'loading';
    let nrOfTests = 0;
    const start = ({ id, run }: Test): unknown => {
      current = id;
      nrOfTests += 1;
      return run();
    };
    try {
      const suite = within(patience, this.#suite);
      instruments.activeMutant = activeMutant.id;
      for (const { tests, limit } of this.#batches(suite, options))
        await Promise.all(within(limit, () => tests.map(start)));
      return { status: MutantRunStatus.Survived, nrOfTests };
    } catch (problem) {
      if (isOverdue(problem)) return { status: MutantRunStatus.Timeout, reason: current };
      return { status: MutantRunStatus.Killed, killedBy: [current], failureMessage: String(problem), nrOfTests };
    }
  }

  /**
   * The wanted tests, quickest first, with how long each batch may take. Rows of a rule look at the outcome of that rule
   * alone, so those of the others cannot notice what is wrong in a rule.
   */
  *#batches(suite: readonly Test[], { activeMutant, testFilter }: MutantRunOptions) {
    const wanted = testFilter && new Set(testFilter);
    const mutated = ruleOfFile(activeMutant.fileName);
    const isBlind = (test: Test): boolean => mutated !== undefined && (ruleOfTest(test) ?? mutated) !== mutated;
    const timed = suite
      .filter((test) => (wanted?.has(test.id) ?? true) && !isBlind(test))
      .map((test) => ({ test, time: this.#times[test.id] ?? 0 }))
      .sort((one, other) => one.time - other.time);
    let tests: Test[] = [];
    let sum = 0;
    for (const [index, { test, time: own }] of timed.entries()) {
      tests.push(test);
      sum += own;
      if (sum < batchTime && index < timed.length - 1) continue;
      yield { tests, limit: Math.ceil(patience + sum * slowdown) };
      tests = [];
      sum = 0;
    }
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'core', () => new CoreRunner())];
