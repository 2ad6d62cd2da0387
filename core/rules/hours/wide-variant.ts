/**
 * Retail (PC 202 and 311): with 35 hours and 16 lesson hours the workplace stays under 20 hours, but the sector also allows
 * 36 hours with 6 compensation days, and then an OAO is possible. With more lessons than 16 not even 36 hours are enough.
 */
import { sectorHoursOf } from '../../law/sectors';
import { workplaceMinimum } from '../../law/working-time';
import { compareMeans, exactly } from '../../schedule/totals';
import { hours, minutes } from '../../values/clock';
import { daysValue, durationValue, textValue } from '../../values/value';
import { lessonMean, workplaceMean } from '../derived';
import { committeeNumber, onlySectors, onlyTypes } from '../guards';
import { defineRule, finding, pass, unknown } from '../rule';

const manyLessons = hours(16);

export const wideVariant = defineRule({
  id: 'hours/wide-variant',
  article: 5,
  cites: [{ source: 'groups-311', at: 'cao van 23 november 2021', confidence: 'A' }],
  severities: ['info'],
  messages: ['possible'],
  adultEducation: true,
  when: [onlyTypes('OAO'), onlySectors('202', '311')],
  needs: ['company.jointCommittee'],
  uses: ['hours.lesson', 'hours.workplace', 'schedule', 'agreement.start'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const on = facts['agreement.start'] ?? today;
    const committee = committeeNumber(facts['company.jointCommittee']);
    const series = sectorHoursOf(committee);
    const variant = series && read(series, on)?.value.variants[0];
    const minimum = read(workplaceMinimum, on)?.value;
    if (!variant || minimum === undefined) return pass;
    const lessons = lessonMean(facts);
    const workplace = workplaceMean(facts);
    if (lessons && compareMeans(lessons, exactly(manyLessons)) < 0) return pass;
    if (lessons && compareMeans(lessons, exactly(minutes(variant.effective - minimum))) > 0) return pass;
    if (workplace && compareMeans(workplace, exactly(minimum)) >= 0) return pass;
    if (!lessons || !workplace) {
      return unknown(
        ...(lessons ? [] : (['hours.lesson'] as const)),
        ...(workplace ? [] : (['hours.workplace'] as const)),
      );
    }
    return finding('info', 'possible', {
      fields: ['hours.workplace', 'hours.average', 'schedule'],
      values: {
        committee: textValue(committee),
        effective: durationValue(variant.effective),
        days: daysValue(variant.days),
        minimum: durationValue(minimum),
      },
    });
  },
});
