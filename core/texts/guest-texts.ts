/** What a component says about living in a page: the link to share, what is kept in the browser, a field that must be filled. */
export interface GuestTexts {
  /** Validity of a required element that is empty. */
  readonly required: string;
  readonly share: {
    readonly button: string;
    /** What the reader should know before a link is handed on. */
    readonly hint: string;
    /** Name of the field with the link. */
    readonly link: string;
    readonly copied: string;
    /** The browser gave no access to the clipboard. */
    readonly notCopied: string;
    readonly tooLong: string;
    /** A link that somebody followed holds no facts that can be read. */
    readonly damaged: string;
  };
  readonly remember: {
    /** Kept until the tab is closed. */
    readonly session: string;
    /** Box by which the reader allows it on this device. */
    readonly consent: string;
    readonly consentHint: string;
    /** The browser lets nothing be kept. */
    readonly refused: string;
    /** What was kept is damaged, or of another version. */
    readonly unreadable: string;
  };
  readonly clear: string;
  readonly cleared: string;
  /** Facts that the page gave still stand there. */
  readonly emptied: string;
  readonly undo: string;
  readonly undone: string;
}
