/**
 * Bank account numbers (IBAN, ISO 13616): two letters for the country, two check digits, then the number of the account.
 * A number is right when it has the length of its country and leaves 1 modulo 97 once the first four characters stand at
 * the back and letters are numbers (A = 10). In Belgium the last two of the twelve digits of the account are check digits
 * as well: the first ten modulo 97, or 97.
 *
 * The library `ibantools` knows the structure of every country, at a cost of several times this file; it is the oracle of
 * the tests instead.
 */
import { compactIdentifier } from './identifier';
import { fewTexts, remember } from './remember';

/** Countries by the length of their numbers. */
const countriesByLength: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'AX DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'AO CV GW LY MZ PT ST',
  26: 'DZ IR IS TR',
  27: 'BI BL CF CG CM DJ FR GA GF GP GQ GR IT KM MC MF MG MQ MR NC PF PM RE SM TD TF WF YT',
  28: 'AL AZ BF BJ BY CI CY DO GT HN HU LB MA ML NE NI PL SN SV TG',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};

/** The rest modulo 97 of a number in which letters stand for 10 to 35. */
function restOf97(characters: string): number {
  let rest = 0;
  for (const character of characters) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** Twelve digits, of which the last two are the first ten modulo 97, or 97. */
const isBelgianAccount = (account: string): boolean =>
  /^\d{12}$/.test(account) && (Number(account.slice(0, 10)) % 97 || 97) === Number(account.slice(10));

function judge(typed: string): boolean {
  const number = compactIdentifier(typed);
  if (!/^[A-Z]{2}\d{2}[A-Z\d]+$/.test(number)) return false;
  const country = number.slice(0, 2);
  const account = number.slice(4);
  if (!(countriesByLength[number.length] ?? '').includes(country)) return false;
  return restOf97(account + number.slice(0, 4)) === 1 && (country !== 'BE' || isBelgianAccount(account));
}

/** Whether a bank account number is right, however it was typed. Never throws. */
export const isIban = remember(judge, fewTexts);
