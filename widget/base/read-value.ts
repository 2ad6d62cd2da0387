/** What a page hands over as `value` or `facts`: JSON text or an object, a whole dossier or only its content. */
import { dossierVersion, readDossier, type DossierReading } from '#core';

const isDossier = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'duaalwijzer' in content;

function parseJson(text: string): { readonly content: unknown } | undefined {
  try {
    return { content: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/**
 * Reads what a page handed over; `wrap` puts bare content at its place among the facts. Nothing at all (an empty text,
 * `null`) is no facts. Never throws: what is wrong comes back as problems.
 */
export function readValue(given: unknown, wrap: (content: unknown) => unknown): DossierReading {
  if (given === null || given === undefined || given === '') return { ok: true, facts: {} };
  const parsed = typeof given === 'string' ? parseJson(given) : { content: given };
  if (!parsed) return { ok: false, problems: [{ path: '', fault: 'json', received: String(given) }] };
  const { content } = parsed;
  return readDossier(isDossier(content) ? content : { duaalwijzer: dossierVersion, facts: wrap(content) });
}
