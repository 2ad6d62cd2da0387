/** A report as the user wants to see it: without the rules that are off and the findings that are not to be shown. */
import type { FileRemark } from '../attachments/answer';
import type { Counts, FactKey, Facts, Finding, Outcome, Report } from '#core';
import { recordOf } from './ignored';
import { progressOf, type Progress } from './progress';
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
  readonly progress: Progress;
  /** What is remarked on the chosen file; it is in the counts. */
  readonly remark?: FileRemark;
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

function shownOutcomes(report: Report, facts: Facts, settings: Settings): Omit<ShownReport, 'progress'> {
  const left = report.outcomes.flatMap((outcome) => {
    const leaving = leavingOf(outcome, facts, settings);
    return leaving === undefined ? [] : [{ outcome, leaving }];
  });
  if (left.length === 0) return { report, left };
  const gone = new Set(left.map(({ outcome }) => outcome));
  const outcomes = report.outcomes.filter((outcome) => !gone.has(outcome));
  return { report: { outcomes, counts: countsWithout(report.counts, left) }, left };
}

/** Hours that were filled in by hand need not be read in a file. */
const isWanted = ({ severity }: FileRemark, facts: Facts, settings: Settings): boolean =>
  settings.severities.includes(severity) && (severity === 'warning' || !facts.schedule);

/** What a page says besides facts. */
export interface PageRemarks {
  /** What its form asks and was not answered yet. */
  readonly unanswered: readonly FactKey[];
  /** What has to be known of the chosen file at once. */
  readonly remark?: FileRemark | undefined;
}

/** What is shown of a report on these facts and of what the page says besides, and what is left out. */
export function shownReport(
  report: Report,
  facts: Facts,
  settings: Settings,
  { unanswered, remark }: PageRemarks = { unanswered: [] },
): ShownReport {
  const some = shownOutcomes(report, facts, settings);
  const shown = { ...some, progress: progressOf(some.report, unanswered) };
  if (!remark || !isWanted(remark, facts, settings)) return shown;
  const { outcomes, counts } = shown.report;
  const { severity } = remark;
  return { ...shown, remark, report: { outcomes, counts: { ...counts, [severity]: counts[severity] + 1 } } };
}
