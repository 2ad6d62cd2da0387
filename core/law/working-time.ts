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

/** How far totals may differ before it is a finding: twelve minutes a week accepts every published scheme. */
export const weeklyTolerance = minutes(12);

/** Sectors in which everybody rests longer between two days. */
export interface SectorRest {
  readonly committees: readonly string[];
  readonly rest: Minutes;
}

export const dailyRestBySector = dated<SectorRest>('dailyRestBySector', [
  {
    value: { committees: ['311'], rest: hours(12) },
    status: 'published',
    cites: { source: 'groups-311', at: 'cao van 23 november 2021', confidence: 'A' },
  },
]);

/** A period of work in the company lasts at least this long. */
export const shortestPeriod = dated<Minutes>('shortestPeriod', [
  { value: hours(3), status: 'published', cites: { source: 'labour-law', at: 'art. 21', confidence: 'A' } },
]);

export interface SectorPeriod {
  readonly committees: readonly string[];
  readonly period: Minutes;
}

/** Sectors with shorter periods by collective agreement. */
export const shortestPeriodOf = dated<readonly SectorPeriod[]>('shortestPeriodOf', [
  {
    value: [
      { committees: ['302'], period: hours(2) },
      { committees: ['121'], period: hours(1) },
    ],
    status: 'published',
    cites: { source: 'groups-302', confidence: 'A' },
  },
]);

/** Rest in one go in every week: a Sunday and a daily rest. */
export const weeklyRest = dated<Minutes>('weeklyRest', [
  {
    value: hours(35),
    status: 'published',
    cites: { source: 'labour-law', at: 'art. 11, 16 en 38ter', confidence: 'B' },
  },
]);

/** Whole weeks without training in July and August, whatever was agreed. */
export const freeSummerWeeks = dated<number>('freeSummerWeeks', [
  {
    from: isoDate('2019-09-01'),
    value: 4,
    status: 'published',
    cites: { source: 'alternating-training-page', confidence: 'B' },
  },
]);

/** Days ahead that a flexible full-time schedule is made known. */
export const noticeDays = dated<number>('noticeDays', [
  { value: 7, status: 'published', cites: { source: 'labour-law', at: 'art. 20bis', confidence: 'B' } },
]);
