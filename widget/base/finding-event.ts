/** Tells the page that one finding appeared or went, by what somebody did in an element. */
import { describeFinding, type FactKey, type Finding, type RuleId, type Severity, type Texts } from '#core';

/** A finding in the words of the element's language. */
export interface ShownFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Facts that it is about; the first is where it is shown. */
  readonly fields: readonly FactKey[];
  readonly title: string;
  /** What was found, a sentence for each thing that is wrong. */
  readonly explanation: readonly string[];
  readonly todo: string;
}

export interface DuaalFinding extends ShownFinding {
  readonly state: 'appeared' | 'gone';
}

/** `duaal-finding`: bubbles, and leaves shadow roots. */
export class DuaalFindingEvent extends CustomEvent<DuaalFinding> {
  static readonly type = 'duaal-finding';

  constructor(detail: DuaalFinding) {
    super(DuaalFindingEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** A finding as a page is told of it. */
export function shownFinding<Id extends RuleId>(finding: Finding<Id>, texts: Texts<Id>): ShownFinding {
  const { rule, severity, fields } = finding;
  const { title, explanation, todo } = describeFinding(finding, texts);
  return { rule, severity, fields, title, explanation, todo };
}

const identity = ({ rule, severity, fields }: Finding): string => [rule, severity, ...fields].join(' ');

/** Those of the first list that the second does not have. */
export function findingsMissing<Id extends RuleId>(
  from: readonly Finding<Id>[],
  inOther: readonly Finding<Id>[],
): readonly Finding<Id>[] {
  const known = new Set(inOther.map(identity));
  return from.filter((finding) => !known.has(identity(finding)));
}

declare global {
  interface HTMLElementEventMap {
    'duaal-finding': DuaalFindingEvent;
  }
}
