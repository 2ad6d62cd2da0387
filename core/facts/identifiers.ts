/** The facts that tell who somebody is by a number. They are kept, and go into a file, only when the user says so. */
import { factKeys, withChanges, type FactKey, type Facts } from './facts';

const identifiers: ReadonlySet<string> = new Set([
  'learner.insz',
  'learner.iban',
  'company.iban',
  'mentor.insz',
] as const satisfies readonly FactKey[]);

/** Whether this is the key of such a fact. */
export const isIdentifier = (key: string): boolean => identifiers.has(key);

export const hasIdentifiers = (facts: Facts): boolean =>
  factKeys.some((key) => isIdentifier(key) && facts[key] !== undefined);

/** The facts without national register numbers and account numbers. */
export const withoutIdentifiers = (facts: Facts): Facts =>
  withChanges(facts, Object.fromEntries(factKeys.filter(isIdentifier).map((key) => [key, undefined])));
