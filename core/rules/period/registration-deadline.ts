/**
 * Registering the agreement is the application for both premiums and has to be done within three months after the
 * start, or both are lost (Vlaamse overheid, premium pages). Warns from 14 days before.
 */
import { premiumTerms } from '../../law/premiums';
import { addMonths } from '../../values/plain-date';
import { dateValue } from '../../values/value';
import { deadlineState } from '../deadline';
import { isRegistered, registrationKeys } from '../derived';
import { waitFor } from '../guards';
import { defineRule, finding, notApplicable, pass, unknown } from '../rule';

export const registrationDeadline = defineRule({
  id: 'period/registration-deadline',
  article: 2,
  cites: [
    { source: 'premium-page', confidence: 'A' },
    { source: 'learner-premium-page', confidence: 'A' },
  ],
  severities: ['warning'],
  messages: ['near', 'past', 'late'],
  // every type but those of adult education, which is left out before
  uses: ['agreement.type', 'agreement.start', ...registrationKeys],
  readsToday: true,
  check: (facts, { read, today }) => {
    const start = facts['agreement.start'];
    if (start === undefined) return waitFor(facts, 'agreement.type', 'agreement.start');
    const terms = read(premiumTerms, start);
    if (!terms) return notApplicable('before-law');
    if (facts['agreement.type'] === undefined) return unknown('agreement.type');
    const deadline = addMonths(start, terms.value.registration);
    const values = { start: dateValue(start), deadline: dateValue(deadline) };
    const registeredOn = facts['agreement.registeredOn'];
    if (registeredOn !== undefined) {
      if (registeredOn <= deadline) return pass;
      return finding('warning', 'late', {
        fields: ['agreement.registeredOn', 'agreement.start'],
        values: { ...values, registeredOn: dateValue(registeredOn) },
        expected: dateValue(deadline),
        received: dateValue(registeredOn),
      });
    }
    const state = deadlineState(deadline, today);
    // who is registered today was in time unless the deadline lies behind us
    if (isRegistered(facts)) return state === 'past' ? unknown('agreement.registeredOn') : pass;
    if (state === 'far') return pass;
    return finding('warning', state, { fields: ['agreement.start'], values, expected: dateValue(deadline) });
  },
});
