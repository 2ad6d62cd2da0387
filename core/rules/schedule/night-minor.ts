/**
 * A minor does not work between 20:00 and 6:00 (labour act, art. 34bis). From 16 until 23:00 in PC 302, with a way home and
 * notice, but not beyond; in PC 118.03 a derogation exists whose hours were not found.
 */
import { night } from '../../law/sunday-night';
import { clockValue } from '../../values/value';
import { birthDate } from '../derived';
import { inSector, mayBeInSector } from '../guards';
import { judgeDaysOf, judgedKeys, whileAge } from '../judge-days';
import { nightWork, spanValues } from '../night-work';
import { defineRule, detail } from '../rule';
import { youngestAge } from './sunday-minor';

export const nightMinor = defineRule({
  id: 'schedule/night-minor',
  cites: [{ source: 'labour-law', at: 'art. 34bis', confidence: 'A' }],
  severities: ['error', 'warning', 'info'],
  messages: ['forbidden', 'beyond', 'allowed', 'uncertain'],
  adultEducation: true,
  when: [whileAge('minor')],
  needs: ['schedule'],
  uses: [...judgedKeys, 'company.jointCommittee'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const start = facts['agreement.start'];
    const law = read(night, start ?? today)?.value;
    const committee = facts['company.jointCommittee'] ?? '';
    return judgeDaysOf('minor', facts.schedule, facts, (day) => {
      const work = law ? nightWork(day, law) : [];
      if (!law || work.length === 0) return undefined;
      const values = {
        ...spanValues(work),
        earliest: clockValue(law.end),
        latest: clockValue(law.later.until),
      };
      const age = youngestAge(day, birthDate(facts), start);
      if (age >= law.later.from && inSector(committee, law.later.committees)) {
        const isEvening = work.every(([from, to]) => from >= law.start && to <= law.later.until);
        return isEvening ? detail('info', 'allowed', values) : detail('error', 'beyond', values);
      }
      const isUncertain = age >= law.uncertain.from && mayBeInSector(committee, law.uncertain.committees);
      return detail(isUncertain ? 'warning' : 'error', isUncertain ? 'uncertain' : 'forbidden', values);
    });
  },
});
