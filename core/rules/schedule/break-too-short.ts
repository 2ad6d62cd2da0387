/**
 * Rest during a day. A minor who works more than four and a half hours has half an hour, more than six hours an hour of
 * which half an hour at once (labour act, art. 34). An adult has 15 minutes when the day is longer than six hours
 * (art. 38quater). Only interruptions of 15 minutes or more count.
 */
import { adultDayLimits, minorDayLimits, type BreakDue } from '../../law/day-limits';
import { longest, total } from '../../schedule/intervals';
import { minutes } from '../../values/clock';
import { durationValue } from '../../values/value';
import { isPureSchoolDay, judgeDays, judgedKeys } from '../judge-days';
import { defineRule, detail } from '../rule';

export const breakTooShort = defineRule({
  id: 'schedule/break-too-short',
  cites: [{ source: 'labour-law', at: 'art. 34 en 38quater', confidence: 'B' }],
  severities: ['error', 'warning'],
  messages: ['too-little', 'not-at-once'],
  adultEducation: true,
  needs: ['schedule'],
  uses: judgedKeys,
  readsToday: true,
  check: (facts, { read, today }) => {
    const on = facts['agreement.start'] ?? today;
    const breaks: Record<'minor' | 'adult', readonly BreakDue[]> = {
      minor: read(minorDayLimits, on)?.value.breaks ?? [],
      adult: read(adultDayLimits, on)?.value.breaks ?? [],
    };
    return judgeDays(facts.schedule, facts, (day, age) => {
      const due = breaks[age].find(({ above }) => day.hours.clock > above);
      if (!due) return undefined;
      const rest = total(day.hours.rests);
      const atOnce = longest(day.hours.rests);
      if (rest >= due.rest && atOnce >= due.atOnce) return undefined;
      return detail(isPureSchoolDay(day) ? 'warning' : 'error', rest < due.rest ? 'too-little' : 'not-at-once', {
        worked: durationValue(day.hours.clock),
        rest: durationValue(minutes(rest)),
        due: durationValue(due.rest),
        longest: durationValue(minutes(atOnce)),
        atOnce: durationValue(due.atOnce),
      });
    });
  },
});
