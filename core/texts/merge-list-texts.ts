/** What is said of a list of files that become one PDF. */
export interface MergeListTexts {
  readonly add: string;
  readonly addHint: string;
  readonly list: string;
  readonly empty: string;
  /** A file of the list is being looked at. */
  readonly looking: string;
  /** One page, and more: `{pages}`. */
  readonly pages: readonly [string, string];
  /** The file holds a dossier of ours. */
  readonly ours: string;
  readonly up: string;
  readonly down: string;
  /** `{name}` now has `{place}` of `{count}`. */
  readonly moved: string;
  /** `{name}` is no longer in the list. */
  readonly removed: string;
  /** Files were added, one and more: `{count}`. */
  readonly added: readonly [string, string];
  /** `{name}` and `{size}` in megabytes. */
  readonly tooLarge: string;
  /** A file with a fault stays out of the document. */
  readonly leftOut: string;
  /** One file, and more: `{count}`. */
  readonly make: readonly [string, string];
  readonly notMade: string;
  readonly dossierKept: string;
  readonly dossierLost: string;
}
