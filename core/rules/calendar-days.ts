/** What the days of an agreement are: for a calendar in which compensation days are chosen. */
import { constructionReplacementDays, isConstructionRestDay } from '../calendar/construction-rest-days';
import { publicHolidayOn, type PublicHolidayName } from '../calendar/public-holidays';
import { schoolHolidayOn, type SchoolHolidayName } from '../calendar/school-holidays';
import type { Facts } from '../facts/facts';
import { constructionCommittee } from '../law/dimona';
import { patternHoursOn } from '../schedule/hours';
import { addDays, type PlainDate } from '../values/plain-date';
import { inSector } from './guards';

export interface CalendarDay {
  readonly date: PlainDate;
  readonly publicHoliday: PublicHolidayName | undefined;
  readonly schoolHoliday: SchoolHolidayName | undefined;
  /** A rest day or replacement day that the sector fixes. */
  readonly isSectorDay: boolean;
  /** Before the first or after the last day of the agreement, as far as they are known. */
  readonly isOutside: boolean;
  /** Which list of the schedule gives this day other hours. */
  readonly exception: 'studyDays' | 'holidayTraining' | undefined;
  /** Hours in the company by the pattern; `undefined` where the date cannot be placed in it, or there is no schedule. */
  readonly hasHours: boolean | undefined;
  readonly isCompensationDay: boolean;
}

/** The days from a date until another, both included. */
export function calendarDays(facts: Facts, from: PlainDate, until: PlainDate): readonly CalendarDay[] {
  const { schedule, 'agreement.start': start, 'agreement.end': end, 'company.jointCommittee': committee } = facts;
  const isConstruction = inSector(committee ?? '', [constructionCommittee]);
  const days: CalendarDay[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) {
    const hours = schedule && patternHoursOn(schedule, date);
    days.push({
      date,
      publicHoliday: publicHolidayOn(date),
      schoolHoliday: schoolHolidayOn(date)?.name,
      isSectorDay:
        isConstruction && (isConstructionRestDay(date) === true || constructionReplacementDays.includes(date)),
      isOutside: (start !== undefined && date < start) || (end !== undefined && date > end),
      exception:
        schedule &&
        (['studyDays', 'holidayTraining'] as const).find((kind) => schedule[kind].some((day) => day.date === date)),
      hasHours: hours && (hours.hasCompany || hours.hasSchool),
      isCompensationDay: schedule?.compensationDays.includes(date) === true,
    });
  }
  return days;
}
