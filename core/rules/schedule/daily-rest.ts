/**
 * Rest between two days: 12 hours for a minor (labour act, youth section), 11 for an adult (art. 38ter), 12 for everybody in
 * PC 311. The age on the second day decides. Where the rest is too short only because of school no source decides: a
 * warning. Work over midnight belongs to the day on which it began, and is followed by rest as well.
 */
import { adultDayLimits, minorDayLimits } from '../../law/day-limits';
import { dailyRestBySector } from '../../law/working-time';
import type { DayHours } from '../../schedule/day';
import { scheduleHours } from '../../schedule/hours';
import { ageRegimeOn, type Age } from '../../schedule/regimes';
import { endOfDay, minutes } from '../../values/clock';
import { fromDayNumber } from '../../values/plain-date';
import { clockValue, durationValue } from '../../values/value';
import { birthDate } from '../derived';
import { inSector } from '../guards';
import { judgeDays, judgedKeys, oncePlaced } from '../judge-days';
import { defineRule, detail, unknown } from '../rule';

/** Rest, from a time of day until a time of day. */
interface Rest {
  readonly end: number;
  readonly start: number;
  readonly length: number;
}

/** From the last end to the first start of the next day; nothing where one of both is free or midnight joins them. */
function restBetween(first: DayHours, second: DayHours): Rest | undefined {
  if (!first.span || !second.span) return undefined;
  const [end, start] = [first.span[1], second.span[0]];
  const length = endOfDay - end + start;
  return length === 0 ? undefined : { end, start, length };
}

/**
 * The longest rest on a day that begins with work over midnight, when that work is taken up again. Rest counts in the 24
 * hours from the beginning of the shift: what comes after the last end of the day can make up for it.
 */
function restAfterMidnight(first: DayHours, second: DayHours, limit: number): Rest | undefined {
  const shift = first.stretches.at(-1);
  if (!shift || !second.span || shift[1] !== endOfDay || second.span[0] !== 0) return undefined;
  if (shift[0] - second.span[1] >= limit) return undefined;
  const rests = second.rests.map(([end, start]): Rest => ({ end, start, length: start - end }));
  return rests.sort((one, other) => other.length - one.length)[0];
}

type Message = 'too-short' | 'too-short-after' | 'after-midnight';

/** Without school on either day it is certain, and where the rest from company to company is too short by itself. */
function isCertain(first: DayHours, second: DayHours, limit: number): boolean {
  if (!first.hasSchool && !second.hasSchool) return true;
  const end = first.company.work.at(-1)?.[1];
  const start = second.company.work[0]?.[0];
  if (end === undefined || start === undefined) return false;
  const length = endOfDay - end + start;
  return length > 0 && length < limit;
}

export const dailyRest = defineRule({
  id: 'schedule/daily-rest',
  cites: [{ source: 'labour-law', at: 'art. 34 en 38ter', confidence: 'B' }],
  severities: ['error', 'warning'],
  messages: ['too-short', 'too-short-after', 'after-midnight'],
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
    // set by the judge below, which the compiler does not see
    let dependsOnSector = false as boolean;
    const judge = (message: Message, rest: Rest | undefined, first: DayHours, second: DayHours, age: Age) => {
      const limit = limits[age];
      if (rest === undefined) return undefined;
      if (rest.length >= limit) {
        dependsOnSector ||=
          age === 'adult' && committee === undefined && sector !== undefined && rest.length < sector.rest;
        return undefined;
      }
      return detail(isCertain(first, second, limit) ? 'error' : 'warning', message, {
        end: clockValue(minutes(rest.end)),
        start: clockValue(minutes(rest.start)),
        rest: durationValue(minutes(rest.length)),
        limit: durationValue(minutes(limit)),
      });
    };
    const result = judgeDays(facts.schedule, facts, ({ hours, near, place, position }, age) => {
      const before = near(-1);
      const found =
        judge('too-short', restBetween(before, hours), before, hours, age) ??
        judge('after-midnight', restAfterMidnight(before, hours, limits[age]), before, hours, age);
      // every day is judged towards the day before it, so a dated day also towards a day of the pattern after it
      const { dated } = scheduleHours(facts.schedule);
      if (found || place.kind === 'pattern' || dated.some(({ number }) => number === position + 1)) return found;
      const after = near(1);
      const ageAfter = ageRegimeOn(fromDayNumber(position + 1), birthDate(facts)) ?? age;
      return judge('too-short-after', restBetween(hours, after), hours, after, ageAfter);
    });
    if (result.kind === 'pass' && dependsOnSector) return unknown('company.jointCommittee');
    return oncePlaced(result, facts.schedule);
  },
});
