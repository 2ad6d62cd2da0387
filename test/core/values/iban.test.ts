/** Account numbers: published numbers, the Belgian check digits, and the definition of the IBAN computed a second time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIban } from '../../../core/values/iban';

/** ISO 13616: the country and check digits go to the back, letters become numbers, the rest modulo 97 is 1. */
const rest = (iban: string): bigint =>
  BigInt((iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n;

const withCheckDigits = (country: string, account: string): string =>
  country + String(98n - rest(`${country}00${account}`)).padStart(2, '0') + account;

/** The last two of twelve digits: the first ten modulo 97, or 97. */
const belgianAccount = (ten: string): string => ten + String(Number(ten) % 97 || 97).padStart(2, '0');

const tenDigits = fc.stringMatching(/^\d{10}$/);

it.each([
  'BE68539007547034',
  'BE71096123456769',
  'be68 5390 0754 7034',
  'BE68-5390-0754-7034',
  'NL91ABNA0417164300',
  'DE89370400440532013000',
])('%s is right', (typed) => {
  expect(isIban(typed)).toBe(true);
});

it.each([
  '',
  'BE',
  'BE6853900754703',
  'BE685390075470340',
  'BE68539007547035',
  'BE86539007547034',
  '539007547034',
  'NL91ABNA041716430',
  'XX68539007547034',
  '+BE68539007547034',
  'BE68539007547034+',
])('%s is wrong', (typed) => {
  expect(isIban(typed)).toBe(false);
});

it('is wrong with right check digits around a Belgian account of which its own are wrong', () => {
  const number = withCheckDigits('BE', '539007547035');
  expect([number, rest(number)]).toEqual(['BE41539007547035', 1n]);
  expect(isIban(number)).toBe(false);
});

describe('random Belgian accounts', () => {
  it('are right with both kinds of check digits', () => {
    fc.assert(
      fc.property(tenDigits, (ten) => {
        expect(isIban(withCheckDigits('BE', belgianAccount(ten)))).toBe(true);
      }),
    );
  });

  it('are wrong with one digit changed', () => {
    fc.assert(
      fc.property(tenDigits, fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 9 }), (ten, place, change) => {
        const number = withCheckDigits('BE', belgianAccount(ten));
        const changed = String((Number(number.charAt(place)) + change) % 10);
        expect(isIban(number.slice(0, place) + changed + number.slice(place + 1))).toBe(false);
      }),
    );
  });
});

it('never throws on any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof isIban(text)).toBe('boolean');
    }),
  );
});
