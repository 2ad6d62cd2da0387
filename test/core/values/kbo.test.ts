/** Company and establishment numbers: published numbers, the boundaries, and the library stdnum on random numbers. */
import fc from 'fast-check';
import { validate } from 'stdnum/lib/esm/be/vat';
import { describe, expect, it } from 'vitest';
import { checkKbo, formatKbo, isEstablishmentNumber } from '../../../core/values/kbo';

const withCheckDigits = (eight: string): string => eight + String(97 - (Number(eight) % 97)).padStart(2, '0');
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`));

describe('company numbers', () => {
  it.each(['0566988259', '0353456320', '0877510104'])('%s is published', (number) => {
    expect(checkKbo(number)).toEqual({ kind: 'valid', number });
  });

  it.each(['0566.988.259', 'BE 0566 988 259', 'be0566988259', '0566-988-259', '0566/988/259'])(
    'may be typed %s',
    (typed) => {
      expect(checkKbo(typed)).toEqual({ kind: 'valid', number: '0566988259' });
    },
  );

  it('may start with 1 since 2023', () => {
    expect(checkKbo(withCheckDigits('10000000')).kind).toBe('valid');
  });

  it.each(['566988259', '566.988.259', 'BE 566988259'])('%s lacks the leading zero alone', (typed) => {
    expect(checkKbo(typed)).toEqual({ kind: 'without-zero', number: '0566988259' });
  });

  it.each([
    '',
    '0566988258',
    '056698825',
    '05669882590',
    '566988258',
    '056698825O',
    withCheckDigits('20000000'),
    withCheckDigits('90000000'),
  ])('%s is wrong', (typed) => {
    expect(checkKbo(typed)).toEqual({ kind: 'invalid' });
  });

  it.each(['10000009716', '50000048580', '5000004858', 'BEBE0566988259', '0566988259BE', 'NL0566988259'])(
    '%s has the check digits of a number, and is none',
    (typed) => {
      expect(checkKbo(typed)).toEqual({ kind: 'invalid' });
    },
  );

  it('are shown in groups, and what has another length as it is', () => {
    expect(formatKbo('0566988259')).toBe('0566.988.259');
    expect(formatKbo('50566988259')).toBe('50566988259');
    expect(formatKbo('05669882590')).toBe('05669882590');
    expect(formatKbo('566988259')).toBe('566988259');
  });

  it('agree with the library, which takes any first digit', () => {
    fc.assert(
      fc.property(fc.oneof(digits(10), digits(8).map(withCheckDigits)), (number) => {
        expect(checkKbo(number).kind === 'valid').toBe(/^[01]/.test(number) && validate(number).isValid);
      }),
      { numRuns: 2000 },
    );
  });

  it('never pass with one digit changed', () => {
    fc.assert(
      fc.property(digits(7), fc.nat(9), fc.integer({ min: 1, max: 9 }), (seven, place, change) => {
        const number = withCheckDigits(`0${seven}`);
        const changed = String((Number(number.charAt(place)) + change) % 10);
        expect(checkKbo(number.slice(0, place) + changed + number.slice(place + 1)).kind).toBe('invalid');
      }),
    );
  });
});

describe('establishment numbers', () => {
  it.each(['2147812701', '2147812897', '2.147.812.701', withCheckDigits('80000000')])('%s is right', (typed) => {
    expect(isEstablishmentNumber(typed)).toBe(true);
  });

  it.each([
    '',
    '2147812702',
    '214781270',
    '21478127010',
    '0566988259',
    withCheckDigits('10000000'),
    withCheckDigits('90000000'),
  ])('%s is wrong', (typed) => {
    expect(isEstablishmentNumber(typed)).toBe(false);
  });

  it('are never company numbers', () => {
    fc.assert(
      fc.property(digits(8).map(withCheckDigits), (number) => {
        expect(isEstablishmentNumber(number) && checkKbo(number).kind === 'valid').toBe(false);
      }),
    );
  });
});

it('never throws on any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => [checkKbo(text), isEstablishmentNumber(text)]).not.toThrow();
    }),
  );
});
