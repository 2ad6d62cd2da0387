/**
 * Findings that the user does not want to see in one agreement, until one of the values changes that they are about. What
 * is kept says nothing of the form: only short fingerprints, to which many values fit; of an INSZ or an account number
 * hardly anything.
 */
import { coarseFingerprint, fingerprint, isIdentifier, type FactKey, type Facts, type Finding } from '#core';
import type { IgnoredFinding } from './settings';

const written = (value: unknown): string => JSON.stringify(value);

/** Fingerprint of the values that a finding compares, and of how severe it is. */
function valuesOf({ fields, expected, received, details }: Finding, facts: Facts): string {
  const found = details.map(({ severity, message }) => [severity, message]);
  const isOpen = !fields.some(isIdentifier);
  const compared = [fields.map((key) => facts[key] ?? null), expected ?? null, received ?? null];
  // an INSZ or an account number could be found by trying all that exist
  return fingerprint(written([...(isOpen ? compared : [Number(coarseFingerprint(written(compared)))]), found]));
}

const partOf = (facts: Facts, key: FactKey): string => {
  const value = facts[key];
  return value === undefined ? '' : fingerprint(`${key} ${written(value).toLowerCase()}`);
};

/** Which agreement it is: name of the learner, number and name of the company, first day, as far as they are known. */
function agreementOf(facts: Facts): string {
  const start = facts['agreement.start'];
  const parties = (['learner.name', 'company.number', 'company.name'] as const).map((key) => partOf(facts, key));
  return [...parties, start === undefined ? '' : coarseFingerprint(start)].join('.');
}

const agree = (one: string | undefined, other: string | undefined): boolean => !one || !other || one === other;

/** The same learner, and no other company or first day. */
function isSameAgreement(one: string, other: string): boolean {
  const [oneName, ...oneRest] = one.split('.');
  const [otherName, ...otherRest] = other.split('.');
  return oneName === otherName && oneRest.every((part, index) => agree(part, otherRest[index]));
}

/** What is kept of a finding to ignore it in this agreement. */
export const ignoredFinding = (finding: Finding, facts: Facts): IgnoredFinding => ({
  agreement: agreementOf(facts),
  rule: finding.rule,
  values: valuesOf(finding, facts),
});

/** The record by which a finding is ignored here, if it is. */
export function recordOf(
  finding: Finding,
  facts: Facts,
  ignored: readonly IgnoredFinding[],
): IgnoredFinding | undefined {
  const current = ignoredFinding(finding, facts);
  return ignored.find(
    ({ agreement, rule, values }) =>
      rule === current.rule && values === current.values && isSameAgreement(agreement, current.agreement),
  );
}
