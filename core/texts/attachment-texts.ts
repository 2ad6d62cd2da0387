/** What the extension says about the file that was chosen as schedule. */
import type { FileFaultTexts } from './file-texts';

/** What the panel on the counter says itself. */
export interface AttachmentTexts {
  readonly heading: string;
  readonly reading: string;
  /** The file could not be looked at. */
  readonly unavailable: string;
  /** Button by which the hours of a file that cannot be read are filled in. */
  readonly askHours: string;
  readonly merge: {
    /** Button, and title of what it opens. */
    readonly offer: string;
    /** Until it is there. */
    readonly opening: string;
    /** The page did not take the file back. */
    readonly notUndone: string;
  };
}

/** What the page says that read the file. */
export interface FileReadTexts {
  /** A PDF of one page, and of more: `{name}` and `{pages}`. */
  readonly pdf: readonly [string, string];
  readonly picture: string;
  readonly ours: string;
  readonly oursNoSchedule: string;
  readonly damaged: string;
  readonly read: string;
  readonly noText: string;
  readonly noSchedule: string;
  readonly partly: string;
  readonly private: string;
  readonly faults: FileFaultTexts;
}
