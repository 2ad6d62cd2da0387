/** An adult works between 20:00 and 6:00 only where the sector allows it (labour act, art. 35-38). */
import { night, sundayAndNightForAdults } from '../../law/sunday-night';
import { inSector } from '../guards';
import { judgeDaysOf, judgedKeys, whileAge } from '../judge-days';
import { nightWork, spanValues } from '../night-work';
import { defineRule, detail } from '../rule';

export const nightAdult = defineRule({
  id: 'schedule/night-adult',
  cites: [{ source: 'labour-law', at: 'art. 35-38', confidence: 'B' }],
  severities: ['warning', 'info'],
  messages: ['check', 'allowed'],
  adultEducation: true,
  when: [whileAge('adult')],
  needs: ['schedule'],
  uses: [...judgedKeys, 'company.jointCommittee'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const on = facts['agreement.start'] ?? today;
    const law = read(night, on)?.value;
    const isAllowed = inSector(facts['company.jointCommittee'] ?? '', read(sundayAndNightForAdults, on)?.value ?? []);
    return judgeDaysOf('adult', facts.schedule, facts, (day) => {
      const work = law ? nightWork(day, law) : [];
      if (work.length === 0) return undefined;
      return detail(isAllowed ? 'info' : 'warning', isAllowed ? 'allowed' : 'check', spanValues(work));
    });
  },
});
