/** A short fingerprint of a text (FNV-1a, 32 bits, base 36): many texts have the same one. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A fingerprint that one in 256 other texts has as well: for what few values exist of, which could all be tried. */
export const coarseFingerprint = (text: string): string => String(parseInt(fingerprint(text), 36) % 256);
