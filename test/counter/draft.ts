/** The agreement as the counter keeps it: in this browser, one at a time. */
import type { Attachments } from './uploads';

export interface Draft {
  /** Text, or whether it is chosen, by the id of the control. */
  readonly values: Readonly<Record<string, string | boolean>>;
  readonly attachments: Attachments;
  /** ISO date. */
  readonly savedOn: string;
  /** ISO date; absent on a draft. */
  readonly registeredOn?: string;
}

const storageKey = 'oefenloket.werkversie';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) &&
  typeof value.savedOn === 'string' &&
  ['string', 'undefined'].includes(typeof value.registeredOn) &&
  isRecord(value.values) &&
  Object.values(value.values).every((entry) => typeof entry === 'string' || typeof entry === 'boolean') &&
  isRecord(value.attachments) &&
  Object.values(value.attachments).every(
    (entry) => isRecord(entry) && typeof entry.name === 'string' && typeof entry.size === 'number',
  );

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The kept agreement, or `undefined` when there is none or it cannot be read. */
export function loadDraft(): Draft | undefined {
  const kept = parse(localStorage.getItem(storageKey) ?? '');
  return isDraft(kept) ? kept : undefined;
}

/** Keeps an agreement in the place of the previous one. */
export function saveDraft(draft: Draft): void {
  localStorage.setItem(storageKey, JSON.stringify(draft));
}

/** Forgets the kept agreement. */
export function wipeDraft(): void {
  localStorage.removeItem(storageKey);
}
