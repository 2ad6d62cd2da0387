/** What the user decides in the overlay. It is carried out by whoever keeps the settings; the overlay then shows the result. */
import type { FactKey, Finding, RuleId } from '#core';
import type { ReadField, SeenControl } from '../page/index';

export interface Decisions {
  /** Not here, until one of its values changes. */
  readonly ignore: (finding: Finding) => void;
  readonly stopIgnoring: (finding: Finding) => void;
  /** Nowhere. */
  readonly switchOff: (rule: RuleId) => void;
  readonly switchOn: (rule: RuleId) => void;
  readonly pauseHere: () => void;
  readonly pauseUntilTomorrow: () => void;
  /** From now on this control holds the fact. */
  readonly point: (key: FactKey, control: SeenControl) => void;
  readonly forget: (field: ReadField) => void;
  /** Opens the page of a rule. */
  readonly openRule: (rule: RuleId) => void;
}
