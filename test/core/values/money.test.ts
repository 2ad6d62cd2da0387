/** Amounts: the notation of files, and what people type. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, parseMoney, readMoney, writeMoney } from '../../../core/values/money';

describe('the notation of files', () => {
  it.each([
    ['600.50', 60_050],
    ['0.00', 0],
    ['0.05', 5],
    ['9999999.99', 999_999_999],
  ])('%s', (text, value) => {
    expect(parseMoney(text)).toBe(value);
  });

  it.each(['600,50', '600', '600.5', '600.505', '-600.50', '€ 600.50', '10000000.00', '', '.50', ' 600.50'])(
    '"%s" is no amount',
    (text) => {
      expect(parseMoney(text)).toBeUndefined();
    },
  );

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(parseMoney(writeMoney(cents(value)))).toBe(value);
      }),
    );
  });
});

describe('amounts as people type them', () => {
  it.each([
    ['600,50', 60_050],
    ['600,5', 60_050],
    ['600.50', 60_050],
    ['600', 60_000],
    ['€ 600,50', 60_050],
    ['€600', 60_000],
    ['EUR 600,50', 60_050],
    ['600 euro', 60_000],
    ['600,50 €', 60_050],
    ['600,50 euro/maand', 60_050],
    ['600,50 € per maand', 60_050],
    ['1.234,56', 123_456],
    ['1 234,56', 123_456],
    ['1\u00a0234,56', 123_456],
    ['1.234', 123_400],
    ['1.234.567,89', 123_456_789],
    ['0,05', 5],
  ])('%s', (text, value) => {
    expect(readMoney(text)).toBe(value);
  });

  it.each([
    '',
    '€',
    '600,',
    '600.',
    ',50',
    '600,505',
    '12.3456',
    '1.23.4',
    '-600',
    '600 dollar',
    '600 per week',
    '12345678',
    '1.2345',
    '__,__',
  ])('"%s" is none (yet)', (text) => {
    expect(readMoney(text)).toBeUndefined();
  });

  it('never throw and are whole cents', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,€ eurmand/-')), maxLength: 14 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const amount = readMoney(text);
        return amount === undefined || (Number.isInteger(amount) && amount >= 0);
      }),
    );
  });

  it('are read with and without thousands and euro', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const [euros = '', fraction = ''] = writeMoney(cents(value)).split('.');
        expect(readMoney(`${euros},${fraction}`)).toBe(value);
        expect(readMoney(`€ ${euros.replace(/\B(?=(\d{3})+$)/g, '.')},${fraction}`)).toBe(value);
        expect(readMoney(`${euros}.${fraction} euro`)).toBe(value);
      }),
    );
  });
});
