/** A report as the user wants to see it: without the rules that are off and the findings that are not to be shown. */
import type { Counts, Finding, Outcome, Report } from '#core';
import type { Settings } from './settings';

/** Why an outcome is left out. */
export type Leaving = 'ruleOff' | 'severityHidden';

export interface LeftOut {
  readonly outcome: Outcome;
  readonly leaving: Leaving;
}

export interface ShownReport {
  readonly report: Report;
  readonly left: readonly LeftOut[];
}

const isFinding = (outcome: Outcome): outcome is Finding => outcome.kind === 'finding';

function leavingOf(outcome: Outcome, { rulesOff, severities }: Settings): Leaving | undefined {
  if (rulesOff.includes(outcome.rule)) return 'ruleOff';
  return isFinding(outcome) && !severities.includes(outcome.severity) ? 'severityHidden' : undefined;
}

function countsWithout(counts: Counts, left: readonly LeftOut[]): Counts {
  const rest = { ...counts };
  for (const { outcome } of left) {
    if (isFinding(outcome)) rest[outcome.severity] -= 1;
    else rest[outcome.kind === 'not-applicable' ? 'notApplicable' : outcome.kind] -= 1;
  }
  return rest;
}

/** What is shown of a report, and what is left out of it. */
export function shownReport(report: Report, settings: Settings): ShownReport {
  const left = report.outcomes.flatMap((outcome) => {
    const leaving = leavingOf(outcome, settings);
    return leaving === undefined ? [] : [{ outcome, leaving }];
  });
  if (left.length === 0) return { report, left };
  const outcomes = report.outcomes.filter((outcome) => leavingOf(outcome, settings) === undefined);
  return { report: { outcomes, counts: countsWithout(report.counts, left) }, left };
}
