/** A company in Wallonia or the Netherlands follows the rules of its own region: no OAO or SAO (official slides). */
import { termValue } from '../../values/value';
import { onlyTypes } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const outsideFlemishCommunity = defineRule({
  id: 'type/outside-flemish-community',
  article: 1,
  cites: [{ source: 'oao-slides', at: 'type overeenkomsten kiezen', confidence: 'A' }],
  severities: ['warning'],
  messages: ['outside'],
  when: [onlyTypes('OAO', 'SAO')],
  needs: ['agreement.type', 'company.region'],
  check: (facts) => {
    const region = facts['company.region'];
    if (region === 'flanders' || region === 'brussels') return pass;
    return finding('warning', 'outside', {
      fields: ['agreement.type', 'company.region'],
      values: { type: termValue(facts['agreement.type']), region: termValue(region) },
    });
  },
});
