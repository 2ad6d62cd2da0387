/** Counts in words and facts as a person types them, for the overlay and the popup. */
import {
  describeFact,
  factKinds,
  fillSentence,
  type Counts,
  type ExtensionTexts,
  type FactKey,
  type FactValue,
  type Texts,
  type Values,
} from '#core';
import type { Progress } from '../dossier/progress';

/** A sentence with texts filled in, as they are. */
export function fill(sentence: string, parts: Readonly<Record<string, string | number>>, texts: Texts): string {
  const values: Values = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, { unit: 'text', value: String(part) }]),
  );
  return fillSentence(sentence, values, texts);
}

/**
 * `2 fouten`, `1 aandachtspunt`: one text for each severity that occurs. Without any it tells how far the checking has come,
 * and then how many rules wait.
 */
export function countsInWords(
  counts: Pick<Counts, 'error' | 'warning' | 'info'>,
  { kind, waiting }: Progress,
  words: ExtensionTexts,
  texts: Texts,
): readonly string[] {
  const { errors, warnings, remarks, none, soFar, nothingYet, waiting: waits } = words.counts;
  const numbers = [
    [counts.error, errors],
    [counts.warning, warnings],
    [counts.info, remarks],
  ] as const;
  const said = numbers.flatMap(([count, [one, many]]) =>
    count === 0 ? [] : [fill(count === 1 ? one : many, { count }, texts)],
  );
  if (said.length > 0) return said;
  if (kind === 'some') return [soFar, fill(waits[waiting === 1 ? 0 : 1], { count: waiting }, texts)];
  return [kind === 'all' ? none : nothingYet];
}

/** A fact as a person types it in a form: `38`, `38:30`, `600,50`, `01/09/2026`. */
export function factAsTyped(key: FactKey, value: FactValue<FactKey>, texts: Texts): string {
  if (typeof value === 'number' && factKinds[key] === 'duration') {
    const rest = value % 60;
    return `${String(Math.floor(value / 60))}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
  }
  if (typeof value === 'number' && factKinds[key] === 'money')
    return (value / 100).toFixed(2).replace('.', texts.units.decimalSeparator);
  if (typeof value === 'string' && factKinds[key] === 'date') return value.split('-').toReversed().join('/');
  return describeFact(key, value, texts);
}

const longest = 80;

/** The beginning of a text of the page: what a page calls a label may be of any length. */
export const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A text as it begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A few words that stay on one line: a number alone at the end of a line says nothing. */
export const unbroken = (words: string): string => words.replace(/^(\d+) /, '$1\u00a0');
