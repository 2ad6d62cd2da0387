/**
 * The learner, the company and the provider sign; for a learner under 18 on the day of signing the legal representative
 * as well (official slides, article 12).
 */
import { birthday } from '../../values/plain-date';
import { listValue, termValue } from '../../values/value';
import { birthDate, birthDateKeys, signingDay, signingDayKeys } from '../derived';
import { atRegistration, waitFor } from '../guards';
import { defineRule, finding, pass } from '../rule';

const parties = ['learner', 'company', 'provider'] as const;

export const signatures = defineRule({
  id: 'documents/signatures',
  article: 12,
  cites: [{ source: 'oao-slides', at: 'artikel 12', confidence: 'A' }],
  severities: ['error'],
  messages: ['lacking'],
  when: [atRegistration],
  needs: ['documents.signedBy'],
  uses: [...birthDateKeys, ...signingDayKeys],
  check: (facts) => {
    const signedBy = facts['documents.signedBy'];
    const birth = birthDate(facts);
    const day = signingDay(facts);
    const ageKnown = birth !== undefined && day !== undefined;
    const minor = ageKnown && day < birthday(birth, 18);
    const lacking = [...parties, ...(minor ? (['representative'] as const) : [])].filter(
      (party) => !signedBy.includes(party),
    );
    if (lacking.length > 0) {
      return finding('error', 'lacking', {
        fields: ['documents.signedBy'],
        values: { lacking: listValue(lacking.map(termValue)) },
      });
    }
    if (ageKnown || signedBy.includes('representative')) return pass;
    return waitFor({ 'learner.birthDate': birth, 'agreement.start': day }, 'learner.birthDate', 'agreement.start');
  },
});
