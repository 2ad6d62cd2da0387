/**
 * Nobody works on a public holiday, or in construction on the day that replaces it (act of 4 January 1974). A pattern does
 * not know holidays: it gets a reminder with the dates.
 */
import { constructionReplacementDays } from '../../calendar/construction-rest-days';
import { publicHolidayOn, publicHolidays } from '../../calendar/public-holidays';
import { isSuspended } from '../../calendar/school-holidays';
import { patternDayOn } from '../../schedule/cycle';
import { dayHours } from '../../schedule/day';
import { datedDays, type Schedule } from '../../schedule/schedule';
import { yearOf, type PlainDate } from '../../values/plain-date';
import { dateValue, listValue } from '../../values/value';
import { inSector } from '../guards';
import { defineRule, detail, foundOrPass, unknown, type Detail } from '../rule';

const holidaysBetween = (start: PlainDate, end: PlainDate): PlainDate[] => {
  const days: PlainDate[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year += 1) {
    days.push(
      ...publicHolidays(year)
        .map(({ date }) => date)
        .filter((day) => start <= day && day <= end),
    );
  }
  return days;
};

/** Holidays in term on which the pattern has company hours. */
const inPattern = (schedule: Schedule, start: PlainDate, end: PlainDate): PlainDate[] =>
  holidaysBetween(start, end).filter((day) => {
    const pattern = patternDayOn(schedule, day);
    return !isSuspended(day) && pattern !== undefined && dayHours(pattern).hasCompany;
  });

const listed = (days: readonly PlainDate[]) => ({ days: listValue(days.map(dateValue)) });

export const publicHoliday = defineRule({
  id: 'schedule/public-holiday',
  cites: [{ source: 'holidays-act', confidence: 'A' }],
  severities: ['warning', 'info'],
  messages: ['dated', 'pattern'],
  adultEducation: true,
  needs: ['schedule'],
  uses: ['agreement.start', 'agreement.end', 'company.jointCommittee'],
  check: (facts) => {
    const { schedule } = facts;
    const replacements = inSector(facts['company.jointCommittee'] ?? '', ['124']) ? constructionReplacementDays : [];
    const dated = datedDays(schedule)
      .filter((day) => dayHours(day).hasCompany)
      .map(({ date }) => date)
      .filter((date) => publicHolidayOn(date) !== undefined || replacements.includes(date));
    const start = facts['agreement.start'];
    const end = facts['agreement.end'];
    const pattern = start === undefined || end === undefined ? [] : inPattern(schedule, start, end);
    const details: Detail<'dated' | 'pattern'>[] = [
      ...(dated.length > 0 ? [detail('warning', 'dated', listed(dated))] : []),
      ...(pattern.length > 0 ? [detail('info', 'pattern', listed(pattern))] : []),
    ];
    if (details.length > 0) return foundOrPass(details, { fields: ['schedule'] });
    if (start !== undefined && end !== undefined) return foundOrPass(details, { fields: ['schedule'] });
    return unknown(
      ...(start === undefined ? (['agreement.start'] as const) : []),
      ...(end === undefined ? (['agreement.end'] as const) : []),
    );
  },
});
