/** From the facts of an agreement to what its number of compensation days follows from. */
import { constructionRestDays, constructionRestDaysBetween } from '../calendar/construction-rest-days';
import { assertFacts } from '../facts/assert-facts';
import type { Facts } from '../facts/facts';
import { constructionCommittee } from '../law/dimona';
import { sectorHoursOf } from '../law/sectors';
import { weeklyTolerance } from '../law/working-time';
import type { Calculation } from '../law/step';
import {
  calculateCompensation,
  type CitedDays,
  type CompensationCase,
  type CompensationRange,
} from '../schedule/compensation';
import { compareMeans, exactly, scheduleTotals, type WeeklyMean } from '../schedule/totals';
import { minutes, type Minutes } from '../values/clock';
import { yearOf, type PlainDate } from '../values/plain-date';
import { constructionListUnknown } from './compensation-days';
import { effectiveMean } from './derived';
import { committeeNumber, inSector, waitFor } from './guards';
import { notApplicable, unknown, type Context, type NotApplicable, type Unknown } from './rule';

/** Where the schedule has no hours yet. */
const usualWeek = { sum: 5, weeks: 1 };

/** Whether a normal week is longer than the average, by more than totals may differ. */
const isAboveAverage = (effective: WeeklyMean, average: Minutes): boolean =>
  compareMeans(effective, exactly(minutes(average + weeklyTolerance))) > 0;

/** The number of a full year by the sector, which goes with the average of the sector. */
function sectorDays(
  committee: string | undefined,
  effective: WeeklyMean,
  average: Minutes,
  on: PlainDate,
  read: Context['read'],
): CitedDays | undefined {
  const series = committee === undefined ? undefined : sectorHoursOf(committeeNumber(committee));
  const sector = series && read(series, on);
  if (sector?.value.average !== average) return undefined;
  const variant = sector.value.variants.find((one) => compareMeans(exactly(one.effective), effective) === 0);
  return variant && { days: variant.days, cites: sector.cites };
}

/** The days of construction inside the agreement, which are fixed by date; `undefined` while a list is not known. */
function constructionDays(start: PlainDate, end: PlainDate): CitedDays | undefined {
  const { days, isComplete } = constructionRestDaysBetween(start, end);
  const cites = constructionRestDays.get(yearOf(start))?.cites;
  return isComplete && cites ? { days: days.length, cites } : undefined;
}

/** What the number of compensation days follows from, or why there is none (yet). */
export function compensationCase(facts: Facts, read: Context['read']): CompensationCase | NotApplicable | Unknown {
  const { 'hours.average': average, 'agreement.start': start, 'agreement.end': end, schedule } = facts;
  const committee = facts['company.jointCommittee'];
  const effective = effectiveMean(facts);
  if (effective && average !== undefined && !isAboveAverage(effective, average)) {
    return notApplicable('hours-in-balance');
  }
  if (!effective || average === undefined || start === undefined || end === undefined) {
    const waiting = waitFor(facts, 'hours.average', 'agreement.start', 'agreement.end');
    return unknown(...waiting.missing, ...(effective ? [] : (['schedule'] as const)));
  }
  if (end < start) return unknown('agreement.end');
  const isConstruction = inSector(committee ?? '', [constructionCommittee]);
  const fixed = isConstruction ? constructionDays(start, end) : undefined;
  if (isConstruction && !fixed) return constructionListUnknown;
  const scheduled = schedule && scheduleTotals(schedule).daysWorked;
  const sector = isConstruction ? undefined : sectorDays(committee, effective, average, start, read);
  return {
    effective,
    average,
    worked: scheduled && scheduled.sum > 0 ? scheduled : usualWeek,
    start,
    end,
    ...(sector && { sector }),
    ...(fixed && { fixed }),
  };
}

/**
 * The number of days of a full year that the sector itself fixes for this week and this average, with its source;
 * `undefined` where it fixes none, or the committee, the hours or the average are not known. A number of the sector goes
 * before one that is calculated.
 * @param on day whose numbers hold
 */
export function sectorCompensation(facts: Facts, on: PlainDate): CitedDays | undefined {
  assertFacts(facts);
  const { 'hours.average': average, 'company.jointCommittee': committee } = facts;
  const effective = effectiveMean(facts);
  if (!effective || average === undefined) return undefined;
  return sectorDays(committee, effective, average, on, (series, day) => series.on(day));
}

/**
 * Compensation days of an agreement, lowest to highest, with the steps. Not applicable where a normal week is not longer
 * than the average; else unknown, with the facts that lack.
 */
export function agreementCompensation(facts: Facts): Calculation<CompensationRange> | NotApplicable | Unknown {
  assertFacts(facts);
  const needs = compensationCase(facts, (series, on) => series.on(on));
  return 'kind' in needs ? needs : calculateCompensation(needs);
}
