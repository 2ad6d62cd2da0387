/**
 * Numbers of the Kruispuntbank van Ondernemingen (KBO): the company number (10 digits, first 0 or 1, last two
 * 97 − rest modulo 97) and the establishment number (first digit 2 to 8, the same check on every published example).
 */
import { validate } from 'stdnum/lib/esm/be/vat';
import { compactIdentifier, passesModulo97 } from './identifier';
import { fewTexts, remember } from './remember';

/** What a typed company number is: right, right but for a leading zero, or wrong. */
export type KboCheck =
  { kind: 'valid'; number: string } | { kind: 'without-zero'; number: string } | { kind: 'invalid' };

function judge(typed: string): KboCheck {
  const number = compactIdentifier(typed).replace(/^BE/, '');
  if (/^[01]\d{9}$/.test(number) && validate(number).isValid) return { kind: 'valid', number };
  if (/^\d{9}$/.test(number) && validate(`0${number}`).isValid) return { kind: 'without-zero', number: `0${number}` };
  return { kind: 'invalid' };
}

/** Judges a company number as typed. The library adds a missing zero silently and takes any first digit; a contract should not. */
export const checkKbo = remember(judge, fewTexts);

/** Whether an establishment number has ten digits, starts with 2 to 8 and has the right check digits. */
export function isEstablishmentNumber(typed: string): boolean {
  const number = compactIdentifier(typed);
  return /^[2-8]\d{9}$/.test(number) && passesModulo97(number);
}

/** `0566.988.259`, the way people write a company number. */
export const formatKbo = (number: string): string => number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
