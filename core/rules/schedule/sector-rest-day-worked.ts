/**
 * Construction (PC 124): nobody works on a sector rest day, learners included. A dated company day there is an error; a day
 * of the pattern in term that is not listed as compensation day is easily overlooked.
 */
import { constructionRestDaysBetween, isConstructionRestDay } from '../../calendar/construction-rest-days';
import { isSuspended } from '../../calendar/school-holidays';
import { patternHas, scheduleHours } from '../../schedule/hours';
import type { Schedule } from '../../schedule/schedule';
import type { PlainDate } from '../../values/plain-date';
import { dateValue, listValue } from '../../values/value';
import { constructionListUnknown, termKeys } from '../compensation-days';
import { onlySectors, passOrWait } from '../guards';
import { firstWeekUnknown } from '../judge-days';
import { defineRule, detail, foundOrPass, type Detail } from '../rule';

/** `undefined` where the day cannot be placed in the cycle. */
function isWorkedPatternDay(schedule: Schedule, day: PlainDate): boolean | undefined {
  const isReplaced = scheduleHours(schedule).dated.some((dated) => dated.day.date === day);
  if (isSuspended(day) || isReplaced || schedule.compensationDays.includes(day)) return false;
  return patternHas(schedule, day, ({ hasCompany }) => hasCompany);
}

const listed = (days: readonly PlainDate[]) => ({ days: listValue(days.map(dateValue)) });

export const sectorRestDayWorked = defineRule({
  id: 'schedule/sector-rest-day-worked',
  cites: [{ source: 'construction-rest-days', confidence: 'B' }],
  severities: ['error', 'warning'],
  messages: ['dated', 'pattern'],
  adultEducation: true,
  when: [onlySectors('124')],
  needs: ['schedule'],
  uses: termKeys,
  check: (facts) => {
    const { schedule } = facts;
    const dated = scheduleHours(schedule)
      .dated.filter(({ day, hours }) => hours.hasCompany && isConstructionRestDay(day.date) === true)
      .map(({ day }) => day.date);
    const start = facts['agreement.start'];
    const end = facts['agreement.end'];
    const fixed = start === undefined || end === undefined ? undefined : constructionRestDaysBetween(start, end);
    const worked = fixed?.days.map((day) => [day, isWorkedPatternDay(schedule, day)] as const) ?? [];
    const pattern = worked.filter(([, isWorked]) => isWorked === true).map(([day]) => day);
    const details: Detail<'dated' | 'pattern'>[] = [
      ...(dated.length > 0 ? [detail('error', 'dated', listed(dated))] : []),
      ...(pattern.length > 0 ? [detail('warning', 'pattern', listed(pattern))] : []),
    ];
    if (details.length > 0) return foundOrPass(details, { fields: ['schedule'] });
    if (worked.some(([, isWorked]) => isWorked === undefined)) return firstWeekUnknown;
    return fixed?.isComplete === false ? constructionListUnknown : passOrWait(facts, ...termKeys);
  },
});
