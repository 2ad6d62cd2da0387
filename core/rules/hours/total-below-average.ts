/**
 * An OAO is full-time: lessons and workplace together reach the average of article 5. Construction may deviate. The clock of
 * a school day tells no lesson hours, so by the clock alone a week is not called too short.
 */
import { weeklyTolerance } from '../../law/working-time';
import { addMeans, compareMeans, exactly, roundedMean, scheduleTotals } from '../../schedule/totals';
import { minutes } from '../../values/clock';
import { durationValue } from '../../values/value';
import { lessonMean, workplaceMean } from '../derived';
import { inSector, onlyTypes } from '../guards';
import { defineRule, finding, pass, unknown } from '../rule';

export const totalBelowAverage = defineRule({
  id: 'hours/total-below-average',
  article: 5,
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'A' }],
  severities: ['warning', 'info'],
  messages: ['below'],
  adultEducation: true,
  when: [onlyTypes('OAO')],
  needs: ['hours.average'],
  uses: ['hours.lesson', 'hours.workplace', 'schedule', 'company.jointCommittee'],
  check: (facts) => {
    const average = facts['hours.average'];
    const lessons = lessonMean(facts);
    const workplace = workplaceMean(facts);
    if (!lessons || !workplace) {
      return unknown(
        ...(lessons ? [] : (['hours.lesson'] as const)),
        ...(workplace ? [] : (['hours.workplace'] as const)),
      );
    }
    const total = addMeans(lessons, workplace);
    if (compareMeans(total, exactly(minutes(Math.max(0, average - weeklyTolerance)))) >= 0) return pass;
    const isEstimate =
      facts['hours.lesson'] === undefined && facts.schedule && scheduleTotals(facts.schedule).estimated;
    if (isEstimate) return unknown('hours.lesson');
    const isConstruction = inSector(facts['company.jointCommittee'] ?? '', ['124']);
    return finding(isConstruction ? 'info' : 'warning', 'below', {
      fields: ['hours.average', 'hours.workplace', 'schedule'],
      values: {
        lessons: durationValue(roundedMean(lessons)),
        workplace: durationValue(roundedMean(workplace)),
        total: durationValue(roundedMean(total)),
        average: durationValue(average),
      },
      expected: durationValue(average),
      received: durationValue(roundedMean(total)),
    });
  },
});
