/** How long agreements may last and lie apart. All of it holds since there are such agreements, 1 September 2016. */
import { isoDate } from '../values/plain-date';
import { dated } from './dated';

const from = isoDate('2016-09-01');

/** A training trajectory ends on this day of its last school year, and an agreement at the latest with it. */
export const trajectoryLastDay = dated<`${number}-${number}`>('trajectoryLastDay', [
  { from, value: '06-30', status: 'published', cites: { source: 'oao-slides', at: 'artikel 2', confidence: 'A' } },
]);

/** Longest duration of an agreement, in years. */
export const longestAgreement = dated<number>('longestAgreement', [
  { from, value: 3, status: 'published', cites: { source: 'hdi-2021', confidence: 'B' } },
]);

/** School days that a learner may be without an agreement before having to leave the training. */
export const longestGap = dated<number>('longestGap', [
  { from, value: 20, status: 'published', cites: { source: 'agreement-page', confidence: 'A' } },
]);

/** Days that a draft stays available in the counter after it was saved. */
export const draftLifetime = dated<number>('draftLifetime', [
  { from, value: 90, status: 'published', cites: { source: 'oao-slides', at: 'artikel 12', confidence: 'A' } },
]);
