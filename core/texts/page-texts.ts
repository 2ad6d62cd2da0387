/** The shape of a language for the page of a rule. */
export interface PageTexts {
  /** Name of the language in itself. */
  readonly name: string;
  /** Name of the collection: title of the list and link back to it. */
  readonly rules: string;
  readonly intro: string;
  /** Name of the row of links to the same page in the other languages. */
  readonly otherLanguages: string;
  readonly severities: string;
  readonly why: string;
  readonly todo: string;
  readonly law: string;
  /** `{date}`: the day on which a source was read. */
  readonly verified: string;
  /** `{date}`: first day of a value. */
  readonly since: string;
  readonly ownLogic: string;
  readonly examples: string;
  readonly passes: string;
  readonly finds: string;
  readonly waits: string;
  readonly noWaiting: string;
  readonly nothingFilledIn: string;
  /** `{date}`: the day on which an example is judged. */
  readonly judgedOn: string;
  readonly notOfficial: string;
}
