/** Every rule, in the order of the catalogue. Written by `npm run collect`; do not edit by hand. */
import { workplaceHoursTooLow as typeWorkplaceHoursTooLow } from './type/workplace-hours-too-low';
import { endBeforeStart as periodEndBeforeStart } from './period/end-before-start';
import { averageAbove38 as hoursAverageAbove38 } from './hours/average-above-38';
import { compensationDaysMissing as hoursCompensationDaysMissing } from './hours/compensation-days-missing';
import { totalAboveAverage as hoursTotalAboveAverage } from './hours/total-above-average';
import { annexWording as scheduleAnnexWording } from './schedule/annex-wording';
import { blocksOverlap as scheduleBlocksOverlap } from './schedule/blocks-overlap';
import { breakTooShort as scheduleBreakTooShort } from './schedule/break-too-short';
import { compensationDayDuplicate as scheduleCompensationDayDuplicate } from './schedule/compensation-day-duplicate';
import { compensationDayNotWorked as scheduleCompensationDayNotWorked } from './schedule/compensation-day-not-worked';
import { compensationDayOnHoliday as scheduleCompensationDayOnHoliday } from './schedule/compensation-day-on-holiday';
import { compensationDayOutside as scheduleCompensationDayOutside } from './schedule/compensation-day-outside';
import { compensationDayWrongYear as scheduleCompensationDayWrongYear } from './schedule/compensation-day-wrong-year';
import { dailyRest as scheduleDailyRest } from './schedule/daily-rest';
import { dayTooLong as scheduleDayTooLong } from './schedule/day-too-long';
import { stretchTooLong as scheduleStretchTooLong } from './schedule/stretch-too-long';

export const rules = [
  typeWorkplaceHoursTooLow,
  periodEndBeforeStart,
  hoursAverageAbove38,
  hoursCompensationDaysMissing,
  hoursTotalAboveAverage,
  scheduleAnnexWording,
  scheduleBlocksOverlap,
  scheduleBreakTooShort,
  scheduleCompensationDayDuplicate,
  scheduleCompensationDayNotWorked,
  scheduleCompensationDayOnHoliday,
  scheduleCompensationDayOutside,
  scheduleCompensationDayWrongYear,
  scheduleDailyRest,
  scheduleDayTooLong,
  scheduleStretchTooLong,
] as const;

/** The path of a rule file is the name of its rule. */
export type RuleId = (typeof rules)[number]['id'];
