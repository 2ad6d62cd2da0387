/** Names as people write them: with or without accents, the surname first or last, with initials or in capitals. */

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How a company is organised says nothing of which company it is. */
const legalForms: ReadonlySet<string> = new Set(
  'bv bvba nv vzw ivzw cv cvba comm v vof sa srl sprl asbl aisbl sc scrl sc snc scs'.split(' '),
);

/** Whether one key stroke makes one text of the other. */
export function isOneStrokeAway(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let start = 0;
  while (start < longest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < longest - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end >= longest - 1;
}

const shortestWithSlip = 4;

/** One word for another: written out or as initial, or with a slip of the keyboard in a longer word. */
const isSameWord = (one: string, other: string): boolean =>
  one.startsWith(other) ||
  other.startsWith(one) ||
  (Math.min(one.length, other.length) >= shortestWithSlip && isOneStrokeAway(one, other));

const lettersOf = (words: readonly string[]): string => [...words.join('')].sort().join('');

/** Whether every word of a name stands in the other, which may have more of them; no words may be any. */
function isPartOf(few: readonly string[], many: readonly string[]): boolean {
  const left = [...many];
  return few.every((word) => {
    const place = left.findIndex((other) => isSameWord(word, other));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  lettersOf(one) === lettersOf(other) || isPartOf(one, other) || isPartOf(other, one);

/** Whether two names may be of one person. A name without letters may be of anybody. */
export const mayBeSamePerson = (one: string, other: string): boolean => areSame(wordsOf(one), wordsOf(other));

/** Whether two names may be of one company. */
export function mayBeSameCompany(one: string, other: string): boolean {
  const [these, those] = [one, other].map((name) => wordsOf(name).filter((word) => !legalForms.has(word)));
  return areSame(these ?? [], those ?? []);
}
