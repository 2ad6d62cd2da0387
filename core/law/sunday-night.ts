/**
 * Work on Sundays and at night: which sectors may do what (labour act, art. 11-18 and 32-38, royal decrees of 10 July 1972,
 * 11 April 1999, 25 March 2016, 14 January 2018 and 30 March 2018).
 */
import { hours, type Minutes } from '../values/clock';
import { dated } from './dated';

export interface AllowedFrom {
  readonly committees: readonly string[];
  /** Age in years; 0 where none is set. */
  readonly from: number;
}

export interface SundayForMinors {
  /** One Sunday in two, with written notice five days ahead. */
  readonly allowed: readonly AllowedFrom[];
  /** The derogation is for student contracts alone. */
  readonly studentContracts: readonly string[];
  /** A derogation exists whose conditions an agreement cannot show. */
  readonly uncertain: readonly string[];
}

export const sundayForMinors = dated<SundayForMinors>('sundayForMinors', [
  {
    value: {
      allowed: [
        { committees: ['302'], from: 0 },
        { committees: ['118.03'], from: 16 },
      ],
      studentContracts: ['201', '202', '311', '312'],
      uncertain: ['304', '314', '200'],
    },
    status: 'published',
    cites: { source: 'labour-law', at: 'art. 32 en 33', confidence: 'A' },
  },
]);

/** Sectors in which an adult may work on Sundays and at night as a rule. */
export const sundayAndNightForAdults = dated<readonly string[]>('sundayAndNightForAdults', [
  {
    value: ['302', '118.03', '319', '330', '331'],
    status: 'published',
    cites: { source: 'labour-law', at: 'art. 36 en 66', confidence: 'B' },
  },
]);

export interface Night {
  /** Night runs from here to midnight, and from midnight to `end`. */
  readonly start: Minutes;
  readonly end: Minutes;
  /** No minor works before this hour, whatever the sector. */
  readonly neverUntil: Minutes;
  /** From 16 a minor may work until `until` in these sectors. */
  readonly later: { readonly committees: readonly string[]; readonly from: number; readonly until: Minutes };
  /** From 16 a derogation exists whose hours were not found. */
  readonly uncertain: AllowedFrom;
}

export const night = dated<Night>('night', [
  {
    value: {
      start: hours(20),
      end: hours(6),
      neverUntil: hours(4),
      later: { committees: ['302'], from: 16, until: hours(23) },
      uncertain: { committees: ['118.03'], from: 16 },
    },
    status: 'published',
    cites: { source: 'labour-law', at: 'art. 34bis en 35', confidence: 'A' },
  },
]);
