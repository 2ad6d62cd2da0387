/**
 * A compensation day falls on a day with hours: a Saturday or a free weekday compensates nothing. Follows from the aim of
 * the days (official slides: at the end no more hours than the average). Construction fixes its days for everybody, whatever
 * the weekday.
 */
import { isConstructionRestDay } from '../../calendar/construction-rest-days';
import { patternHas } from '../../schedule/hours';
import { daysFault, daysInside, termKeys, withCompensationDays } from '../compensation-days';
import { filledTotals } from '../derived';
import { inSector } from '../guards';
import { firstWeekUnknown } from '../judge-days';
import { defineRule, pass, unknown } from '../rule';

export const compensationDayNotWorked = defineRule({
  id: 'schedule/compensation-day-not-worked',
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'A' }],
  severities: ['error'],
  messages: ['not-worked'],
  adultEducation: true,
  when: [withCompensationDays],
  needs: ['schedule', ...termKeys],
  uses: ['company.jointCommittee'],
  check: (facts) => {
    if (!filledTotals(facts.schedule)) return unknown('schedule');
    const isConstruction = inSector(facts['company.jointCommittee'] ?? '', ['124']);
    const days = daysInside(facts.schedule, facts).filter(
      (day) => !isConstruction || isConstructionRestDay(day) !== true,
    );
    const worked = days.map((day) => patternHas(facts.schedule, day, ({ counted }) => counted > 0));
    if (worked.includes(false))
      return daysFault(
        days.filter((_, index) => worked[index] === false),
        'error',
        'not-worked',
      );
    return worked.includes(undefined) ? firstWeekUnknown : pass;
  },
});
