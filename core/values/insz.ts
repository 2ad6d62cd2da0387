/**
 * The identification number of the social security (INSZ): the rijksregisternummer, or a BIS number for somebody who is
 * not in the national register. Eleven digits `YYMMDD SSS CC`: birth date, serial (odd for men), check digits. The check
 * digits also tell the century: 97 − (first nine digits modulo 97), with a 2 before the nine digits from 2000 on.
 * BIS: 20 is added to the month when the sex is not known, 40 when it is. An unknown month or day is written 00.
 *
 * The library `stdnum` judges these too, but asks the clock whether a birth date lies in the future and takes no unknown
 * day; a rule must give the same answer every day. It is the oracle of the tests instead.
 */
import { compactIdentifier, passesModulo97 } from './identifier';
import { dayInYear, dayOf, monthOf, parsePlainDate, yearOf, type PlainDate } from './plain-date';
import { fewTexts, remember } from './remember';

/** What the number tells of the birth date; month and day are absent where the number has 00. */
export interface InszBirth {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface Insz {
  readonly kind: 'valid';
  /** Eleven digits. */
  readonly number: string;
  readonly bis: boolean;
  readonly birth: InszBirth;
  /** Absent on a BIS number given without knowing the sex. */
  readonly sex?: 'male' | 'female';
}

export type InszFault = 'length' | 'check-digits' | 'date' | 'serial';
export type InszCheck = Insz | { readonly kind: 'invalid'; readonly fault: InszFault };

const invalid = (fault: InszFault): InszCheck => ({ kind: 'invalid', fault });

const centuryOf = (number: string): 1900 | 2000 | undefined => {
  if (passesModulo97(number)) return 1900;
  return passesModulo97(`2${number}`) ? 2000 : undefined;
};

function birthOf(century: number, number: string): InszBirth | undefined {
  const year = century + Number(number.slice(0, 2));
  const month = Number(number.slice(2, 4)) % 20;
  const day = Number(number.slice(4, 6));
  if (month > 12 || Number(number.slice(2, 4)) > 52) return undefined;
  if (month === 0) return { year };
  if (day === 0) return { year, month };
  const exists = parsePlainDate(dayInYear(year, `${pad(month)}-${pad(day)}`)) !== undefined;
  return exists ? { year, month, day } : undefined;
}

const pad = (value: number): `${number}` => String(value).padStart(2, '0') as `${number}`;

function judge(typed: string): InszCheck {
  const number = compactIdentifier(typed);
  if (!/^\d{11}$/.test(number)) return invalid('length');
  const century = centuryOf(number);
  if (century === undefined) return invalid('check-digits');
  const serial = Number(number.slice(6, 9));
  if (serial === 0) return invalid('serial');
  const birth = birthOf(century, number);
  if (birth === undefined) return invalid('date');
  const monthField = Number(number.slice(2, 4));
  const valid = { kind: 'valid', number, bis: monthField >= 20, birth } as const;
  const sexUnknown = monthField >= 20 && monthField < 40;
  return sexUnknown ? valid : { ...valid, sex: serial % 2 === 1 ? 'male' : 'female' };
}

/** Judges an INSZ as typed and reads what it tells. Never throws; the fault names the first thing that is wrong. */
export const checkInsz = remember(judge, fewTexts);

function readBirthDate(typed: string): PlainDate | undefined {
  const insz = checkInsz(typed);
  if (insz.kind !== 'valid') return undefined;
  const { year, month, day } = insz.birth;
  return month === undefined || day === undefined ? undefined : dayInYear(year, `${pad(month)}-${pad(day)}`);
}

/** The full birth date in a number, or `undefined` when the number is wrong or leaves a part of the date open. */
export const birthDateOf = remember(readBirthDate, fewTexts);

/** Whether a birth date agrees with everything that the number tells of it. */
export function birthAgrees(birth: InszBirth, date: PlainDate): boolean {
  return (
    birth.year === yearOf(date) &&
    (birth.month === undefined || birth.month === monthOf(date)) &&
    (birth.day === undefined || birth.day === dayOf(date))
  );
}

/** `07.03.14-123.45`, the way people write it. */
export const formatInsz = (number: string): string =>
  number.replace(/^(\d{2})(\d{2})(\d{2})(\d{3})(\d{2})$/, '$1.$2.$3-$4.$5');
