/** What the overlay shows, as values: which finding stands where, which card is open and how far its fix has come. */
import { factKeys, type FactKey, type FactValue, type Finding, type Outcome, type Report } from '#core';
import type { FileRemark } from '../attachments/answer';
import type { Progress } from '../dossier/progress';
import type { LeftOut } from '../dossier/shown-report';
import type { Reading, ReadField } from '../page/index';

/** A finding and the field it is shown at; without one it is only in the panel. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly field: ReadField | undefined;
}

/** What has to be known of the chosen file, and the upload it is shown at. */
export interface ShownRemark {
  readonly remark: FileRemark;
  readonly field: ReadField | undefined;
}

/** One value that a fix wrote, and the way back. */
export interface AppliedValue {
  readonly key: FactKey;
  readonly value: FactValue<FactKey>;
  undo(): boolean;
}

export type FixState =
  | { readonly kind: 'offered' }
  /** `isStuck`: the page did not let it be undone. */
  | { readonly kind: 'applied'; readonly values: readonly AppliedValue[]; readonly isStuck?: true }
  | { readonly kind: 'undone' }
  /** The user is asked whether the rule is to be switched off. */
  | { readonly kind: 'asking' }
  /** Not shown any longer: here, or nowhere. */
  | { readonly kind: 'ignored' | 'switchedOff' }
  /** The page did not take it: the value is on the clipboard, or the user has to type it. */
  | { readonly kind: 'copied' | 'refused'; readonly text: string };

export interface OpenCard extends ShownFinding {
  readonly whyOpen: boolean;
  readonly fix: FixState;
  /** The finding is no longer in the report: it was put right or ignored. */
  readonly gone?: boolean;
}

export interface OverlayState {
  readonly reading: Reading;
  readonly report: Report;
  readonly progress: Progress;
  /** What the user does not want to see. */
  readonly left: readonly LeftOut[];
  readonly found: readonly ShownFinding[];
  readonly remark: ShownRemark | undefined;
  readonly card: OpenCard | undefined;
  readonly panelOpen: boolean;
}

export const isFinding = (outcome: Outcome): outcome is Finding => outcome.kind === 'finding';

/** The findings of a report, each with the first of its fields that is on the page. */
export const shownFindings = (report: Report, reading: Reading): readonly ShownFinding[] =>
  report.outcomes.filter(isFinding).map((finding) => ({ finding, field: fieldOf(finding, reading) }));

/** What is remarked on the file that is chosen as schedule, at its upload. */
export const shownRemark = (remark: FileRemark | undefined, { fields }: Reading): ShownRemark | undefined =>
  remark && { remark, field: fields.find(({ key }) => key === 'documents.schedule') };

function fieldOf(finding: Finding, reading: Reading): ReadField | undefined {
  for (const key of finding.fields) {
    const field = reading.fields.find((candidate) => candidate.key === key);
    if (field) return field;
  }
  return undefined;
}

const stillHolds = ({ key, value }: AppliedValue, { facts }: Reading): boolean =>
  JSON.stringify(facts[key]) === JSON.stringify(value);

const isIgnored = ({ kind }: FixState): boolean => kind === 'ignored' || kind === 'switchedOff';

function fixAfter({ fix, gone }: OpenCard, isFound: boolean, reading: Reading): FixState {
  if (fix.kind === 'applied') return fix.values.every((value) => stillHolds(value, reading)) ? fix : offered;
  // what was ignored came back: its values changed, or it was taken back elsewhere
  return isIgnored(fix) && gone === true && isFound ? offered : fix;
}

/** A card after a new reading: it follows its finding, stays while something can be undone, and closes otherwise. */
export function cardAfter(card: OpenCard, found: readonly ShownFinding[], reading: Reading): OpenCard | undefined {
  const shown = found.find(({ finding }) => finding.rule === card.finding.rule);
  const fix = fixAfter(card, shown !== undefined, reading);
  if (shown) return { ...card, ...shown, fix, gone: false };
  return fix.kind === 'applied' || isIgnored(fix) ? { ...card, fix, gone: true } : undefined;
}

export const offered: FixState = { kind: 'offered' };

type ShownFindings = Pick<OverlayState, 'found'> & Partial<Pick<OverlayState, 'remark' | 'card'>>;

export interface FieldFindings {
  readonly field: ReadField;
  readonly findings: readonly Finding[];
  readonly remark: FileRemark | undefined;
}

/** Fields with findings, in the order of the facts; the field of an open card has its place though it has none left. */
export function findingsByField({ found, remark, card }: ShownFindings): readonly FieldFindings[] {
  return factKeys.flatMap((key) => {
    const here = found.filter((shown) => shown.field?.key === key);
    const [field] = [here[0], remark, card].flatMap((shown) => (shown?.field?.key === key ? [shown.field] : []));
    const findings = bySeverity(here.map(({ finding }) => finding));
    return field ? [{ field, findings, remark: remark?.field === field ? remark.remark : undefined }] : [];
  });
}

const rank = { error: 0, warning: 1, info: 2 } as const;

/** The most severe first; else the order stays. */
export const bySeverity = <Found extends Pick<Finding, 'severity'>>(findings: readonly Found[]): readonly Found[] =>
  [...findings].sort((one, other) => rank[one.severity] - rank[other.severity]);
