/** What the pages of the extension and the content script of a tab tell each other. */
import { factKeys, type FactKey, type Facts, type RuleId } from '#core';
import { isRuleId } from '../dossier/settings';
import { isFacts } from './facts';
import { isRecord, isText, isYesNo, listOf, oneOf, optional, shaped, type Guard } from './guards';

/** Name of the connection over which the side panel follows a tab. */
export const dossierPort = 'dossier';

/** A field of the page, as it was recognised. */
export interface FieldRead {
  readonly key: FactKey;
  /** The label on the page. */
  readonly label: string;
  readonly how: 'exact' | 'synonym' | 'similar' | 'pointed';
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
}

const isField: Guard<FieldRead> = shaped({
  key: oneOf(factKeys),
  label: isText,
  how: oneOf(['exact', 'synonym', 'similar', 'pointed']),
  state: oneOf(['value', 'empty', 'unreadable']),
});

export const isTabState = shaped({
  agreement: isYesNo,
  key: optional(isText),
  fields: listOf(isField),
  read: isFacts,
  typed: isFacts,
  pausedHere: isYesNo,
}) as Guard<TabState>;

/** What the side panel asks of the tab that it follows. */
export type TabCommand =
  /** From now on these are the typed facts, all of them. */
  | { readonly type: 'typed'; readonly facts: Facts }
  /** Goes to the finding of a rule on the page. */
  | { readonly type: 'show'; readonly rule: RuleId }
  | { readonly type: 'pause-here'; readonly paused: boolean }
  /** Shows the report on how the page is built. */
  | { readonly type: 'report' };

const commands: Readonly<Record<TabCommand['type'], Guard<unknown>>> = {
  typed: shaped({ facts: isFacts }),
  show: shaped({ rule: isRuleId }),
  'pause-here': shaped({ paused: isYesNo }),
  report: isRecord,
};

const isType = (type: unknown): type is TabCommand['type'] => isText(type) && Object.hasOwn(commands, type);

export const isTabCommand: Guard<TabCommand> = (value): value is TabCommand =>
  isRecord(value) && isType(value['type']) && commands[value['type']](value);
