/**
 * Rest between two days: 12 hours for a minor (labour act, youth section), 11 for an adult (art. 38ter), 12 for everybody in
 * PC 311. The age on the second day decides. With school on a side no source decides: a warning.
 */
import { adultDayLimits, minorDayLimits } from '../../law/day-limits';
import { dailyRestBySector } from '../../law/working-time';
import type { DayHours } from '../../schedule/day';
import { endOfDay, minutes, type Minutes } from '../../values/clock';
import { clockValue, durationValue } from '../../values/value';
import { inSector } from '../guards';
import { judgeDays, judgedKeys } from '../judge-days';
import { defineRule, detail } from '../rule';

/** Time between the last end and the first start of the next day; nothing where one of both is free or midnight joins them. */
function restBetween(first: DayHours, second: DayHours): Minutes | undefined {
  if (!first.span || !second.span) return undefined;
  const rest = endOfDay - first.span[1] + second.span[0];
  return rest === 0 ? undefined : minutes(rest);
}

/** Company hours alone on both sides make it certain. */
const isCompanyOnly = (day: DayHours): boolean => day.hasCompany && !day.hasSchool;

export const dailyRest = defineRule({
  id: 'schedule/daily-rest',
  cites: [{ source: 'labour-law', at: 'art. 34 en 38ter', confidence: 'B' }],
  severities: ['error', 'warning'],
  messages: ['too-short'],
  adultEducation: true,
  needs: ['schedule'],
  uses: [...judgedKeys, 'company.jointCommittee'],
  readsToday: true,
  check: (facts, { read, today }) => {
    const on = facts['agreement.start'] ?? today;
    const sector = read(dailyRestBySector, on)?.value;
    const committee = facts['company.jointCommittee'];
    const ofSector = sector && committee !== undefined && inSector(committee, sector.committees) ? sector.rest : 0;
    const limits = {
      minor: read(minorDayLimits, on)?.value.dailyRest ?? 0,
      adult: Math.max(ofSector, read(adultDayLimits, on)?.value.dailyRest ?? 0),
    };
    return judgeDays(facts.schedule, facts, ({ hours, near, place }, age) => {
      // a dated day is judged towards both sides; a day of the pattern towards the day before it
      const sides = [[near(-1), hours] as const, ...(place.kind === 'date' ? [[hours, near(1)] as const] : [])];
      for (const [first, second] of sides) {
        const rest = restBetween(first, second);
        if (rest === undefined || rest >= limits[age] || !first.span || !second.span) continue;
        return detail(isCompanyOnly(first) && isCompanyOnly(second) ? 'error' : 'warning', 'too-short', {
          end: clockValue(minutes(first.span[1])),
          start: clockValue(minutes(second.span[0])),
          rest: durationValue(rest),
          limit: durationValue(minutes(limits[age])),
        });
      }
      return undefined;
    });
  },
});
