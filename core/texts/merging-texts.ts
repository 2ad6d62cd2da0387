/** What the page says on which several files become one PDF. */
import type { MakingTexts } from './file-texts';

export interface MergingTexts extends MakingTexts {
  readonly explanation: string;
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
  /** `{name}` is of a kind that cannot be merged. */
  readonly wrongType: string;
  /** `{name}` and `{size}` in megabytes. */
  readonly tooLarge: string;
  /** A file with a fault stays out of the document. */
  readonly leftOut: string;
  /** One file, and more: `{count}`. */
  readonly make: readonly [string, string];
  readonly notMade: string;
  /** `{file}` is ready, with one page, and with more: `{pages}`. */
  readonly made: readonly [string, string];
  readonly dossierKept: string;
  readonly dossierLost: string;
  readonly attach: string;
  /** The annex of the hours calculator into the upload of the page. */
  readonly attachAnnex: string;
  readonly save: string;
  /** The page is asked to take the file. */
  readonly attaching: string;
  /** The page now has `{file}`. */
  readonly attached: string;
  /** The page did not take `{file}`. */
  readonly refused: string;
  /** There is no upload for a schedule on the page. */
  readonly noUpload: string;
  readonly undone: string;
  readonly notUndone: string;
  /** Names of files, without their ending. */
  readonly fileName: string;
}
