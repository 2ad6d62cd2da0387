import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add, closingLine, playwrightCounts, single, vitestCounts } from './summary';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'summary-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function report(content: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe('a report of Vitest', () => {
  it('gives its counts', () => {
    expect(vitestCounts(report({ ...vitest, numFailedTests: 2 }), 1)).toEqual({ passed: 5, failed: 2 });
  });

  it('counts skipped tests and unreadable files as failed', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    const counts = vitestCounts(report({ ...vitest, numPendingTests: 1, numTodoTests: 1, testResults }), 1);
    expect(counts).toEqual({ passed: 5, failed: 3 });
  });

  it('fails when the runner failed without naming a test, or wrote nothing', () => {
    expect(vitestCounts(report(vitest), 1)).toEqual({ passed: 5, failed: 1 });
    expect(vitestCounts(join(folder, 'absent.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a report of Playwright', () => {
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

  it('gives its counts', () => {
    expect(playwrightCounts(report({ stats }), 0)).toEqual({ passed: 4, failed: 0 });
  });

  it('counts flaky and skipped tests as failed', () => {
    const counts = playwrightCounts(report({ stats: { ...stats, unexpected: 1, flaky: 1, skipped: 1 } }), 1);
    expect(counts).toEqual({ passed: 4, failed: 3 });
  });

  it('fails when the runner failed without naming a test, or wrote nothing', () => {
    expect(playwrightCounts(report({ stats }), 1)).toEqual({ passed: 4, failed: 1 });
    expect(playwrightCounts(join(folder, 'absent.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

it('closes with one line', () => {
  expect(closingLine(add(add(single(true), single(false)), { passed: 3, failed: 0 }))).toBe('4 passed, 1 failed');
});
