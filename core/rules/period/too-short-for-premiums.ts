/**
 * Both premiums need at least four months of training in a school year (Vlaamse overheid, premium pages). July and
 * August do not count. With agreements that follow one another the months of both are added up.
 */
import { premiumYears } from '../../allowance/premium-years';
import { premiumTerms } from '../../law/premiums';
import { dateValue, textValue } from '../../values/value';
import { waitFor } from '../guards';
import { defineRule, detail, foundOrPass, notApplicable, unknown } from '../rule';

export const tooShortForPremiums = defineRule({
  id: 'period/too-short-for-premiums',
  article: 2,
  cites: [
    { source: 'premium-page', confidence: 'A' },
    { source: 'learner-premium-page', confidence: 'A' },
  ],
  severities: ['info'],
  messages: ['alone', 'together'],
  uses: ['agreement.start', 'agreement.end', 'agreement.successive'],
  check: (facts, { read }) => {
    const start = facts['agreement.start'];
    const end = facts['agreement.end'];
    if (start === undefined) return waitFor(facts, 'agreement.start', 'agreement.end');
    const terms = read(premiumTerms, start);
    if (!terms) return notApplicable('before-law');
    if (end === undefined) return unknown('agreement.end');
    const months = terms.value.training;
    const message = facts['agreement.successive'] === true ? 'together' : 'alone';
    const details = premiumYears(start, end, months)
      .filter(({ isLongEnough }) => !isLongEnough)
      .map(({ from, until, schoolYear }) =>
        detail('info', message, {
          schoolYear: textValue(`${String(schoolYear)}-${String(schoolYear + 1)}`),
          from: dateValue(from),
          until: dateValue(until),
          minimum: { unit: 'months', value: months },
        }),
      );
    return foundOrPass(details, { fields: ['agreement.end', 'agreement.start'] });
  },
});
