/**
 * Both premiums need at least four months of training in a school year (Vlaamse overheid, premium pages). July and
 * August do not count. With agreements that follow one another the months of both are added up.
 */
import { premiumTerms } from '../../law/premiums';
import { addDays, addMonths, dayInYear, schoolYearOf, type PlainDate } from '../../values/plain-date';
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
    const details = trainingYears(start, end)
      .filter(({ from, until }) => until < addDays(addMonths(from, months), -1))
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

interface TrainingYear {
  readonly schoolYear: number;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** The part of an agreement in each of its school years, September to June; in July and August alone there is only that. */
function trainingYears(start: PlainDate, end: PlainDate): TrainingYear[] {
  const years: TrainingYear[] = [];
  for (let schoolYear = schoolYearOf(start); schoolYear <= schoolYearOf(end); schoolYear += 1) {
    const first = dayInYear(schoolYear, '09-01');
    const last = dayInYear(schoolYear + 1, '06-30');
    const from = start > first ? start : first;
    const until = end < last ? end : last;
    if (from <= until) years.push({ schoolYear, from, until });
  }
  return years.length > 0 || start > end ? years : [{ schoolYear: schoolYearOf(start), from: start, until: end }];
}
