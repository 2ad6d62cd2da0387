/**
 * Dutch that says "je" instead of "u", for pages that address learners. Made from the formal sentences: the verbs that
 * change when "je" comes after them are few and stand here; a test finds a sentence that still says "u".
 */
import type { CommonSpoken } from '../spoken';
import type { CommonTexts, RuleText } from '../texts';

/** Before "je" a verb loses its t. */
const verbs: Readonly<Record<string, string>> = {
  kiest: 'kies',
  vindt: 'vind',
  sluit: 'sluit',
  haalt: 'haal',
  mag: 'mag',
  ziet: 'zie',
  kunt: 'kun',
  zet: 'zet',
  wilt: 'wil',
};

const capitalLike = (model: string, word: string): string =>
  /^[A-Z]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** A formal sentence that addresses the reader as "je". */
export function sayJe(sentence: string): string {
  return sentence
    .replace(/\b([A-Za-z]+) u\b/g, (found, verb: string) => {
      const informal = verbs[verb.toLowerCase()];
      return informal === undefined ? found : `${capitalLike(verb, informal)} je`;
    })
    .replace(/\b([Uu])w?\b/g, (word) => capitalLike(word, 'je'));
}

function sayAll<Sentences extends object>(sentences: Sentences): Sentences {
  const said = Object.entries(sentences).map(([key, sentence]: [string, unknown]) => [
    key,
    typeof sentence === 'string' ? sayJe(sentence) : sentence,
  ]);
  return Object.fromEntries(said) as Sentences;
}

const rule = (text: RuleText): RuleText => ({ ...sayAll(text), messages: sayAll(text.messages) });

/** The texts of a language with "je" in every sentence; names, units and terms stay. */
export const withJe = <Formal extends CommonTexts & { readonly rules: object }>(formal: Formal): Formal => ({
  ...formal,
  rules: Object.fromEntries(Object.entries(formal.rules).map(([id, text]) => [id, rule(text as RuleText)])),
  lookUps: sayAll(formal.lookUps),
});

/** Every sentence of a value, however deep. */
export function sayDeep<Value>(value: Value): Value {
  if (typeof value === 'string') return sayJe(value) as Value & string;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => sayDeep(part)) as Value & unknown[];
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, sayDeep(part)]),
  ) as Value;
}

/** All that a component says, with "je". */
export const sayAllJe = <Spoken extends CommonSpoken>({ texts, ...others }: Spoken): Spoken =>
  ({ texts: withJe(texts), ...sayDeep(others) }) as unknown as Spoken;
