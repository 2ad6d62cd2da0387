/**
 * What the parts of the extension ask the background. Every part checks what it gets: a page of the counter can reach none
 * of these channels, but an older part may still run beside a newer one.
 */
import { languages, type Address, type LanguageCode, type RuleId } from '#core';
import { browser } from 'wxt/browser';
import type { KeptDossier } from '../dossier/dossier-record';
import type { OpenedDossier, SavedFacts } from '../dossier/dossiers';
import type { UnreadRecord } from '../dossier/unread';
import type { Agreement } from '../dossier/agreement';
import { isRuleId, type SettingsChange } from '../dossier/settings';
import type { SettingsReading } from '../dossier/settings-record';
import { isDate, isFacts } from './facts';
import { isRecord, isText, listOf, oneOf, optional, shaped, tagged, type Guard } from './guards';
import { isSettings, isSettingsChange } from './settings';

export type Request =
  | { readonly type: 'settings' }
  | { readonly type: 'change-settings'; readonly change: SettingsChange }
  | { readonly type: 'words'; readonly language: LanguageCode; readonly address: Address }
  | { readonly type: 'open-dossier'; readonly agreement: Agreement }
  | { readonly type: 'save-dossier'; readonly saved: SavedFacts }
  | { readonly type: 'list-dossiers' }
  | { readonly type: 'remove-dossiers'; readonly keys: readonly string[] }
  | { readonly type: 'restore-dossiers'; readonly dossiers: readonly KeptDossier[] }
  | { readonly type: 'list-unread' }
  | { readonly type: 'remove-unread'; readonly names: readonly string[] }
  | { readonly type: 'restore-unread'; readonly records: readonly UnreadRecord[] }
  /** A page in a frame will be connected with under this word; the page asks whether that is so. */
  | { readonly type: 'frame-opens' | 'frame-opened'; readonly word: string }
  | { readonly type: 'open-options' }
  | { readonly type: 'open-side-panel' }
  | { readonly type: 'open-rule'; readonly rule: RuleId; readonly language: LanguageCode };

/** Only pages of the extension may ask these: a content script has no business with other agreements, nor with the words of frames. */
export const forPages: ReadonlySet<Request['type']> = new Set([
  'list-dossiers',
  'remove-dossiers',
  'restore-dossiers',
  'list-unread',
  'remove-unread',
  'restore-unread',
  'frame-opened',
] as const);

const isAgreement: Guard<Agreement> = shaped({ address: isText, learner: isText, about: optional(listOf(isText)) });
const isKept = shaped({
  key: isText,
  learner: isText,
  savedOn: optional(isDate),
  facts: isFacts,
  about: optional(listOf(isText)),
}) as Guard<KeptDossier>;

export const isUnreadRecords: Guard<readonly UnreadRecord[]> = listOf(shaped({ name: isText, content: isText }));

export const isRequest: Guard<Request> = tagged<Request>({
  settings: isRecord,
  'change-settings': shaped({ change: isSettingsChange }),
  words: shaped({ language: oneOf(languages), address: oneOf(['u', 'je']) }),
  'open-dossier': shaped({ agreement: isAgreement }),
  'save-dossier': shaped({
    saved: shaped({ agreement: isAgreement, previous: optional(isText), learner: isText, facts: isFacts }),
  }),
  'list-dossiers': isRecord,
  'remove-dossiers': shaped({ keys: listOf(isText) }),
  'restore-dossiers': shaped({ dossiers: listOf(isKept) }),
  'list-unread': isRecord,
  'remove-unread': shaped({ names: listOf(isText) }),
  'restore-unread': shaped({ records: isUnreadRecords }),
  'frame-opens': shaped({ word: isText }),
  'frame-opened': shaped({ word: isText }),
  'open-options': isRecord,
  'open-side-panel': isRecord,
  'open-rule': shaped({ rule: isRuleId, language: oneOf(languages) }),
});

export const isSettingsReading = shaped({
  kind: oneOf(['read', 'partly', 'unreadable']),
  settings: isSettings,
}) as Guard<SettingsReading>;

export const isOpenedDossier: Guard<OpenedDossier> = shaped({
  key: isText,
  facts: isFacts,
  about: optional(listOf(isText)),
});
export const isKeptDossiers: Guard<readonly KeptDossier[]> = listOf(isKept);
/** The answer where there is nothing to tell. */
export const isDone = oneOf(['done']);

/** Asks the background. `undefined` when it does not answer, as after an update of the extension, or answers something else. */
export async function ask<Answer>(request: Request, isAnswer: Guard<Answer>): Promise<Answer | undefined> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return isAnswer(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}
