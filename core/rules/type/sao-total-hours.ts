/**
 * Since 1 September 2022 a SAO is no longer full-time: lessons and workplace together make at least 28 hours a week and at
 * most the full-time average of the company. Hours of one part can be too many by themselves.
 */
import { sharedMinimum } from '../../law/agreement-types';
import { sectorHoursOf } from '../../law/sectors';
import { addMeans, compareMeans, exactly, roundedMean, type WeeklyMean } from '../../schedule/totals';
import type { Minutes } from '../../values/clock';
import { durationValue } from '../../values/value';
import { fullTimeAverage, lessonMean, workplaceMean } from '../derived';
import { committeeNumber, onlyTypes, startingUnder } from '../guards';
import { defineRule, finding, pass, unknown } from '../rule';

const outOfRange = <const Message extends string>(message: Message, total: WeeklyMean, limit: Minutes) => {
  const received = durationValue(roundedMean(total));
  return finding('warning', message, {
    fields: ['hours.workplace', 'hours.lesson', 'schedule'],
    values: { total: received, limit: durationValue(limit) },
    expected: durationValue(limit),
    received,
  });
};

export const saoTotalHours = defineRule({
  id: 'type/sao-total-hours',
  article: 1,
  cites: [{ source: 'decree-2022', confidence: 'B' }],
  severities: ['warning'],
  messages: ['too-few', 'too-many'],
  when: [onlyTypes('SAO'), startingUnder(sharedMinimum)],
  needs: ['agreement.start'],
  uses: ['hours.lesson', 'hours.workplace', 'schedule', 'hours.fullTime', 'hours.average', 'company.jointCommittee'],
  check: (facts, { read }) => {
    const start = facts['agreement.start'];
    const minimum = read(sharedMinimum, start)?.value;
    const lessons = lessonMean(facts);
    const workplace = workplaceMean(facts);
    const sector = sectorHoursOf(committeeNumber(facts['company.jointCommittee'] ?? ''));
    const fullTime = fullTimeAverage(facts) ?? (sector && read(sector, start)?.value.average);
    const known = lessons && workplace ? addMeans(lessons, workplace) : (lessons ?? workplace);
    if (known && fullTime !== undefined && compareMeans(known, exactly(fullTime)) > 0) {
      return outOfRange('too-many', known, fullTime);
    }
    if (!lessons || !workplace || !known) {
      return unknown(...(lessons ? [] : ['hours.lesson' as const]), ...(workplace ? [] : ['hours.workplace' as const]));
    }
    if (minimum !== undefined && compareMeans(known, exactly(minimum)) < 0)
      return outOfRange('too-few', known, minimum);
    return fullTime === undefined ? unknown('hours.fullTime') : pass;
  },
});
