/**
 * Limits of a day for minors and adults: length, stretches, breaks and rest (labour act of 16 March 1971). The school
 * hours of a minor count. All in minutes.
 */
import { hours, minutes, type Minutes } from '../values/clock';
import { dated } from './dated';
import type { Citation } from './sources';

/** A rest that becomes due when a day is longer than a limit. */
export interface BreakDue {
  /** Due on a day longer than this. */
  readonly above: Minutes;
  /** Rest of the day together. */
  readonly rest: Minutes;
  /** Part of it in one go. */
  readonly atOnce: Minutes;
}

export interface DayLimits {
  readonly day: Minutes;
  /** In a week of more than five and a half days; the same as `day` where it makes no difference. */
  readonly dayInLongWeek: Minutes;
  /** Longest stretch without an interruption. */
  readonly stretch: Minutes;
  /** Longest day first. */
  readonly breaks: readonly BreakDue[];
  /** Between two days. */
  readonly dailyRest: Minutes;
}

const limits = (id: string, value: DayLimits, cites: Citation) => dated(id, [{ value, status: 'published', cites }]);

export const minorDayLimits = limits(
  'minorDayLimits',
  {
    day: hours(8),
    dayInLongWeek: hours(8),
    stretch: minutes(270),
    breaks: [
      { above: hours(6), rest: minutes(60), atOnce: minutes(30) },
      { above: minutes(270), rest: minutes(30), atOnce: minutes(0) },
    ],
    dailyRest: hours(12),
  },
  { source: 'labour-law', at: 'art. 30-34', confidence: 'B' },
);

export const adultDayLimits = limits(
  'adultDayLimits',
  {
    day: hours(9),
    dayInLongWeek: hours(8),
    stretch: hours(6),
    breaks: [{ above: hours(6), rest: minutes(15), atOnce: minutes(15) }],
    dailyRest: hours(11),
  },
  { source: 'labour-law', at: 'art. 19-20, 38ter, 38quater', confidence: 'A' },
);
