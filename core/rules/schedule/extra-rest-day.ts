/**
 * A minor has a rest day besides the Sunday: the Saturday before it or the Monday after it is free (labour act, art. 32).
 * No sector may lift it. Whether a school day counts as work here no source decides: a warning.
 */
import { judgeDaysOf, judgedKeys, oncePlaced, whileAge } from '../judge-days';
import { defineRule, detail } from '../rule';

const saturday = 5;
const monday = 0;

export const extraRestDay = defineRule({
  id: 'schedule/extra-rest-day',
  cites: [{ source: 'labour-law', at: 'art. 32', confidence: 'A' }],
  severities: ['error', 'warning'],
  messages: ['company', 'school'],
  adultEducation: true,
  when: [whileAge('minor')],
  needs: ['schedule'],
  uses: judgedKeys,
  check: (facts) =>
    oncePlaced(
      judgeDaysOf('minor', facts.schedule, facts, ({ weekdayIndex, place, hours, near }) => {
        // a pair is judged on its Saturday; a dated Monday on itself
        const isPair = weekdayIndex === saturday || (weekdayIndex === monday && place.kind === 'date');
        if (!isPair) return undefined;
        const other = near(weekdayIndex === saturday ? 2 : -2);
        if (hours.counted === 0 || other.counted === 0) return undefined;
        return hours.hasCompany && other.hasCompany ? detail('error', 'company') : detail('warning', 'school');
      }),
      facts.schedule,
    ),
});
