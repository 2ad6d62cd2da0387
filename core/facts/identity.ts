/**
 * Which agreement facts are of: whose, with which company, of which type, and for which period. Two sets of facts are
 * compared kindly, since people write the same name in many ways; what one of them does not tell says nothing.
 */
import { compactIdentifier } from '../values/identifier';
import { checkInsz } from '../values/insz';
import { checkKbo } from '../values/kbo';
import { mayBeSameCompany, mayBeSamePerson } from '../values/name';
import type { FactKey, Facts } from './facts';

const identityKeys = [
  'learner.name',
  'learner.insz',
  'company.name',
  'company.number',
  'agreement.type',
  'agreement.start',
  'agreement.end',
] as const satisfies readonly FactKey[];

/** The facts that tell which agreement it is, and no others. */
export const identityOf = (facts: Facts): Facts =>
  Object.fromEntries(identityKeys.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])));

type Identity = (typeof identityKeys)[number];

/** How somebody is told: by a number, which tells more than a name, or else by name. */
interface Party {
  readonly name: 'learner.name' | 'company.name';
  readonly number: 'learner.insz' | 'company.number';
  /** The digits of a number that is right; one that is wrong tells nothing. */
  readonly digitsOf: (typed: string) => string | undefined;
  readonly mayBeSame: (one: string, other: string) => boolean;
}

const inszDigits = (typed: string): string | undefined =>
  checkInsz(typed).kind === 'valid' ? compactIdentifier(typed) : undefined;

function kboDigits(typed: string): string | undefined {
  const kbo = checkKbo(typed);
  return kbo.kind === 'invalid' ? undefined : kbo.number;
}

const parties: readonly Party[] = [
  { name: 'learner.name', number: 'learner.insz', digitsOf: inszDigits, mayBeSame: mayBeSamePerson },
  { name: 'company.name', number: 'company.number', digitsOf: kboDigits, mayBeSame: mayBeSameCompany },
];

function differingParty({ name, number, digitsOf, mayBeSame }: Party, one: Facts, other: Facts): readonly Identity[] {
  const digits = digitsOf(one[number] ?? '');
  const others = digitsOf(other[number] ?? '');
  if (digits !== undefined && digits === others) return [];
  if (!mayBeSame(one[name] ?? '', other[name] ?? '')) return [name];
  return digits === undefined || others === undefined ? [] : [number];
}

/**
 * What tells that facts are of another agreement: who is another, by name where the names differ and else by number, and
 * another type, first or last day. Nothing where they may be of the same one.
 */
export function differingIdentity(one: Facts, other: Facts): readonly Identity[] {
  const agreed = (['agreement.type', 'agreement.start', 'agreement.end'] as const).filter(
    (key) => one[key] !== undefined && other[key] !== undefined && one[key] !== other[key],
  );
  return [...parties.flatMap((party) => differingParty(party, one, other)), ...agreed];
}
