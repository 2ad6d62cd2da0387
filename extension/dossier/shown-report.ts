/** A report as the user wants to see it: without the rules that are off and the findings that are not to be shown. */
import type { Counts, Facts, Finding, Outcome, Report } from '#core';
import { recordOf } from './ignored';
import type { Settings } from './settings';

/** Why an outcome is left out. */
export type Leaving = 'ruleOff' | 'severityHidden' | 'ignored';

export interface LeftOut {
  readonly outcome: Outcome;
  readonly leaving: Leaving;
}

export interface ShownReport {
  readonly report: Report;
  readonly left: readonly LeftOut[];
}

const isFinding = (outcome: Outcome): outcome is Finding => outcome.kind === 'finding';

function leavingOf(outcome: Outcome, facts: Facts, settings: Settings): Leaving | undefined {
  if (settings.rulesOff.includes(outcome.rule)) return 'ruleOff';
  if (!isFinding(outcome)) return undefined;
  if (recordOf(outcome, facts, settings.ignored)) return 'ignored';
  return settings.severities.includes(outcome.severity) ? undefined : 'severityHidden';
}

function countsWithout(counts: Counts, left: readonly LeftOut[]): Counts {
  const rest = { ...counts };
  for (const { outcome } of left) {
    if (isFinding(outcome)) rest[outcome.severity] -= 1;
    else rest[outcome.kind === 'not-applicable' ? 'notApplicable' : outcome.kind] -= 1;
  }
  return rest;
}

/** What is shown of a report on these facts, and what is left out of it. */
export function shownReport(report: Report, facts: Facts, settings: Settings): ShownReport {
  const left = report.outcomes.flatMap((outcome) => {
    const leaving = leavingOf(outcome, facts, settings);
    return leaving === undefined ? [] : [{ outcome, leaving }];
  });
  if (left.length === 0) return { report, left };
  const gone = new Set(left.map(({ outcome }) => outcome));
  const outcomes = report.outcomes.filter((outcome) => !gone.has(outcome));
  return { report: { outcomes, counts: countsWithout(report.counts, left) }, left };
}
