/**
 * From 1 September 2019 an agreement is suspended in school holidays. Training there needs a leeropportuniteit agreed by
 * the three parties, and leaves at least four whole weeks free in July and August.
 */
import { schoolHolidayOn, suspensionSince } from '../../calendar/school-holidays';
import { freeSummerWeeks } from '../../law/working-time';
import { dayHours } from '../../schedule/day';
import { dayInYear, dayNumber, monthOf, weekdayIndex, yearOf, type PlainDate } from '../../values/plain-date';
import { dateValue, listValue, numberValue } from '../../values/value';
import { defineRule, detail, foundOrPass, notApplicable, type Detail } from '../rule';

/** Whole weeks, Monday to Sunday, inside July and August of a year without any of the days. */
function wholeFreeWeeks(year: number, days: readonly PlainDate[]): number {
  const first = dayInYear(year, '07-01');
  const last = dayNumber(dayInYear(year, '08-31'));
  const taken = new Set(days.map((day) => dayNumber(day) - weekdayIndex(day)));
  let free = 0;
  for (let monday = dayNumber(first) + ((7 - weekdayIndex(first)) % 7); monday + 6 <= last; monday += 7) {
    if (!taken.has(monday)) free += 1;
  }
  return free;
}

const isSummer = (day: PlainDate): boolean => monthOf(day) === 7 || monthOf(day) === 8;

export const holidayTraining = defineRule({
  id: 'schedule/holiday-training',
  cites: [{ source: 'alternating-training-page', confidence: 'A' }],
  severities: ['warning'],
  messages: ['not-agreed', 'too-few-weeks'],
  adultEducation: true,
  needs: ['schedule'],
  check: (facts, { read }) => {
    const { studyDays, holidayTraining: agreed } = facts.schedule;
    if (studyDays.length + agreed.length === 0) return notApplicable('no-schedule-exceptions');
    const inHoliday = studyDays
      .filter((day) => day.date >= suspensionSince && schoolHolidayOn(day.date) && dayHours(day).hasCompany)
      .map(({ date }) => dateValue(date));
    const summer = agreed.map(({ date }) => date).filter((day) => day >= suspensionSince && isSummer(day));
    const details: Detail<'not-agreed' | 'too-few-weeks'>[] = [
      ...(inHoliday.length > 0 ? [detail('warning', 'not-agreed', { days: listValue(inHoliday) })] : []),
      ...[...new Set(summer.map(yearOf))].flatMap((year) => {
        const least = read(freeSummerWeeks, dayInYear(year, '07-01'))?.value ?? 0;
        const free = wholeFreeWeeks(year, summer);
        if (free >= least) return [];
        return [detail('warning', 'too-few-weeks', { free: numberValue(free), least: numberValue(least) })];
      }),
    ];
    return foundOrPass(details, { fields: ['schedule'] });
  },
});
