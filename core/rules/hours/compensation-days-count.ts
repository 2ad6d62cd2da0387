/**
 * The number of listed compensation days lies within what the usual methods give, with a margin of one day: no law fixes
 * the method for a part of a year, so the range is shown. In construction the days are fixed by date, so those inside the
 * agreement count.
 */
import { compensationRange, halfDays } from '../../schedule/compensation';
import { daysValue, numberValue } from '../../values/value';
import { compensationCase } from '../compensation-case';
import { listedDays, termKeys, withCompensationDays } from '../compensation-days';
import { defineRule, finding, pass } from '../rule';

const marginOfDays = 1;

export const compensationDaysCount = defineRule({
  id: 'hours/compensation-days-count',
  article: 5,
  cites: [{ source: 'rest-day-advice', confidence: 'B' }],
  severities: ['warning'],
  messages: ['too-few', 'too-many', 'construction'],
  adultEducation: true,
  when: [withCompensationDays],
  needs: ['hours.average', 'schedule'],
  // the dates that lack are named by the case, once the week is known to be longer than the average
  uses: ['hours.effective', 'company.jointCommittee', ...termKeys],
  check: (facts, { read }) => {
    const needs = compensationCase(facts, read);
    if ('kind' in needs) return needs;
    const range = compensationRange(needs);
    const listed = listedDays(facts.schedule).length;
    if (listed >= range.lowest - marginOfDays && listed <= range.highest + marginOfDays) return pass;
    const { lowest, highest } = halfDays(range);
    return finding('warning', needs.fixed ? 'construction' : listed < range.lowest ? 'too-few' : 'too-many', {
      fields: ['schedule'],
      values: { listed: daysValue(listed), lowest: numberValue(lowest), highest: daysValue(highest) },
    });
  },
});
