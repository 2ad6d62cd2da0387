/** Facts in what was kept, read as those of a dossier. */
import type { Facts } from '#core';
import { readValue } from './read-value';

/** Throws where they are none. */
export function keptFacts(content: unknown): Facts {
  const reading = readValue(content, (facts) => facts);
  if (!reading.ok) throw new TypeError('no facts');
  return reading.facts;
}
