/** What decides between the types of agreement, besides the 20 hours of an OAO in working-time.ts. */
import { hours, type Minutes } from '../values/clock';
import { isoDate } from '../values/plain-date';
import { dated } from './dated';

/** Since 1 September 2022 a SAO need not be full-time, but lessons and workplace make at least 28 hours a week. */
export const sharedMinimum = dated<Minutes>('sharedMinimum', [
  {
    from: isoDate('2022-09-01'),
    value: hours(28),
    status: 'published',
    cites: { source: 'decree-2022', confidence: 'B' },
  },
]);

/** In adult education an ODOS has at least 20 hours a week on the workplace, an ODO fewer. */
export const adultWorkplaceMinimum = dated<Minutes>('adultWorkplaceMinimum', [
  {
    from: isoDate('2022-09-01'),
    value: hours(20),
    status: 'published',
    cites: { source: 'decree-2022-adults', confidence: 'B' },
  },
]);

/** Joint committees of the social profit, where a part-time contract can be paid by the sociale maribel. */
export const socialProfitCommittees = dated<readonly string[]>('socialProfitCommittees', [
  {
    value: ['318', '319', '327', '329', '330', '331', '332'],
    status: 'published',
    cites: { source: 'social-maribel-page', confidence: 'B' },
  },
]);
