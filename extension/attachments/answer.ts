/** What a chosen file turned out to be: sent from the page of the extension that reads it to the content script. */
import type { Facts } from '#core';
import type { Attaching } from './attach-state';
import { isFacts } from '../messages/facts';
import { isNumber, isText, isYesNo, listOf, oneOf, optional, shaped, type Guard } from '../messages/guards';

/** What a counsellor has to know of a file at once. It is shown and counted as a finding. */
export interface FileRemark {
  /** `warning`: there is something the matter with the file. `info`: only its hours could not be read. */
  readonly severity: 'warning' | 'info';
  readonly title: string;
  /** A sentence or two. */
  readonly text: string;
}

export interface AttachmentAnswer {
  /** As its content says, whatever its name. */
  readonly mediaType: string;
  readonly pages?: number | undefined;
  /** What the file says of the agreement. */
  readonly facts: Facts;
  /** Which agreement it says that it is of. */
  readonly identity: Facts;
  /** All that in words, in the language of the user. */
  readonly said: readonly string[];
  /** Absent where nothing is the matter, or a rule finds it. */
  readonly remark?: FileRemark | undefined;
  /** Lines with hours that could not be read. */
  readonly unread: readonly string[];
  /** The hours in it have to be asked. */
  readonly asksHours: boolean;
}

/** What is known of the chosen file. */
export interface AttachmentState {
  readonly name: string;
  /** What became of the last file of ours. */
  readonly attaching?: Attaching['state'] | undefined;
  /** Absent while it is read. */
  readonly outcome?: AttachmentAnswer;
}

export const isRemark: Guard<FileRemark> = shaped({
  severity: oneOf(['warning', 'info']),
  title: isText,
  text: isText,
});

export const isAnswer: Guard<AttachmentAnswer> = shaped({
  mediaType: isText,
  pages: optional(isNumber),
  facts: isFacts,
  identity: isFacts,
  said: listOf(isText),
  remark: optional(isRemark),
  unread: listOf(isText),
  asksHours: isYesNo,
});
