/**
 * What the rules on identification numbers share. Numbers are kept as typed; an empty one is waited for. A wrong number has
 * a rule of its own, so that rules which compare a number keep silent about it.
 */
import type { FactKey } from '../facts/facts';
import { isIban } from '../values/iban';
import { compactIdentifier } from '../values/identifier';
import { checkInsz, type InszFault } from '../values/insz';
import { numberValue } from '../values/value';
import { finding, notApplicable, pass, unknown, type Guard, type RuleResult } from './rule';

const countDigits = (typed: string): number => typed.replace(/\D/g, '').length;
export const digitsValue = (typed: string) => numberValue(countDigits(typed));

export const inszMessages = ['length', 'check-digits', 'date', 'serial'] as const satisfies readonly InszFault[];

/** Judges the INSZ of a learner or mentor as typed. */
export function judgeInsz(field: FactKey, typed: string): RuleResult<InszFault> {
  if (compactIdentifier(typed) === '') return unknown(field);
  const insz = checkInsz(typed);
  if (insz.kind === 'valid') return pass;
  return finding('error', insz.fault, { fields: [field], values: { digits: digitsValue(typed) } });
}

/** Judges an account number as typed; a Belgian one of another length is told its length. */
export function judgeIban(field: FactKey, typed: string): RuleResult<'belgian-length' | 'invalid'> {
  const account = compactIdentifier(typed);
  if (account === '') return unknown(field);
  if (isIban(account)) return pass;
  const belgianLength = account.startsWith('BE') && account.length !== 16;
  return finding('error', belgianLength ? 'belgian-length' : 'invalid', {
    fields: [field],
    values: { characters: numberValue(account.length) },
  });
}

/** Whether two identifiers are the same number; waits for the one that is empty. */
export function judgeEquality<First extends FactKey, Second extends FactKey>(
  facts: Readonly<Record<First | Second, string>>,
  first: First,
  second: Second,
): 'equal' | 'different' | ReturnType<typeof unknown> {
  const empty = [first, second].filter((key) => compactIdentifier(facts[key]) === '');
  if (empty.length > 0) return unknown(...empty);
  return compactIdentifier(facts[first]) === compactIdentifier(facts[second]) ? 'equal' : 'different';
}

/** Only where the INSZ of the learner is a valid number. */
export const withValidInsz: Guard = {
  reads: ['learner.insz'],
  judge: (facts) => {
    const typed = facts['learner.insz'] ?? '';
    if (compactIdentifier(typed) === '') return unknown('learner.insz');
    return checkInsz(typed).kind === 'valid' ? undefined : notApplicable('other-rule');
  },
};
