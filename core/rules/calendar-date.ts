/** A date of an agreement that belongs in a calendar. */
import type { Citation } from '../law/sources';
import type { DatedDay } from '../schedule/schedule';
import type { PlainDate } from '../values/plain-date';
import type { Values } from '../values/value';
import type { AgreementDateId } from './agreement-dates';

export type ScheduleDateId = 'compensation-day' | 'study-day' | 'holiday-training';
export type CalendarDateId = AgreementDateId | ScheduleDateId | 'index';

export interface CalendarDate {
  readonly id: CalendarDateId;
  readonly date: PlainDate;
  readonly values: Values;
  /** Where it stands; none for a day that is a fact itself. */
  readonly cites: readonly Citation[];
  /** The hours of that date, where they are others than those of the pattern. */
  readonly day?: DatedDay;
  /** A formula gave the amount: nobody has seen it in print. */
  readonly isComputed?: boolean;
}
