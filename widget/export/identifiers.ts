/** The facts that tell who somebody is by a number. They go into a file only when the user says so. */
import { factKeys, withChanges, type FactKey, type Facts } from '#core';

const identifierKeys = [
  'learner.insz',
  'learner.iban',
  'company.iban',
  'mentor.insz',
] as const satisfies readonly FactKey[];

export const hasIdentifiers = (facts: Facts): boolean =>
  factKeys.some((key) => identifierKeys.some((one) => one === key) && facts[key] !== undefined);

/** The facts without national register numbers and account numbers. */
export const withoutIdentifiers = (facts: Facts): Facts =>
  withChanges(facts, Object.fromEntries(identifierKeys.map((key) => [key, undefined])));
