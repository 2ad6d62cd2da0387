/**
 * Limits of working time that agreements are checked against. Sources: act of 10 August 2001, labour act of 16 March 1971
 * and decree of 10 June 2016; all in minutes.
 */
import { hours, minutes, type Minutes } from '../values/clock';
import { isoDate } from '../values/plain-date';
import { dated } from './dated';

/** Since 1 January 2003 nobody works more than 38 hours a week on average over the year. */
export const weeklyAverageMaximum = dated<Minutes>('weeklyAverageMaximum', [
  {
    from: isoDate('2003-01-01'),
    value: hours(38),
    status: 'published',
    cites: { source: 'act-2001', at: 'art. 2', confidence: 'A' },
  },
]);

/** A single week may hold at most 40 hours when rest days bring the average down. */
export const weeklyEffectiveMaximum = dated<Minutes>('weeklyEffectiveMaximum', [
  { value: hours(40), status: 'published', cites: { source: 'labour-law', at: 'art. 19', confidence: 'A' } },
]);

/** An OAO has at least 20 hours a week on a real workplace, on average over the year. */
export const workplaceMinimum = dated<Minutes>('workplaceMinimum', [
  {
    from: isoDate('2016-09-01'),
    value: hours(20),
    status: 'published',
    cites: { source: 'decree-2016', at: 'art. 3, 1°', confidence: 'A' },
  },
]);

/** What a minor may do in a day, and the rest that belongs to it. */
export interface DayLimits {
  readonly day: Minutes;
  /** Longest stretch without an interruption. */
  readonly stretch: Minutes;
  /** Rest between two days. */
  readonly dailyRest: Minutes;
}

export const minorDayLimits = dated<DayLimits>('minorDayLimits', [
  {
    value: { day: hours(8), stretch: minutes(270), dailyRest: hours(12) },
    status: 'published',
    cites: { source: 'labour-law', at: 'art. 30-34', confidence: 'B' },
  },
]);

export const adultDayLimits = dated<DayLimits>('adultDayLimits', [
  {
    value: { day: hours(9), stretch: hours(6), dailyRest: hours(11) },
    status: 'published',
    cites: { source: 'labour-law', at: 'art. 19-20, 38ter, 38quater', confidence: 'A' },
  },
]);

/** How far totals may differ before it is a finding: twelve minutes a week accepts every published scheme. */
export const weeklyTolerance = minutes(12);
