/** The agreement names who signs for the provider and who is the counsellor (decree of 10 June 2016, art. 10, 5°). */
import { isFilled } from '../derived';
import { atRegistration } from '../guards';
import { defineRule, detail, foundOrPass, pass } from '../rule';

const people = ['representative', 'counsellor'] as const;

export const peopleMissing = defineRule({
  id: 'provider/people-missing',
  cites: [
    { source: 'decree-2016', at: 'art. 10, 5°', confidence: 'A' },
    { source: 'oao-slides', at: 'gegevens opleidingsverstrekker', confidence: 'A' },
  ],
  severities: ['warning'],
  messages: people,
  when: [atRegistration],
  uses: ['provider.representative', 'provider.counsellor'],
  check: (facts) => {
    const missing = people.filter((person) => !isFilled(facts[`provider.${person}`]));
    const [first, ...others] = missing.map((person) => `provider.${person}` as const);
    if (first === undefined) return pass;
    return foundOrPass(
      missing.map((person) => detail('warning', person)),
      { fields: [first, ...others] },
    );
  },
});
