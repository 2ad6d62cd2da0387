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
  /** Shows the page that merges files in a frame of the overlay; told how high it is, or that it may go. */
  readonly merge: (frame: HTMLIFrameElement, onFrame: (height: number | undefined) => void) => void;
  /** Takes the file of ours out of the upload again. */
  readonly undoAttach: () => Promise<void>;
  /** Opens the hours calculator beside the page. */
  readonly askHours: () => void;
  /** Opens the page of a rule. */
  readonly openRule: (rule: RuleId) => void;
}
