/** Deadlines that a rule warns about before they pass. */
import { daysBetween, type PlainDate } from '../values/plain-date';

const warningDays = 14;

/** Whether a deadline is still far, within 14 days (its own day included), or past. */
export function deadlineState(deadline: PlainDate, today: PlainDate): 'far' | 'near' | 'past' {
  if (today > deadline) return 'past';
  return daysBetween(today, deadline) <= warningDays ? 'near' : 'far';
}
