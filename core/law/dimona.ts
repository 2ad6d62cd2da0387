/** The worker type in the declaration of a learner to the social security (Dimona, zone 00655). */
import { isoDate } from '../values/plain-date';
import { dated } from './dated';

export type DimonaCode = 'ALT' | 'RTA' | 'OTH' | 'STG';

export interface DimonaCodes {
  /** For a learner without pay: a SAO. */
  readonly unpaid: DimonaCode;
  readonly paid: DimonaCode;
  /** For a paid learner in construction. */
  readonly construction: DimonaCode;
}

/** By the start of the agreement; running declarations kept their code in 2023. */
export const dimonaCodes = dated<DimonaCodes>('dimonaCodes', [
  {
    value: { unpaid: 'STG', paid: 'OTH', construction: 'OTH' },
    status: 'published',
    cites: { source: 'dimona-glossary', at: 'zone 00655', confidence: 'A' },
  },
  {
    from: isoDate('2023-09-01'),
    value: { unpaid: 'STG', paid: 'ALT', construction: 'RTA' },
    status: 'published',
    cites: { source: 'oao-slides', at: 'artikel 2', confidence: 'A' },
  },
]);

/** The joint committee of construction, which has a code of its own. */
export const constructionCommittee = '124';
