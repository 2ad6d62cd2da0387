/** What the page says on which several files become one PDF. */
import type { MakingTexts } from './file-texts';
import type { MergeListTexts } from './merge-list-texts';

export interface MergingTexts extends MakingTexts, MergeListTexts {
  readonly explanation: string;
  /** `{name}` is of a kind that cannot be merged. */
  readonly wrongType: string;
  /** `{file}` is ready, with one page, and with more: `{pages}`. */
  readonly made: readonly [string, string];
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
