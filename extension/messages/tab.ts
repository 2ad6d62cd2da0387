/** What the pages of the extension and the content script of a tab tell each other. */
import { factKeys, type FactKey, type Facts, type RuleId } from '#core';
import { isRuleId } from '../dossier/settings';
import { isAttaching, type Attaching } from '../attachments/attach-state';
import { isRemark, type FileRemark } from '../attachments/answer';
import { isFilePart, type FilePart } from '../attachments/file-parts';
import { isPutting, type Putting } from '../overlay/putting';
import { isFacts } from './facts';
import { isNumber, isRecord, isText, isYesNo, listOf, oneOf, optional, shaped, tagged, type Guard } from './guards';

/** Name of the connection over which the side panel follows a tab. */
export const dossierPort = 'dossier';

/** A field of the page, as it was recognised. */
export interface FieldRead {
  readonly key: FactKey;
  /** The label on the page. */
  readonly label: string;
  /** How it was recognised, or that it was read in a step that is not on the page now. */
  readonly how: 'exact' | 'synonym' | 'similar' | 'pointed' | 'earlier';
  readonly state: 'value' | 'empty' | 'unreadable';
}

/** What is known of the agreement on the page of a tab. */
export interface TabState {
  readonly agreement: boolean;
  /** Key of the agreement, once it can be told from others. */
  readonly key?: string | undefined;
  readonly fields: readonly FieldRead[];
  /** Facts that the page gives. */
  readonly read: Facts;
  /** Facts that were typed in the side panel. */
  readonly typed: Facts;
  /** Nothing is shown on this page, until it is asked for. */
  readonly pausedHere: boolean;
  /** Whether the page has an upload for the schedule. */
  readonly hasUpload: boolean;
  /** What came of the last file of ours that was to go in there. */
  readonly attaching?: Attaching | undefined;
  /** What came of the last value that was to go in a field. */
  readonly putting?: Putting | undefined;
  /** The user wants to fill in the hours: told once. */
  readonly asksHours: boolean;
  /** What the form asks and was not answered yet. */
  readonly unanswered: readonly FactKey[];
  /** What has to be known of the chosen file at once. */
  readonly remark?: FileRemark | undefined;
}

const isField: Guard<FieldRead> = shaped({
  key: oneOf(factKeys),
  label: isText,
  how: oneOf(['exact', 'synonym', 'similar', 'pointed', 'earlier']),
  state: oneOf(['value', 'empty', 'unreadable']),
});

export const isTabState = shaped({
  agreement: isYesNo,
  key: optional(isText),
  fields: listOf(isField),
  read: isFacts,
  typed: isFacts,
  pausedHere: isYesNo,
  hasUpload: isYesNo,
  attaching: optional(isAttaching),
  putting: optional(isPutting),
  asksHours: isYesNo,
  unanswered: listOf(oneOf(factKeys)),
  remark: optional(isRemark),
}) as Guard<TabState>;

/** What the side panel, or the page in a frame on the counter, asks of the tab that it follows. */
export type TabCommand =
  /** From now on these are the typed facts, all of them. */
  | { readonly type: 'typed'; readonly facts: Facts }
  /** Goes to the finding of a rule on the page. */
  | { readonly type: 'show'; readonly rule: RuleId }
  | { readonly type: 'pause-here'; readonly paused: boolean }
  /** A part of a file that goes into the upload of the schedule. */
  | ({ readonly type: 'attach' } & FilePart)
  | { readonly type: 'undo-attach' }
  /** Puts a value in its field. */
  | { readonly type: 'put'; readonly id: string; readonly facts: Facts }
  | { readonly type: 'undo-put'; readonly id: string }
  /** How high the page in a frame on the counter is, in pixels; without it, that the frame may go. */
  | { readonly type: 'frame'; readonly height?: number | undefined }
  /** Shows the report on how the page is built. */
  | { readonly type: 'report' }
  /** Lets the user point at fields, where no agreement is recognised. */
  | { readonly type: 'point' };

export const isTabCommand: Guard<TabCommand> = tagged<TabCommand>({
  typed: shaped({ facts: isFacts }),
  show: shaped({ rule: isRuleId }),
  'pause-here': shaped({ paused: isYesNo }),
  attach: isFilePart,
  'undo-attach': isRecord,
  put: shaped({ id: isText, facts: isFacts }),
  'undo-put': shaped({ id: isText }),
  frame: shaped({ height: optional(isNumber) }),
  report: isRecord,
  point: isRecord,
});
