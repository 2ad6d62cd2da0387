/** Somebody signs for the company; the agreement names that person (decree of 10 June 2016, art. 10, 2°). */
import { isFilled } from '../derived';
import { defineRule, finding, pass, unknown } from '../rule';

export const representativeMissing = defineRule({
  id: 'company/representative-missing',
  cites: [{ source: 'decree-2016', at: 'art. 10, 2°', confidence: 'A' }],
  severities: ['warning'],
  messages: ['missing'],
  uses: ['company.representative', 'company.name', 'company.number'],
  check: (facts) => {
    if (isFilled(facts['company.representative'])) return pass;
    const isCompanyKnown = isFilled(facts['company.name']) || isFilled(facts['company.number']);
    return isCompanyKnown
      ? finding('warning', 'missing', { fields: ['company.representative'] })
      : unknown('company.name');
  },
});
