/**
 * A SAO brings no allowance: the allowance of the decree is for the OAO (recognised secondary sources; official slides,
 * article 7).
 */
import { cents } from '../../values/money';
import { moneyValue } from '../../values/value';
import { onlyTypes } from '../guards';
import { defineRule, finding, pass } from '../rule';

export const sao = defineRule({
  id: 'allowance/sao',
  article: 7,
  cites: [
    { source: 'allowance-onderwijskiezer', confidence: 'A' },
    { source: 'oao-slides', at: 'artikel 7', confidence: 'A' },
  ],
  severities: ['error'],
  messages: ['paid'],
  when: [onlyTypes('SAO')],
  needs: ['allowance.amount'],
  check: (facts) => {
    const amount = facts['allowance.amount'];
    if (amount === 0) return pass;
    return finding('error', 'paid', {
      fields: ['allowance.amount', 'agreement.type'],
      values: { amount: moneyValue(amount) },
      expected: moneyValue(cents(0)),
      received: moneyValue(amount),
    });
  },
});
