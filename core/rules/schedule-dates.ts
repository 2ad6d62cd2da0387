/** The days that a schedule names by their date: compensation days, study days, training in a school holiday. */
import { assertFacts } from '../facts/assert-facts';
import type { Facts } from '../facts/facts';
import { dayHours } from '../schedule/day';
import type { DatedDay } from '../schedule/schedule';
import type { PlainDate } from '../values/plain-date';
import type { CalendarDate, ScheduleDateId } from './calendar-date';

const dateOf = (id: ScheduleDateId, date: PlainDate, day?: DatedDay): CalendarDate => ({
  id,
  date,
  values: {},
  cites: [],
  ...(day && { day }),
});

/** Of two on one date the last. */
const daysOf = (id: ScheduleDateId, days: readonly DatedDay[]): CalendarDate[] =>
  [...new Map(days.map((day) => [day.date, day])).values()].map((day) => dateOf(id, day.date, day));

/** Training without an hour has not been filled in yet. */
const hasHours = (day: DatedDay): boolean => dayHours(day).clock > 0;

/**
 * Each day once, list by list.
 * @throws NotFacts for values that are not of the kind of their fact.
 */
export function scheduleDates(facts: Facts): readonly CalendarDate[] {
  assertFacts(facts);
  const { schedule } = facts;
  if (!schedule) return [];
  return [
    ...[...new Set(schedule.compensationDays)].map((date) => dateOf('compensation-day', date)),
    ...daysOf('study-day', schedule.studyDays),
    ...daysOf('holiday-training', schedule.holidayTraining.filter(hasHours)),
  ];
}
