/** The school years of an agreement as the premiums count them: September to June, with a least number of months each. */
import { addDays, addMonths, dayInYear, schoolYearOf, type PlainDate } from '../values/plain-date';

export interface PremiumYear {
  /** Year in which the school year begins. */
  readonly schoolYear: number;
  /** The part of the agreement in it. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly isLongEnough: boolean;
}

/** The part of an agreement in each of its school years; in July and August alone there is only that. */
export function premiumYears(start: PlainDate, end: PlainDate, months: number): PremiumYear[] {
  const years: PremiumYear[] = [];
  const add = (schoolYear: number, from: PlainDate, until: PlainDate): void => {
    if (from > until) return;
    years.push({ schoolYear, from, until, isLongEnough: until >= addDays(addMonths(from, months), -1) });
  };
  for (let schoolYear = schoolYearOf(start); schoolYear <= schoolYearOf(end); schoolYear += 1) {
    const first = dayInYear(schoolYear, '09-01');
    const last = dayInYear(schoolYear + 1, '06-30');
    add(schoolYear, start > first ? start : first, end < last ? end : last);
  }
  if (years.length === 0) add(schoolYearOf(start), start, end);
  return years;
}
