/** The shape of a language for the browser extension. Sentences name their values in braces, as the rules do. */

import type { AttachmentTexts } from './attachment-texts';
import type { OverlayTexts } from './overlay-texts';

/** Numbers of findings, singular and plural: `{count}`. */
export interface CountTexts {
  readonly errors: readonly [string, string];
  readonly warnings: readonly [string, string];
  readonly remarks: readonly [string, string];
  readonly none: string;
  /** No findings, while rules wait for what the form asks. */
  readonly soFar: string;
  /** Nothing was checked yet. */
  readonly nothingYet: string;
  /** Rules that wait for what the form asks, singular and plural: `{count}`. */
  readonly waiting: readonly [string, string];
}

export interface MarkerTexts {
  /** Name of a marker: `{severity}` and `{title}`. */
  readonly name: string;
  /** The markers beside a field: `{field}`. */
  readonly group: string;
  /** Read out when a field with findings is entered: `{findings}`. */
  readonly atField: string;
}

export interface CardTexts {
  readonly close: string;
  readonly expected: string;
  readonly received: string;
  readonly todo: string;
  readonly why: string;
  readonly sources: string;
  /** From which day the figures of a rule hold: `{date}`. */
  readonly since: string;
  /** Said after a link. */
  readonly newTab: string;
  /** After the button: `{field}` now holds `{value}`. */
  readonly applied: string;
  readonly undo: string;
  readonly undone: string;
  readonly notUndone: string;
  /** The field refused the value: it is on the clipboard, or is to be typed: `{value}`. */
  readonly copied: string;
  readonly typeYourself: string;
}

export interface PanelTexts {
  readonly findings: string;
  readonly noFindings: string;
  /** Heading over the findings of an article: `{article}`. */
  readonly article: string;
  readonly withoutArticle: string;
  readonly goToField: string;
  readonly showCard: string;
  /** Name of both buttons for who does not see where they stand: `{button}` and `{title}`. */
  readonly about: string;
  readonly waiting: string;
  readonly passed: string;
  readonly passedHint: string;
  readonly notApplicable: string;
  /** What the user does not want to see: `{count}`, and the reasons. */
  readonly left: string;
  readonly ruleOff: string;
  readonly severityHidden: string;
  readonly ignored: string;
  readonly read: string;
  readonly readHint: string;
  readonly empty: string;
  /** Something stands there that is no value yet. */
  readonly incomplete: string;
  /** How a field was recognised: `{label}` is what stands on the page. */
  readonly how: Readonly<Record<'exact' | 'synonym' | 'similar' | 'pointed', string>>;
  /** For a value of a step that is not on the page now: `{label}` stood there. */
  readonly earlier: string;
  /** With a finding whose field was read in a step that is not on the page now. */
  readonly elsewhere: string;
  readonly keys: string;
}

export interface ExtensionTexts {
  readonly name: string;
  readonly attachment: AttachmentTexts;
  readonly counts: CountTexts;
  readonly marker: MarkerTexts;
  readonly card: CardTexts;
  readonly panel: PanelTexts;
  readonly overlay: OverlayTexts;
}
