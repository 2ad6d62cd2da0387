/** Tells the page that facts, or what the rules say about them, have changed by what somebody did in an element. */
import type { Counts } from '#core';

export interface DuaalChange {
  /** Every fact the element knows, as a dossier file writes it. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** How many rules of the element found an error, a warning, a remark, nothing, or wait for something. */
  readonly counts: Counts;
}

/** `duaal-change`: bubbles, and leaves shadow roots. */
export class DuaalChangeEvent extends CustomEvent<DuaalChange> {
  static readonly type = 'duaal-change';

  constructor(detail: DuaalChange) {
    super(DuaalChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'duaal-change': DuaalChangeEvent;
  }
}
