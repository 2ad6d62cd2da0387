/** What is in order, in words of its own: fetched when a reader asks to see it, once for all elements of a page. */
import { loadPasses, type LanguageCode, type PassTexts } from '#core';

const known = new Map<LanguageCode, PassTexts>();
const asked = new Map<LanguageCode, Promise<void>>();

async function load(code: LanguageCode): Promise<void> {
  try {
    known.set(code, await loadPasses(code));
  } catch {
    // a site that does not serve the file keeps the names of what was not found
  }
}

/** The sentences in a language; `undefined` until they have come, and then `loaded` is called. */
export function passesIn(code: LanguageCode, loaded: () => void): PassTexts | undefined {
  const passes = known.get(code);
  if (passes) return passes;
  const coming = asked.get(code) ?? load(code);
  asked.set(code, coming);
  void coming.then(() => {
    if (known.has(code)) loaded();
  });
  return undefined;
}
