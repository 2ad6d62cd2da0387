/** What a chosen file turned out to be: sent from the page of the extension that reads it to the content script. */
import type { Facts } from '#core';
import type { Attaching } from './attach-state';
import { isFacts } from '../messages/facts';
import { isNumber, isText, isYesNo, listOf, optional, shaped, type Guard } from '../messages/guards';

export interface AttachmentAnswer {
  /** As its content says, whatever its name. */
  readonly mediaType: string;
  readonly pages?: number | undefined;
  /** What the file says of the agreement. */
  readonly facts: Facts;
  /** All that in words, in the language of the user. */
  readonly said: readonly string[];
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
  readonly outcome?: AttachmentAnswer | 'unavailable';
}

export const isAnswer: Guard<AttachmentAnswer> = shaped({
  mediaType: isText,
  pages: optional(isNumber),
  facts: isFacts,
  said: listOf(isText),
  unread: listOf(isText),
  asksHours: isYesNo,
});
