/**
 * Law is data with a date and a source. A dated series holds the values one after another; asking it for a day gives the
 * value valid on that day together with where it stands. Nothing here knows what day it is today.
 */
import type { PlainDate } from '../values/plain-date';
import type { Citation } from './sources';

/** `published`: a source prints the figure. `computed`: the formula was applied, the figure was not seen in print. */
export type LawStatus = 'published' | 'computed';

export interface LawEntry<Value> {
  /** First day of validity; absent where the source names none: then it holds from the beginning. */
  readonly from?: PlainDate;
  readonly value: Value;
  readonly cites: Citation;
  readonly status: LawStatus;
  /** Added by the user; no part of a release. */
  readonly origin?: 'user';
}

export interface LawSeries<Value> {
  readonly id: string;
  /** Oldest first. */
  readonly entries: readonly LawEntry<Value>[];
  /** The entry valid on a day; `undefined` before the first one. */
  on(date: PlainDate): LawEntry<Value> | undefined;
  /** The same with the name of its series; one object for every day on which the entry is valid. */
  readingOn(date: PlainDate): LawReading<Value> | undefined;
}

/** A value of the law that a rule has read, for showing where a judgement comes from. */
export interface LawReading<Value = unknown> {
  readonly series: string;
  readonly entry: LawEntry<Value>;
}

/** A series of dated values, oldest first. */
export function dated<Value>(id: string, entries: readonly LawEntry<Value>[]): LawSeries<Value> {
  const newestFirst = entries.map((entry): LawReading<Value> => ({ series: id, entry })).reverse();
  const readingOn = (date: PlainDate): LawReading<Value> | undefined => {
    for (const reading of newestFirst) {
      const { from } = reading.entry;
      if (from === undefined || from <= date) return reading;
    }
    return undefined;
  };
  return { id, entries, readingOn, on: (date) => readingOn(date)?.entry };
}
