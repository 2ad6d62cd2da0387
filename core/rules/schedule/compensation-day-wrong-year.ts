/**
 * Construction (PC 124): a date that is not on the list of its own year, while day and month are on the list of another.
 * Whoever copies a whole list easily copies a wrong year with it, as the official sample annex shows; then every date with
 * another year than the list is wrong, also where it happens to be on the list of its own year.
 */
import { copiedListYear, isConstructionRestDay, sameDayInOtherYears } from '../../calendar/construction-rest-days';
import { yearOf, type PlainDate } from '../../values/plain-date';
import { dateValue } from '../../values/value';
import { constructionListUnknown, listedDays, withCompensationDays } from '../compensation-days';
import { onlySectors } from '../guards';
import { defineRule, detail, foundOrPass } from '../rule';

function rightDate(day: PlainDate, copied: number | undefined): PlainDate | undefined {
  const others = sameDayInOtherYears(day);
  if (copied !== undefined) return others.find((other) => yearOf(other) === copied);
  return isConstructionRestDay(day) === false ? others[0] : undefined;
}

export const compensationDayWrongYear = defineRule({
  id: 'schedule/compensation-day-wrong-year',
  cites: [{ source: 'construction-rest-days', confidence: 'B' }],
  severities: ['warning'],
  messages: ['wrong-year'],
  adultEducation: true,
  when: [onlySectors('124'), withCompensationDays],
  needs: ['schedule'],
  check: ({ schedule }) => {
    const days = listedDays(schedule);
    const isOff = days.some((day) => isConstructionRestDay(day) === false);
    const copied = isOff ? copiedListYear(days) : undefined;
    const details = days.flatMap((day) => {
      const right = rightDate(day, copied);
      return right === undefined
        ? []
        : [detail('warning', 'wrong-year', { day: dateValue(day), right: dateValue(right) })];
    });
    if (details.length === 0 && days.some((day) => isConstructionRestDay(day) === undefined))
      return { ...constructionListUnknown, missing: ['schedule'] };
    return foundOrPass(details, { fields: ['schedule'] });
  },
});
