/**
 * What the parts of the extension ask the background. Every part checks what it gets: a page of the counter can reach none
 * of these channels, but an older part may still run beside a newer one.
 */
import { browser } from 'wxt/browser';
import type { SettingsChange } from '../dossier/settings';
import type { SettingsReading } from '../dossier/settings-record';
import { isRecord, isText, oneOf, shaped, type Guard } from './guards';
import { isSettings, isSettingsChange } from './settings';

export type Request =
  { readonly type: 'settings' } | { readonly type: 'change-settings'; readonly change: SettingsChange };

/** By the type of a request, what it must bring along. */
const requests: Readonly<Record<Request['type'], Guard<unknown>>> = {
  settings: isRecord,
  'change-settings': shaped({ change: isSettingsChange }),
};

const isType = (type: unknown): type is Request['type'] => isText(type) && Object.hasOwn(requests, type);

export const isRequest: Guard<Request> = (value): value is Request =>
  isRecord(value) && isType(value['type']) && requests[value['type']](value);

export const isSettingsReading = shaped({
  kind: oneOf(['read', 'partly', 'unreadable']),
  settings: isSettings,
}) as Guard<SettingsReading>;

/** Asks the background. `undefined` when it does not answer, as after an update of the extension, or answers something else. */
export async function ask<Answer>(request: Request, isAnswer: Guard<Answer>): Promise<Answer | undefined> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return isAnswer(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}
