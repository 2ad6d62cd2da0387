/** What a component says about the files that every one hands over: a calendar, the dossier, a print. */
export interface SavingTexts {
  readonly heading: string;
  readonly hint: string;
  readonly calendar: string;
  readonly dossier: string;
  readonly print: string;
  /** Box by which the reader lets numbers of people and accounts into the files. */
  readonly identifiers: string;
  readonly identifiersHint: string;
  /** There are no dates for a calendar yet. */
  readonly noDates: string;
  /** `{file}` has been handed to the browser. */
  readonly saved: string;
  /** Names of the files, without their ending. */
  readonly names: { readonly calendar: string; readonly dossier: string };
}
