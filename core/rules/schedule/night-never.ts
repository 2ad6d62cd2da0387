/** No minor works between midnight and 4:00, in no sector and for no reason (labour act, art. 34bis § 3). */
import { night } from '../../law/sunday-night';
import { judgeDaysOf, judgedKeys, whileAge } from '../judge-days';
import { neverWork, spanValues } from '../night-work';
import { defineRule, detail } from '../rule';

export const nightNever = defineRule({
  id: 'schedule/night-never',
  cites: [{ source: 'labour-law', at: 'art. 34bis, § 3', confidence: 'A' }],
  severities: ['error'],
  messages: ['never'],
  adultEducation: true,
  when: [whileAge('minor')],
  needs: ['schedule'],
  uses: judgedKeys,
  readsToday: true,
  check: (facts, { read, today }) => {
    const law = read(night, facts['agreement.start'] ?? today)?.value;
    return judgeDaysOf('minor', facts.schedule, facts, (day) => {
      const work = law ? neverWork(day, law) : [];
      return work.length > 0 ? detail('error', 'never', spanValues(work)) : undefined;
    });
  },
});
