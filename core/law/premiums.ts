/** The two premiums since 1 September 2023: one for the learner, one for the company (decree of 23 December 2022). */
import { cents, type Cents } from '../values/money';
import { isoDate } from '../values/plain-date';
import { dated } from './dated';

/** Agreements that start from this day on can bring both premiums. */
export const premiumsSince = isoDate('2023-09-01');

export interface PremiumTerms {
  /** Months after the start within which the agreement has to be registered: that is the application. */
  readonly registration: number;
  /** Months of training that a school year needs at least. */
  readonly training: number;
}

export const premiumTerms = dated<PremiumTerms>('premiumTerms', [
  {
    from: premiumsSince,
    value: { registration: 3, training: 4 },
    status: 'published',
    cites: { source: 'premium-page', confidence: 'A' },
  },
]);

/** Euro cents a school year, at most three times. */
export interface PremiumAmounts {
  readonly learner: Cents;
  readonly company: Cents;
  /** For a company that pays no allowance: with a SAO. */
  readonly companyUnpaid: Cents;
}

export const premiumAmounts = dated<PremiumAmounts>('premiumAmounts', [
  {
    from: premiumsSince,
    value: { learner: cents(50_000), company: cents(100_000), companyUnpaid: cents(60_000) },
    status: 'published',
    cites: { source: 'premium-page', confidence: 'A' },
  },
]);
