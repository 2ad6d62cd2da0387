/** Adds up what the test runners report. A skipped test counts as a failed one: every test runs, and passes. */
import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const add = (one: Counts, other: Counts): Counts => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** One check without a report: it passed or it failed. */
export const single = (passed: boolean): Counts => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** The line that closes a run. */
export const closingLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`;

/** What a runner wrote, as JSON; `undefined` when it did not get that far. */
const read = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** A runner that ends badly without naming a failed test failed in itself. */
const withExitCode = (counts: Counts, code: number): Counts =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Test files that could not even be read: they report no test at all. */
const brokenFiles = ({ testResults }: VitestReport): number =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;

/** Counts of a report of Vitest, and of the code it ended with. */
export function vitestCounts(path: string, code: number): Counts {
  const report = read(path) as VitestReport | undefined;
  if (!report) return single(false);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  const failed = numFailedTests + numPendingTests + numTodoTests + brokenFiles(report);
  return withExitCode({ passed: numPassedTests, failed }, code);
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Counts of a report of Playwright Test, and of the code it ended with. */
export function playwrightCounts(path: string, code: number): Counts {
  const report = read(path) as PlaywrightReport | undefined;
  if (!report) return single(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode({ passed: expected, failed: unexpected + flaky + skipped }, code);
}
