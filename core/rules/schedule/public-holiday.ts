/**
 * Nobody works on a public holiday, or in construction on the day that replaces it (act of 4 January 1974). A pattern does
 * not know holidays: it gets a reminder with the dates.
 */
import { constructionReplacementDays } from '../../calendar/construction-rest-days';
import { publicHolidayOn, publicHolidays } from '../../calendar/public-holidays';
import { isSuspended } from '../../calendar/school-holidays';
import { patternHas, scheduleHours } from '../../schedule/hours';
import type { Schedule } from '../../schedule/schedule';
import { yearOf, type PlainDate } from '../../values/plain-date';
import { dateValue, listValue } from '../../values/value';
import { termKeys } from '../compensation-days';
import { inSector, passOrWait } from '../guards';
import { firstWeekUnknown } from '../judge-days';
import { defineRule, detail, foundOrPass, type Detail } from '../rule';

const holidaysBetween = (start: PlainDate, end: PlainDate): PlainDate[] => {
  const days: PlainDate[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year += 1) {
    for (const { date } of publicHolidays(year)) if (start <= date && date <= end) days.push(date);
  }
  return days;
};

/** Holidays in term that no dated day replaces. */
function holidaysInTerm(schedule: Schedule, start: PlainDate, end: PlainDate): PlainDate[] {
  const replaced = scheduleHours(schedule).dated.map(({ day }) => day.date);
  return holidaysBetween(start, end).filter((day) => !isSuspended(day) && !replaced.includes(day));
}

const listed = (days: readonly PlainDate[]) => ({ days: listValue(days.map(dateValue)) });

export const publicHoliday = defineRule({
  id: 'schedule/public-holiday',
  cites: [{ source: 'holidays-act', confidence: 'A' }],
  severities: ['warning', 'info'],
  messages: ['dated', 'pattern'],
  adultEducation: true,
  needs: ['schedule'],
  uses: [...termKeys, 'company.jointCommittee'],
  check: (facts) => {
    const { schedule } = facts;
    const replacements = inSector(facts['company.jointCommittee'] ?? '', ['124']) ? constructionReplacementDays : [];
    const dated = scheduleHours(schedule)
      .dated.filter(({ hours }) => hours.hasCompany)
      .map(({ day }) => day.date)
      .filter((date) => publicHolidayOn(date) !== undefined || replacements.includes(date));
    const start = facts['agreement.start'];
    const end = facts['agreement.end'];
    const inTerm = start === undefined || end === undefined ? [] : holidaysInTerm(schedule, start, end);
    const isWorked = (day: PlainDate) => patternHas(schedule, day, ({ hasCompany }) => hasCompany);
    const pattern = inTerm.filter((day) => isWorked(day) === true);
    const details: Detail<'dated' | 'pattern'>[] = [
      ...(dated.length > 0 ? [detail('warning', 'dated', listed(dated))] : []),
      ...(pattern.length > 0 ? [detail('info', 'pattern', listed(pattern))] : []),
    ];
    if (details.length > 0) return foundOrPass(details, { fields: ['schedule'] });
    return inTerm.some((day) => isWorked(day) === undefined) ? firstWeekUnknown : passOrWait(facts, ...termKeys);
  },
});
