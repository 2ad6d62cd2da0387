/** What a reader sees in a language, for the tests of the languages beside Dutch. */
import {
  check,
  describeFinding,
  describeState,
  parsePlainDate,
  readDossier,
  type Facts,
  type Outcome,
  type RuleText,
  type Texts,
} from '#core';

/** The values that a sentence names, each once. */
export const holes = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

/** The values that each message of a rule names. */
export const holesOfMessages = ({ messages }: RuleText): Readonly<Record<string, string[]>> =>
  Object.fromEntries(Object.entries(messages).map(([message, sentence]) => [message, holes(sentence)]));

/** Every text of a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The facts of a written dossier; throws where it is none. */
export function factsOf(written: Readonly<Record<string, unknown>>): Facts {
  const reading = readDossier({ duaalwijzer: 1, facts: written });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.facts;
}

/** Every outcome on a day, 1 September 2026 unless said otherwise. */
export function outcomesOf(facts: Facts, day = '2026-09-01'): readonly Outcome[] {
  const today = parsePlainDate(day);
  if (today === undefined) throw new Error(`no date: ${day}`);
  return check(facts, { today }).outcomes;
}

/** All that a reader sees of an outcome. */
export const told = (outcome: Outcome, texts: Texts): string =>
  outcome.kind === 'finding' ? textsIn(describeFinding(outcome, texts)).join('\n') : describeState(outcome, texts);

/** A sentence with a hole, or with a value that is none. */
export const isBroken = (text: string): boolean => /[{}]|undefined|NaN/.test(text);
