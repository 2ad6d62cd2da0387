/**
 * Construction (PC 124): nobody works on a sector rest day, learners included. A dated company day there is an error; a day
 * of the pattern in term that is not listed as compensation day is easily overlooked.
 */
import { constructionRestDaysBetween, isConstructionRestDay } from '../../calendar/construction-rest-days';
import { isSuspended } from '../../calendar/school-holidays';
import { patternDayOn } from '../../schedule/cycle';
import { dayHours } from '../../schedule/day';
import { datedDays, type Schedule } from '../../schedule/schedule';
import type { PlainDate } from '../../values/plain-date';
import { dateValue, listValue } from '../../values/value';
import { onlySectors } from '../guards';
import { defineRule, detail, foundOrPass, unknown, type Detail } from '../rule';

function isWorkedPatternDay(schedule: Schedule, day: PlainDate): boolean {
  const pattern = patternDayOn(schedule, day);
  const isReplaced = datedDays(schedule).some(({ date }) => date === day);
  const isFree = isSuspended(day) || isReplaced || schedule.compensationDays.includes(day);
  return !isFree && pattern !== undefined && dayHours(pattern).hasCompany;
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
  uses: ['agreement.start', 'agreement.end'],
  check: (facts) => {
    const { schedule } = facts;
    const dated = datedDays(schedule)
      .filter((day) => dayHours(day).hasCompany && isConstructionRestDay(day.date) === true)
      .map(({ date }) => date);
    const start = facts['agreement.start'];
    const end = facts['agreement.end'];
    const days = start === undefined || end === undefined ? undefined : constructionRestDaysBetween(start, end);
    const pattern = days?.filter((day) => isWorkedPatternDay(schedule, day)) ?? [];
    const details: Detail<'dated' | 'pattern'>[] = [
      ...(dated.length > 0 ? [detail('error', 'dated', listed(dated))] : []),
      ...(pattern.length > 0 ? [detail('warning', 'pattern', listed(pattern))] : []),
    ];
    if (details.length > 0 || days) return foundOrPass(details, { fields: ['schedule'] });
    return start === undefined ? unknown('agreement.start') : unknown('agreement.end');
  },
});
