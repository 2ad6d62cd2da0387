/** Construction (PC 124): every sector rest day inside the agreement is among the listed days. */
import { constructionRestDaysBetween } from '../../calendar/construction-rest-days';
import { constructionListUnknown, daysFault, termKeys, withCompensationDays } from '../compensation-days';
import { onlySectors } from '../guards';
import { defineRule } from '../rule';

export const sectorRestDayMissing = defineRule({
  id: 'schedule/sector-rest-day-missing',
  cites: [{ source: 'construction-rest-days', confidence: 'B' }],
  severities: ['info'],
  messages: ['missing'],
  adultEducation: true,
  when: [onlySectors('124'), withCompensationDays],
  needs: ['schedule', ...termKeys],
  check: (facts) => {
    const { days, isComplete } = constructionRestDaysBetween(facts['agreement.start'], facts['agreement.end']);
    const lacking = days.filter((day) => !facts.schedule.compensationDays.includes(day));
    return lacking.length > 0 || isComplete ? daysFault(lacking, 'info', 'missing') : constructionListUnknown;
  },
});
