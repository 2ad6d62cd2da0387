/** Identification numbers with the right check digits, made by the rules that their issuers publish. */
import type { Random } from '../fuzz/random';

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** The INSZ of somebody born on a day `YYYY-MM-DD`. */
export function inszOf(birthDate: string, random: Random): string {
  const digits = `${birthDate.slice(2).replaceAll('-', '')}${padded(random.whole(1, 997), 3)}`;
  const century = birthDate.startsWith('20') ? '2' : '';
  return `${digits}${padded(97 - (Number(`${century}${digits}`) % 97), 2)}`;
}

/** Ten digits of the Kruispuntbank, the first one given: 0 for a company, 2 to 8 for an establishment. */
export function kboOf(first: number, random: Random): string {
  const digits = `${String(first)}${padded(random.whole(1_000_000, 9_999_999), 7)}`;
  return `${digits}${padded(97 - (Number(digits) % 97), 2)}`;
}

/** A Belgian account number. */
export function ibanOf(random: Random): string {
  const account = padded(random.whole(1_000_000_000, 9_999_999_999), 10);
  const national = `${account}${padded(Number(account) % 97 || 97, 2)}`;
  // B is 11 and E is 14; the check digits themselves count as 00
  return `BE${padded(98 - Number(BigInt(`${national}111400`) % 97n), 2)}${national}`;
}
