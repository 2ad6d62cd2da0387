/** The INSZ: published numbers, every boundary of the structure, and a second opinion by the library stdnum on random numbers. */
import fc from 'fast-check';
import { validate } from 'stdnum/lib/esm/be/insz';
import { describe, expect, it } from 'vitest';
import { birthAgrees, birthDateOf, checkInsz, formatInsz } from '../../../core/values/insz';
import { isoDate } from '../../../core/values/plain-date';

/** The number with the check digits of a century. */
function withCheckDigits(nine: string, century: 1900 | 2000): string {
  const rest = Number(century === 2000 ? `2${nine}` : nine) % 97;
  return nine + String(97 - rest).padStart(2, '0');
}

/** Nine digits of 14 March 1985 that leave this rest modulo 97. */
const nineWithRest = (rest: number): string => {
  const serial = Array.from({ length: 97 }, (_, index) => index + 100).find(
    (value) => Number(`850314${String(value)}`) % 97 === rest,
  );
  return `850314${String(serial)}`;
};

describe('published numbers', () => {
  it.each([
    ['85073003328', { bis: false, sex: 'male', birth: { year: 1985, month: 7, day: 30 } }],
    ['88022999990', { bis: false, sex: 'male', birth: { year: 1988, month: 2, day: 29 } }],
    ['20070199922', { bis: false, sex: 'male', birth: { year: 1920, month: 7, day: 1 } }],
    ['88222999936', { bis: true, birth: { year: 1988, month: 2, day: 29 } }],
    ['88422999979', { bis: true, sex: 'male', birth: { year: 1988, month: 2, day: 29 } }],
    ['90020199704', { bis: false, sex: 'male', birth: { year: 1990, month: 2, day: 1 } }],
    ['20070199951', { bis: false, sex: 'male', birth: { year: 2020, month: 7, day: 1 } }],
    ['08222999934', { bis: true, birth: { year: 2008, month: 2, day: 29 } }],
    ['08422999977', { bis: true, sex: 'male', birth: { year: 2008, month: 2, day: 29 } }],
    ['03012522495', { bis: false, sex: 'female', birth: { year: 2003, month: 1, day: 25 } }],
  ])('%s is valid', (number, told) => {
    expect(checkInsz(number)).toEqual({ kind: 'valid', number, ...told });
    expect(validate(number).isValid).toBe(true);
  });
});

describe('somebody born on 14 March 2007', () => {
  const number = withCheckDigits('070314123', 2000);

  it('has a number with the check digits of 2000', () => {
    expect(number).toBe('07031412342');
    expect(birthDateOf(number)).toBe('2007-03-14');
  });

  it.each(['07.03.14-123.42', '07 03 14 123 42', '070314/12342', ' 07031412342 '])('may type %s', (typed) => {
    expect(checkInsz(typed)).toMatchObject({ kind: 'valid', number });
  });

  it('is shown with dots and a dash', () => {
    expect(formatInsz(number)).toBe('07.03.14-123.42');
  });

  it('has another number as a BIS, of which only +40 tells the sex', () => {
    expect(checkInsz(withCheckDigits('072314123', 2000))).toMatchObject({
      bis: true,
      birth: { year: 2007, month: 3, day: 14 },
    });
    expect(checkInsz(withCheckDigits('072314123', 2000))).not.toHaveProperty('sex');
    expect(checkInsz(withCheckDigits('074314124', 2000))).toMatchObject({ bis: true, sex: 'female' });
  });
});

describe('dates that are not fully known', () => {
  it.each([
    ['070000123', { year: 2007 }],
    ['070015123', { year: 2007 }],
    ['070300123', { year: 2007, month: 3 }],
    ['072000123', { year: 2007 }],
    ['074000123', { year: 2007 }],
    ['072300123', { year: 2007, month: 3 }],
  ])('%s tells what it knows and no birth date', (nine, birth) => {
    const number = withCheckDigits(nine, 2000);
    expect(checkInsz(number)).toMatchObject({ kind: 'valid', birth });
    expect(birthDateOf(number)).toBeUndefined();
  });

  it.each([
    [{ year: 2007 }, '2007-12-31', true],
    [{ year: 2007 }, '2008-01-01', false],
    [{ year: 2007, month: 3 }, '2007-03-31', true],
    [{ year: 2007, month: 3 }, '2007-04-01', false],
    [{ year: 2007, month: 3, day: 14 }, '2007-03-14', true],
    [{ year: 2007, month: 3, day: 14 }, '2007-03-15', false],
  ] as const)('%o against %s: %s', (birth, date, agrees) => {
    expect(birthAgrees(birth, isoDate(date))).toBe(agrees);
  });
});

