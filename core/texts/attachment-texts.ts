/** What the extension says about the file that was chosen as schedule. */
import type { FileFaultTexts } from './file-texts';

export interface AttachmentTexts {
  readonly heading: string;
  readonly reading: string;
  /** A PDF of one page, and of more: `{name}` and `{pages}`. */
  readonly pdf: readonly [string, string];
  readonly picture: string;
  readonly ours: string;
  readonly damaged: string;
  readonly read: string;
  readonly noText: string;
  readonly noSchedule: string;
  readonly partly: string;
  /** The file could not be looked at. */
  readonly unavailable: string;
  readonly private: string;
  readonly faults: FileFaultTexts;
}
