/**
 * Longest stretch without an interruption of 15 minutes: four and a half hours for a minor (labour act, art. 34), six for
 * an adult (art. 38quater). Hours that touch at midnight are one stretch.
 */
import { adultDayLimits, minorDayLimits } from '../../law/day-limits';
import type { JudgedDay } from '../../schedule/judged-days';
import { endOfDay, minutes, type Minutes } from '../../values/clock';
import { durationValue } from '../../values/value';
import { isPureSchoolDay, judgeDays, judgedKeys } from '../judge-days';
import { defineRule, detail } from '../rule';

/** The longest stretch that begins on a day; it may go on after midnight. */
function longestStretch({ hours, near }: JudgedDay): Minutes {
  let longest = 0;
  for (const [start, end] of hours.stretches) {
    const next = end === endOfDay ? near(1).stretches[0] : undefined;
    longest = Math.max(longest, end - start + (next?.[0] === 0 ? next[1] : 0));
  }
  return minutes(longest);
}

export const stretchTooLong = defineRule({
  id: 'schedule/stretch-too-long',
  cites: [{ source: 'labour-law', at: 'art. 34 en 38quater', confidence: 'B' }],
  severities: ['error', 'warning'],
  messages: ['minor', 'adult'],
  adultEducation: true,
  needs: ['schedule'],
  uses: judgedKeys,
  readsToday: true,
  check: (facts, { read, today }) => {
    const on = facts['agreement.start'] ?? today;
    const limits = { minor: read(minorDayLimits, on)?.value.stretch, adult: read(adultDayLimits, on)?.value.stretch };
    return judgeDays(facts.schedule, facts, (day, age) => {
      const limit = limits[age];
      const longest = longestStretch(day);
      if (limit === undefined || longest <= limit) return undefined;
      return detail(isPureSchoolDay(day) ? 'warning' : 'error', age, {
        longest: durationValue(longest),
        limit: durationValue(limit),
      });
    });
  },
});
