/** The facts that follow from the settings of a school, where neither the page nor the user tells. */
import { emptySchedule, minutes, scheduleTotals, type Facts } from '#core';
import type { Settings } from './settings';

/**
 * The joint committee, and the lesson hours in a week. The lesson days themselves are no fact: a schedule without the
 * hours at the company would be judged as if nobody worked there.
 */
export function defaultFacts({ jointCommittee, lessonPattern }: Settings): Facts {
  const week = lessonPattern && scheduleTotals({ ...emptySchedule, weeks: [lessonPattern] });
  const hasHours = week !== undefined && !week.estimated && week.school.sum > 0;
  return {
    ...(jointCommittee !== undefined && { 'company.jointCommittee': jointCommittee }),
    ...(hasHours && { 'hours.lesson': minutes(week.school.sum) }),
  };
}
