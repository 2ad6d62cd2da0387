/** Lessons at another place than the seat of the provider: the agreement holds the address (counter, step 6). */
import { isFilled } from '../derived';
import { defineRule, finding, pass } from '../rule';

export const lessonAddressMissing = defineRule({
  id: 'provider/lesson-address-missing',
  cites: [{ source: 'oao-slides', at: 'gegevens opleidingsverstrekker', confidence: 'A' }],
  severities: ['warning'],
  messages: ['missing'],
  needs: ['provider.lessonPlace'],
  uses: ['provider.lessonAddress'],
  check: (facts) =>
    facts['provider.lessonPlace'] === 'same' || isFilled(facts['provider.lessonAddress'])
      ? pass
      : finding('warning', 'missing', { fields: ['provider.lessonAddress', 'provider.lessonPlace'] }),
});
