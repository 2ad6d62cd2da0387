/** What the extension says about the file that was chosen as schedule. */
import type { FileFault, FileFaultTexts } from './file-texts';

/** What the panel on the counter says itself. */
export interface AttachmentTexts {
  readonly heading: string;
  readonly reading: string;
  /** The file could not be looked at: a sentence, and a title. */
  readonly unavailable: string;
  readonly unavailableShort: string;
  /** `{name}` and `{size}` in megabytes: nobody looks into it. */
  readonly tooLarge: string;
  readonly tooLargeShort: string;
  /** Button by which the hours of a file that cannot be read are filled in. */
  readonly askHours: string;
  /** The file was made for another agreement than the one on the page. */
  readonly other: {
    readonly title: string;
    /** Where only its days are others. */
    readonly titlePeriod: string;
    /** A fact that differs: `{field}`, `{annex}` and `{page}`. */
    readonly difference: string;
    readonly todo: string;
  };
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
  /** In a few words, as the title of a finding, what has to be known of a file at once. */
  readonly short: Readonly<Record<FileShort, string>>;
}

/** `unreadHours`: no hours could be read in it, though it may be in order. */
export type FileShort = Exclude<FileFault, 'type'> | 'unreadHours' | 'partlyRead' | 'noSchedule';
