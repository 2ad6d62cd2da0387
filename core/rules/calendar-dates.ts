/** Everything of an agreement that belongs in a calendar: its deadlines, the days of its schedule, the index. */
import type { UserAmount } from '../allowance/amounts';
import type { Facts } from '../facts/facts';
import { agreementDates } from './agreement-dates';
import type { CalendarDate } from './calendar-date';
import { indexDates } from './index-dates';
import { scheduleDates } from './schedule-dates';

/**
 * All of them, kind by kind.
 * @throws NotFacts for values that are not of the kind of their fact.
 */
export const calendarDates = (facts: Facts, amounts: readonly UserAmount[] = []): readonly CalendarDate[] => [
  ...agreementDates(facts),
  ...scheduleDates(facts),
  ...indexDates(facts, amounts),
];
