/** An adult works on Sundays only where the sector allows it (labour act, art. 11-18 and 66). */
import { sundayAndNightForAdults } from '../../law/sunday-night';
import { inSector } from '../guards';
import { judgeDaysOf, judgedKeys, whileAge } from '../judge-days';
import { defineRule, detail } from '../rule';
import { isSunday } from './sunday-minor';

export const sundayAdult = defineRule({
  id: 'schedule/sunday-adult',
  cites: [{ source: 'labour-law', at: 'art. 11-18 en 66', confidence: 'B' }],
  severities: ['warning', 'info'],
  messages: ['check', 'allowed'],
  adultEducation: true,
  when: [whileAge('adult')],
  needs: ['schedule'],
  uses: [...judgedKeys, 'company.jointCommittee'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const allowed = read(sundayAndNightForAdults, facts['agreement.start'] ?? today)?.value ?? [];
    const isAllowed = inSector(facts['company.jointCommittee'] ?? '', allowed);
    return judgeDaysOf('adult', facts.schedule, facts, (day) => {
      if (!isSunday(day) || !day.hours.hasCompany) return undefined;
      return isAllowed ? detail('info', 'allowed') : detail('warning', 'check');
    });
  },
});
