/**
 * All that is known of an agreement: what the page says wins, then what was typed, then what the settings add. The schedule
 * of the attached file counts where nobody typed another.
 */
import type { Facts } from '#core';
import { defaultFacts } from './default-facts';
import type { Settings } from './settings';

export function knownFacts(settings: Settings, typed: Facts, read: Facts = {}): Facts {
  const attached = read['documents.scheduleRead'];
  return { ...(attached && { schedule: attached }), ...defaultFacts(settings), ...typed, ...read };
}
