/** What the content script tells the background and the popup: numbers and titles, nothing that stands in the form. */
import { severities, type Counts, type Report, type Severity, type Texts } from '#core';
import type { Progress } from '../dossier/progress';
import type { ShownReport } from '../dossier/shown-report';
import { isNumber, isText, listOf, oneOf, shaped, type Guard } from '../messages/guards';
import { bySeverity, isFinding } from './state';

export interface CountsMessage {
  readonly type: 'counts';
  readonly error: number;
  readonly warning: number;
}

export interface SummaryRequest {
  readonly type: 'summary';
}

export interface Summary {
  readonly counts: Pick<Counts, Severity>;
  readonly progress: Progress;
  readonly findings: readonly { readonly severity: Severity; readonly title: string }[];
}

export const isCounts: Guard<CountsMessage> = shaped({ type: oneOf(['counts']), error: isNumber, warning: isNumber });
export const isSummaryRequest: Guard<SummaryRequest> = shaped({ type: oneOf(['summary']) });

const isSummary: Guard<Summary> = shaped({
  counts: shaped({ error: isNumber, warning: isNumber, info: isNumber }),
  progress: shaped({ kind: oneOf(['nothing', 'some', 'all']), waiting: isNumber }),
  findings: listOf(shaped({ severity: oneOf(severities), title: isText })),
});

/** The numbers for the badge; all zero where there is no agreement. */
export const countsOf = (report: Report | undefined): CountsMessage => ({
  type: 'counts',
  error: report?.counts.error ?? 0,
  warning: report?.counts.warning ?? 0,
});

/** The findings by severity, and what is remarked on a file, for the popup. */
export function summaryOf({ report: { counts, outcomes }, progress, remark }: ShownReport, texts: Texts): Summary {
  const findings = outcomes
    .filter(isFinding)
    .map(({ rule, severity }) => ({ severity, title: texts.rules[rule].title }));
  return {
    progress,
    counts: { error: counts.error, warning: counts.warning, info: counts.info },
    findings: bySeverity(remark ? [...findings, { severity: remark.severity, title: remark.title }] : findings),
  };
}

/** The answer of a content script; `undefined` when its page has no agreement, or when there was no such script. */
export const readSummary = (answer: unknown): Summary | undefined => (isSummary(answer) ? answer : undefined);
