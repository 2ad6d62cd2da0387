/**
 * The number of listed compensation days lies within what the usual methods give, with a margin of one day: no law fixes
 * the method for a part of a year, so the range is shown. Methods: the year number pro rata by months, the lesson weeks of
 * the agreement, the full year. The year number is the sector's where there is one. In construction the days are fixed by
 * date, so those inside the agreement count.
 */
import { constructionRestDaysBetween } from '../../calendar/construction-rest-days';
import { schoolDaysBetween } from '../../calendar/school-holidays';
import { sectorHoursOf } from '../../law/sectors';
import { weeklyTolerance } from '../../law/working-time';
import type { Facts } from '../../facts/facts';
import { workedWeeks } from '../../schedule/compensation';
import { compareMeans, exactly, scheduleTotals, type WeeklyMean } from '../../schedule/totals';
import { minutes } from '../../values/clock';
import { daysBetween, type PlainDate } from '../../values/plain-date';
import { daysValue } from '../../values/value';
import { termKeys, withCompensationDays } from '../compensation-days';
import { effectiveMean } from '../derived';
import { committeeNumber, inSector, onlyTypes } from '../guards';
import { defineRule, finding, notApplicable, pass, unknown, type Context } from '../rule';

const marginOfDays = 1;
const daysOfYear = 365;
const schoolDaysPerWeek = 5;

interface Span {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** Days for one week of the excess: (effective − average) ÷ (effective ÷ days worked a week). */
function daysPerWeek(
  effective: WeeklyMean,
  average: number,
  worked: { readonly sum: number; readonly weeks: number },
): number {
  return ((effective.sum - average * effective.weeks) * worked.sum) / (effective.sum * worked.weeks);
}

function sectorNumber(
  committee: string | undefined,
  effective: WeeklyMean,
  on: PlainDate,
  read: Context['read'],
): number | undefined {
  const series = committee === undefined ? undefined : sectorHoursOf(committeeNumber(committee));
  const variants = series && read(series, on)?.value.variants;
  return variants?.find((variant) => compareMeans(exactly(variant.effective), effective) === 0)?.days;
}

function methods(facts: Facts, effective: WeeklyMean, average: number, span: Span, read: Context['read']): number[] {
  const worked = facts.schedule ? scheduleTotals(facts.schedule).daysWorked : { sum: 5, weeks: 1 };
  const weekly = daysPerWeek(effective, average, worked);
  const year = sectorNumber(facts['company.jointCommittee'], effective, span.start, read) ?? weekly * workedWeeks;
  const part = (daysBetween(span.start, span.end) + 1) / daysOfYear;
  return [year * part, (weekly * schoolDaysBetween(span.start, span.end)) / schoolDaysPerWeek, year];
}

export const compensationDaysCount = defineRule({
  id: 'hours/compensation-days-count',
  article: 5,
  cites: [{ source: 'rest-day-advice', confidence: 'B' }],
  severities: ['warning'],
  messages: ['too-few', 'too-many'],
  adultEducation: true,
  when: [onlyTypes('OAO'), withCompensationDays],
  needs: ['hours.average', 'schedule', ...termKeys],
  uses: ['hours.effective', 'company.jointCommittee'],
  check: (facts, { read }) => {
    const average = facts['hours.average'];
    const effective = effectiveMean(facts);
    if (!effective) return unknown('schedule');
    if (compareMeans(effective, exactly(minutes(average + weeklyTolerance))) <= 0)
      return notApplicable('hours-in-balance');
    const span = { start: facts['agreement.start'], end: facts['agreement.end'] };
    if (span.end < span.start) return unknown('agreement.end');
    const isConstruction = inSector(facts['company.jointCommittee'] ?? '', ['124']);
    const fixed = isConstruction ? constructionRestDaysBetween(span.start, span.end)?.length : undefined;
    if (isConstruction && fixed === undefined) return unknown('agreement.end');
    const numbers = fixed === undefined ? methods(facts, effective, average, span, read) : [fixed];
    const lowest = Math.min(...numbers);
    const highest = Math.max(...numbers);
    const listed = facts.schedule.compensationDays.length;
    if (listed >= lowest - marginOfDays && listed <= highest + marginOfDays) return pass;
    return finding('warning', listed < lowest ? 'too-few' : 'too-many', {
      fields: ['schedule'],
      values: {
        listed: daysValue(listed),
        lowest: daysValue(Math.floor(lowest * 2) / 2),
        highest: daysValue(Math.ceil(highest * 2) / 2),
      },
    });
  },
});
