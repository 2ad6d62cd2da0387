/**
 * Who works more in a normal week than the average of article 5 gets compensation days, and they are listed in the
 * schedule (footnote 1 of article 5 of the model agreement).
 */
import { weeklyTolerance } from '../../law/working-time';
import { compareMeans, exactly, roundedMean } from '../../schedule/totals';
import { minutes } from '../../values/clock';
import { durationValue } from '../../values/value';
import { effectiveMean } from '../derived';
import { onlyTypes } from '../guards';
import { defineRule, finding, pass, unknown } from '../rule';

export const compensationDaysMissing = defineRule({
  id: 'hours/compensation-days-missing',
  article: 5,
  cites: [
    { source: 'oao-model', at: 'artikel 5, voetnoot 1', confidence: 'A' },
    { source: 'oao-slides', at: 'artikel 5', confidence: 'A' },
  ],
  severities: ['error'],
  messages: ['missing'],
  adultEducation: true,
  when: [onlyTypes('OAO')],
  needs: ['hours.average'],
  uses: ['hours.effective', 'schedule'],
  check: (facts) => {
    const average = facts['hours.average'];
    const effective = effectiveMean(facts);
    if (!effective) return unknown('schedule');
    if (compareMeans(effective, exactly(minutes(average + weeklyTolerance))) <= 0) return pass;
    if (facts.schedule === undefined) return unknown('schedule');
    if (facts.schedule.compensationDays.length > 0) return pass;
    return finding('error', 'missing', {
      fields: ['schedule', 'hours.average'],
      values: { effective: durationValue(roundedMean(effective)), average: durationValue(average) },
    });
  },
});
