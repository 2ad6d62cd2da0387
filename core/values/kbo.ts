/**
 * Numbers of the Kruispuntbank van Ondernemingen (KBO): the company number (10 digits, first 0 or 1, last two
 * 97 − rest modulo 97) and the establishment number (first digit 2 to 8, the same check on every published example).
 */
import { compactIdentifier, passesModulo97 } from './identifier';
import { fewTexts, remember } from './remember';

/** What a typed company number is: right, right but for a leading zero, or wrong. */
export type KboCheck =
  { kind: 'valid'; number: string } | { kind: 'without-zero'; number: string } | { kind: 'invalid' };

function judge(typed: string): KboCheck {
  const number = compactIdentifier(typed).replace(/^BE/, '');
  if (/^[01]\d{9}$/.test(number) && passesModulo97(number)) return { kind: 'valid', number };
  // a zero in front changes nothing for the check digits
  if (/^\d{9}$/.test(number) && passesModulo97(number)) return { kind: 'without-zero', number: `0${number}` };
  return { kind: 'invalid' };
}

/** Judges a company number as typed. A missing zero is not added silently: in a contract it has to stand there. */
export const checkKbo = remember(judge, fewTexts);

/** Whether an establishment number has ten digits, starts with 2 to 8 and has the right check digits. */
export function isEstablishmentNumber(typed: string): boolean {
  const number = compactIdentifier(typed);
  return /^[2-8]\d{9}$/.test(number) && passesModulo97(number);
}

/** `0566.988.259`, the way people write a company number. */
export const formatKbo = (number: string): string => number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3');
