/** A draft stays available in the counter for 90 days (official slides, article 12); warns from 14 days before. */
import { draftLifetime } from '../../law/period';
import { addDays } from '../../values/plain-date';
import { dateValue, daysValue } from '../../values/value';
import { deadlineState } from '../deadline';
import { isRegistered, registrationKeys } from '../derived';
import { defineRule, finding, notApplicable, pass, unknown } from '../rule';

export const draftExpires = defineRule({
  id: 'period/draft-expires',
  article: 2,
  cites: [{ source: 'oao-slides', at: 'artikel 12', confidence: 'A' }],
  severities: ['warning'],
  messages: ['near', 'past'],
  uses: ['agreement.draftSavedOn', ...registrationKeys],
  readsToday: true,
  check: (facts, { read, today }) => {
    if (isRegistered(facts)) return pass;
    const savedOn = facts['agreement.draftSavedOn'];
    if (savedOn === undefined) return unknown('agreement.draftSavedOn');
    const lifetime = read(draftLifetime, savedOn);
    if (!lifetime) return notApplicable('before-law');
    const expires = addDays(savedOn, lifetime.value);
    const state = deadlineState(expires, today);
    if (state === 'far') return pass;
    return finding('warning', state, {
      fields: ['agreement.draftSavedOn'],
      values: { savedOn: dateValue(savedOn), lifetime: daysValue(lifetime.value), expires: dateValue(expires) },
      expected: dateValue(expires),
    });
  },
});
