/**
 * The annex and article 5 hold different numbers: the annex may show a longer normal week, but what it calls the average
 * is the average of article 5. Official slides: 40 in article 5 is wrong, 38 with rest days is right.
 */
import { durationValue } from '../../values/value';
import { defineRule, finding, pass } from '../rule';

export const annexWording = defineRule({
  id: 'schedule/annex-wording',
  article: 5,
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'A' }],
  severities: ['error'],
  messages: ['effective-called-average'],
  adultEducation: true,
  needs: ['documents.annexStatedAverage', 'hours.average'],
  check: (facts) => {
    const stated = facts['documents.annexStatedAverage'];
    const average = facts['hours.average'];
    if (stated <= average) return pass;
    return finding('error', 'effective-called-average', {
      fields: ['documents.annexStatedAverage', 'documents.schedule', 'hours.average'],
      values: { stated: durationValue(stated), average: durationValue(average) },
      expected: durationValue(average),
      received: durationValue(stated),
    });
  },
});
