/**
 * At the end of the year the learner has not worked more than the average of article 5 (official slides). Even when every
 * listed day counts that can count, spread over the lesson weeks of the agreement, too many hours remain. Construction has
 * a derogation of its own: its rest days fall in school holidays.
 */
import { schoolDaysBetween } from '../../calendar/school-holidays';
import { weeklyTolerance } from '../../law/working-time';
import { patternHoursOn } from '../../schedule/hours';
import { compareMeans, exactly, roundedMean, type WeeklyMean } from '../../schedule/totals';
import { minutes } from '../../values/clock';
import { daysValue, durationValue } from '../../values/value';
import { daysInside, termKeys, withCompensationDays } from '../compensation-days';
import { effectiveMean, filledTotals } from '../derived';
import { inSector, onlyTypes } from '../guards';
import { firstWeekUnknown } from '../judge-days';
import { defineRule, finding, pass, unknown } from '../rule';

const schoolDaysPerWeek = 5;

/** What remains a week after the listed hours are spread over the lesson weeks: exact, as a fraction. */
const remaining = (effective: WeeklyMean, listed: number, schoolDays: number): WeeklyMean => ({
  sum: minutes(effective.sum * schoolDays - listed * schoolDaysPerWeek * effective.weeks),
  weeks: effective.weeks * schoolDays,
});

export const totalAboveAverage = defineRule({
  id: 'hours/total-above-average',
  article: 5,
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'A' }],
  severities: ['error', 'info'],
  messages: ['above', 'construction'],
  adultEducation: true,
  when: [onlyTypes('OAO'), withCompensationDays],
  needs: ['hours.average', 'schedule', ...termKeys],
  uses: ['hours.effective', 'company.jointCommittee'],
  check: (facts) => {
    const allowed = exactly(minutes(facts['hours.average'] + weeklyTolerance));
    const effective = effectiveMean(facts);
    if (!effective) return unknown('schedule');
    if (compareMeans(effective, allowed) <= 0) return pass;
    if (!filledTotals(facts.schedule)) return unknown('schedule');
    const counting = daysInside(facts.schedule, facts).map((day) => patternHoursOn(facts.schedule, day));
    if (counting.includes(undefined)) return firstWeekUnknown;
    const hoursOff = counting.map((hours) => hours?.counted ?? 0).filter((length) => length > 0);
    const schoolDays = schoolDaysBetween(facts['agreement.start'], facts['agreement.end']);
    if (schoolDays === 0) return pass;
    const left = remaining(
      effective,
      hoursOff.reduce<number>((sum, length) => sum + length, 0),
      schoolDays,
    );
    if (compareMeans(left, allowed) <= 0) return pass;
    const committee = facts['company.jointCommittee'];
    const isConstruction = committee !== undefined && inSector(committee, ['124']);
    return finding(isConstruction ? 'info' : 'error', isConstruction ? 'construction' : 'above', {
      fields: ['schedule', 'hours.average'],
      values: {
        effective: durationValue(roundedMean(effective)),
        days: daysValue(hoursOff.length),
        left: durationValue(roundedMean(left)),
        average: durationValue(facts['hours.average']),
      },
      expected: durationValue(facts['hours.average']),
      received: durationValue(roundedMean(left)),
    });
  },
});