it('has 97 as its check digits where the rest is 0', () => {
  expect(checkInsz(`${nineWithRest(0)}97`)).toMatchObject({ kind: 'valid', birth: { year: 1985, month: 3, day: 14 } });
});

describe('numbers that are wrong', () => {
  it.each([
    ['', 'length'],
    ['0703141234', 'length'],
    ['070314123422', 'length'],
    ['07O31412342', 'length'],
    ['07031412343', 'check-digits'],
    ['00000000000', 'check-digits'],
    // the check digits are 97, 01 and 02: 00, 98 and 99 have the same rest
    ['93032690300', 'check-digits'],
    [`${nineWithRest(96)}98`, 'check-digits'],
    [`${nineWithRest(95)}99`, 'check-digits'],
    [withCheckDigits('070314000', 2000), 'serial'],
    [withCheckDigits('070230123', 2000), 'date'],
    [withCheckDigits('070229123', 2000), 'date'],
    [withCheckDigits('000229123', 1900), 'date'],
    [withCheckDigits('071314123', 2000), 'date'],
    [withCheckDigits('071914123', 2000), 'date'],
    [withCheckDigits('073314123', 2000), 'date'],
    [withCheckDigits('073914123', 2000), 'date'],
    [withCheckDigits('075314123', 2000), 'date'],
    [withCheckDigits('070332123', 2000), 'date'],
  ])('%s: %s', (typed, fault) => {
    expect(checkInsz(typed)).toEqual({ kind: 'invalid', fault });
    expect(birthDateOf(typed)).toBeUndefined();
  });

  it.each(['001', '998', '999'])('serial %s is none of them', (serial) => {
    expect(checkInsz(withCheckDigits(`070314${serial}`, 2000)).kind).toBe('valid');
  });
});

describe('random numbers', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`));
  const century = fc.constantFrom(1900 as const, 2000 as const);
  const twoDigits = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
  /** Mostly numbers that are nearly right: months to 59, days to 31. */
  const nine = fc.tuple(digits(2), twoDigits(59), twoDigits(31), digits(3)).map((parts) => parts.join(''));

  /** Where the library decides otherwise on purpose: serial 000, and a month that is known without its day. */
  const isOurOwn = (number: string): boolean => {
    const known = Number(number.slice(2, 4)) % 20;
    return number.slice(6, 9) === '000' || (number.slice(4, 6) === '00' && known > 0);
  };

  /** The library asks the clock and refuses a birth date in the future; we do not know what day it is. */
  const isYetToBeBorn = (number: string): boolean => {
    const judged = checkInsz(number);
    return judged.kind === 'valid' && judged.birth.year >= 2026;
  };

  it('are judged as the library judges them', () => {
    fc.assert(
      fc.property(nine, century, (first, born) => {
        const number = withCheckDigits(first, born);
        fc.pre(!isOurOwn(number) && !isYetToBeBorn(number));
        expect(checkInsz(number).kind === 'valid').toBe(validate(number).isValid);
      }),
      { numRuns: 2000 },
    );
  });

  it('with random check digits are judged as the library judges them', () => {
    fc.assert(
      fc.property(nine, digits(2), (first, check) => {
        // the library also takes 00, 98 and 99, which have the same rest as 97, 01 and 02
        fc.pre(!isOurOwn(first) && !isYetToBeBorn(first + check) && Number(check) >= 1 && Number(check) <= 97);
        expect(checkInsz(first + check).kind === 'valid').toBe(validate(first + check).isValid);
      }),
      { numRuns: 2000 },
    );
  });

  it('never pass with one digit changed', () => {
    fc.assert(
      fc.property(nine, century, fc.nat(10), fc.integer({ min: 1, max: 9 }), (first, born, place, change) => {
        const number = withCheckDigits(first, born);
        const changed = String((Number(number.charAt(place)) + change) % 10);
        const check = checkInsz(number.slice(0, place) + changed + number.slice(place + 1));
        // the digit may turn a number of one century into one of the other, which shows in the birth year
        if (check.kind === 'valid') expect(check.birth.year < 2000 ? 1900 : 2000).not.toBe(born);
      }),
      { numRuns: 2000 },
    );
  });

  it('and other texts never make it throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['valid', 'invalid']).toContain(checkInsz(text).kind);
      }),
    );
  });
});

it('a month goes to December, also where the day is not known', () => {
  expect(birthDateOf(withCheckDigits('071214123', 2000))).toBe('2007-12-14');
  expect(checkInsz(withCheckDigits('071200123', 2000))).toMatchObject({
    kind: 'valid',
    birth: { year: 2007, month: 12 },
  });
  expect(checkInsz(withCheckDigits('071300123', 2000))).toEqual({ kind: 'invalid', fault: 'date' });
  expect(checkInsz(withCheckDigits('075300123', 2000))).toEqual({ kind: 'invalid', fault: 'date' });
});
