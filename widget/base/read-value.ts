/** What a page hands over as `value` or `facts`: JSON text or an object, a whole dossier or only its content. */
import { dossierVersion, readDossier, readDossierText, type DossierReading } from '#core';

const isDossier = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'duaalwijzer' in content;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Anything as JSON text; `undefined` where JSON cannot hold it, or reading it throws. */
export function jsonOf(given: unknown): string | undefined {
  try {
    return JSON.stringify(given);
  } catch {
    return undefined;
  }
}

/**
 * Reads what a page handed over; `wrap` puts bare content at its place among the facts. Nothing at all (an empty text,
 * `null`, the JSON of it) is no facts. Never throws: what is wrong comes back as problems.
 */
export function readValue(given: unknown, wrap: (content: unknown) => unknown): DossierReading {
  if (given === null || given === undefined || given === '') return { ok: true, facts: {} };
  const text = typeof given === 'string' ? given : (jsonOf(given) ?? typeof given);
  // the core names what is wrong with a text that is no JSON at all
  if (!isJson(text)) return readDossierText(text);
  const content: unknown = JSON.parse(text);
  if (content === null) return { ok: true, facts: {} };
  return readDossier(isDossier(content) ? content : { duaalwijzer: dossierVersion, facts: wrap(content) });
}
