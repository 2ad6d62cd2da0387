/** Account numbers of every country, with the library ibantools as second opinion. */
import fc from 'fast-check';
import { countrySpecs, isValidIBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { isIban } from '../../core/values/iban';

/** Some patterns of the library stand without their ends. */
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern.replace(/^\^|\$$/g, '')})$`);

const countries = Object.entries(countrySpecs).flatMap(([country, { chars, bban_regexp: account }]) =>
  chars && account ? [{ country, chars, account: whole(account) }] : [],
);

/** ISO 13616: the country and 00 go to the back, letters become numbers, and the check digits are 98 less the rest. */
function withCheckDigits(country: string, account: string): string {
  const digits = `${account}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return country + String(98n - (BigInt(digits) % 97n)).padStart(2, '0') + account;
}

it('knows enough countries for the comparison to mean something', () => {
  expect(countries.length).toBeGreaterThan(90);
});

describe.each(countries)('numbers of $country', ({ country, chars, account }) => {
  const numbers = () =>
    fc.sample(fc.stringMatching(account), { seed: 1, numRuns: 5 }).map((text) => withCheckDigits(country, text));

  it('are right where the library says so', () => {
    const rightForIt = numbers().filter((number) => isValidIBAN(number));
    expect(rightForIt.filter((number) => !isIban(number))).toEqual([]);
  });

  it('are wrong with one character more or less, or with other check digits', () => {
    const longer = withCheckDigits(country, '0'.repeat(chars - 3));
    const shorter = withCheckDigits(country, '0'.repeat(chars - 5));
    const others = numbers().map((number) => country + String(99 - Number(number.slice(2, 4))) + number.slice(4));
    const wrong = others.filter((number) => !isValidIBAN(number));
    expect([longer, shorter, ...wrong].filter(isIban)).toEqual([]);
  });
});

it('of Belgium are right for both or wrong for both', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{12}$/), (account) => {
      const number = withCheckDigits('BE', account);
      expect(isIban(number)).toBe(isValidIBAN(number));
    }),
    { numRuns: 3000 },
  );
});
