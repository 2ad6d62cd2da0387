/** The shape of a language for what the user decides in the overlay: ignore, pause, and help where the page is read wrongly. */

export interface IgnoreTexts {
  readonly here: string;
  readonly always: string;
  /** After "ignore here", on the card. */
  readonly done: string;
  /** Asked before a rule is switched off: `{title}`. */
  readonly confirm: string;
  readonly confirmYes: string;
  readonly confirmNo: string;
  /** After "always ignore", on the card. */
  readonly switchedOff: string;
  /** Fold of the panel, singular and plural: `{count}`. */
  readonly list: readonly [string, string];
  readonly showAgain: string;
  readonly checkAgain: string;
}

export interface PauseTexts {
  readonly page: string;
  readonly untilTomorrow: string;
  readonly pausedPage: string;
  /** `{date}` is the day on which it goes on. */
  readonly pausedUntil: string;
  readonly resume: string;
}

export interface PointTexts {
  /** Fold of the panel: `{count}`. */
  readonly list: string;
  readonly hint: string;
  /** Of how many rules that wait a fact is the cause, singular and plural: `{count}`. */
  readonly needed: readonly [string, string];
  readonly start: string;
  /** Name of that button: `{field}`. */
  readonly startFor: string;
  readonly forget: string;
  readonly forgetFor: string;
  /** While pointing: `{field}`. */
  readonly instruction: string;
  /** Of a page where no agreement was recognised: begins the pointing, and what it is for. */
  readonly startHere: string;
  readonly startHereHint: string;
  /** While pointing there, before the list of facts. */
  readonly which: string;
  readonly keys: string;
  readonly cancel: string;
  readonly cancelled: string;
  /** What lies under the pointer: `{label}`. */
  readonly here: string;
  readonly noName: string;
  readonly twice: string;
  /** `{field}` cannot be in such a control. */
  readonly wrongKind: string;
  /** `{field}` and `{label}`. */
  readonly done: string;
  readonly noControls: string;
}

export interface DiagnoseTexts {
  readonly offer: string;
  readonly title: string;
  readonly explanation: string;
  readonly content: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly save: string;
  readonly close: string;
  /** Where a report or a mail goes: `{address}`. */
  readonly sendTo: string;
  /** The same where no address was set. */
  readonly sendToWhom: string;
}

export interface ObjectionTexts {
  readonly offer: string;
  readonly title: string;
  readonly explanation: string;
  readonly content: string;
  readonly values: string;
  readonly valuesHint: string;
  readonly send: string;
  /** Subject of the mail: `{rule}`. */
  readonly subject: string;
  /** The question that the mail begins with, and the names of what follows. */
  readonly wrong: string;
  readonly rule: string;
  readonly version: string;
  readonly outcome: string;
  readonly about: string;
  readonly kindOnly: string;
}

export interface OverlayTexts {
  readonly ignore: IgnoreTexts;
  readonly pause: PauseTexts;
  readonly point: PointTexts;
  readonly diagnose: DiagnoseTexts;
  readonly objection: ObjectionTexts;
  /** Link to the page of a rule. */
  readonly rulePage: string;
  /** Name of the group of buttons at the end of the panel. */
  readonly more: string;
}
