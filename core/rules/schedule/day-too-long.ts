/**
 * Longest day: a minor works at most 8 hours, school included. An adult at most 9 hours, or 8 in a week of more than five
 * and a half days, where a day of at most half the average counts as a half day (labour act, art. 19-20 and 30-33).
 */
import { adultDayLimits, minorDayLimits, type DayLimits } from '../../law/day-limits';
import type { DayHours } from '../../schedule/day';
import { weekAround, type JudgedDay } from '../../schedule/judged-days';
import { durationValue } from '../../values/value';
import { isPureSchoolDay, judgeDays, judgedKeys } from '../judge-days';
import { defineRule, detail } from '../rule';

/** More than five and a half days, in half days. */
function isLongWeek(week: readonly DayHours[]): boolean {
  const worked = week.filter((day) => day.counted > 0);
  const sum = worked.reduce((all, day) => all + day.counted, 0);
  const halves = worked.map((day) => (day.counted * 2 * worked.length <= sum ? 1 : 2));
  return halves.reduce((all, half) => all + half, 0) > 11;
}

const limitOf = (limits: DayLimits, day: JudgedDay): DayLimits['day'] =>
  limits.dayInLongWeek < limits.day && isLongWeek(weekAround(day)) ? limits.dayInLongWeek : limits.day;

export const dayTooLong = defineRule({
  id: 'schedule/day-too-long',
  cites: [{ source: 'labour-law', at: 'art. 19-20 en 30-33', confidence: 'A' }],
  severities: ['error', 'warning'],
  messages: ['minor', 'adult'],
  adultEducation: true,
  needs: ['schedule'],
  uses: judgedKeys,
  readsToday: true,
  check: (facts, { read, today }) => {
    const on = facts['agreement.start'] ?? today;
    const limits = { minor: read(minorDayLimits, on)?.value, adult: read(adultDayLimits, on)?.value };
    return judgeDays(facts.schedule, facts, (day, age) => {
      const ofAge = limits[age];
      if (!ofAge || day.hours.counted <= ofAge.dayInLongWeek || day.hours.counted <= limitOf(ofAge, day))
        return undefined;
      return detail(isPureSchoolDay(day) ? 'warning' : 'error', age, {
        counted: durationValue(day.hours.counted),
        limit: durationValue(limitOf(ofAge, day)),
      });
    });
  },
});
