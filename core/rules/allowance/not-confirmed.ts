/**
 * Says so when the amounts of the first day were computed and not seen in print, or when the newest amounts known here
 * are so old that there are probably newer ones.
 */
import { addMonths } from '../../values/plain-date';
import { dateValue } from '../../values/value';
import { exceptTypes } from '../guards';
import { defineRule, detail, foundOrPass, notApplicable, unknown } from '../rule';

/** The minimum income has seldom stood still for longer. */
const monthsUntilStale = 13;

export const notConfirmed = defineRule({
  id: 'allowance/not-confirmed',
  article: 7,
  cites: [{ source: 'logic', confidence: 'A' }],
  severities: ['info'],
  messages: ['computed', 'stale'],
  when: [exceptTypes('SAO', 'DA')],
  uses: ['agreement.start'],
  readsToday: true,
  check: (facts, { read, today, amounts }) => {
    const start = facts['agreement.start'];
    const entry = start === undefined ? undefined : read(amounts, start);
    if (start !== undefined && !entry) return notApplicable('before-law');
    const newest = amounts.entries.at(-1)?.from;
    const stale = newest !== undefined && addMonths(newest, monthsUntilStale) < today;
    if (!entry && !stale) return unknown('agreement.start');
    const details = [
      ...(entry?.status === 'computed' && entry.from
        ? [detail('info', 'computed', { since: dateValue(entry.from) })]
        : []),
      ...(stale ? [detail('info', 'stale', { newest: dateValue(newest) })] : []),
    ];
    return foundOrPass(details, { fields: ['allowance.amount'] });
  },
});
