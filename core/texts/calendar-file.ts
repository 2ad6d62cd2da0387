/** The dates of an agreement as a calendar file, in a language. */
import { writeCalendar } from '../calendar/icalendar';
import { agreementDateIds } from '../rules/agreement-dates';
import type { CalendarDate } from '../rules/calendar-date';
import type { PlainDate } from '../values/plain-date';
import type { CalculationTexts } from './calculation-texts';
import { describeSources } from './describe';
import { describeDay } from './describe-fact';
import { fillSentence } from './format';
import type { CommonTexts } from './texts';

export interface CalendarOptions {
  /** The day on which the file is made: the format asks for it. */
  readonly today: PlainDate;
  /** Tells this agreement from others, and stays the same: a later file then updates the calendar. No personal data. */
  readonly agreement: string;
  readonly texts: CommonTexts;
  readonly calculations: Pick<CalculationTexts, 'dates'>;
}

/** A deadline can move and is counted; a day that is known by its date is another one on another date. */
function momentOf(date: CalendarDate, dates: readonly CalendarDate[]): string {
  const canMove = agreementDateIds.some((id) => id === date.id);
  if (!canMove) return date.date.replaceAll('-', '');
  const same = dates.filter(({ id }) => id === date.id);
  return String(same.indexOf(date) + 1);
}

/** The hours of the day, how sure an amount is, and where it stands. */
function descriptionOf({ day, isComputed, cites }: CalendarDate, texts: CommonTexts): string {
  const sources = describeSources(cites, texts).map(({ title, at }) => (at === undefined ? title : `${title}, ${at}`));
  const hours = day ? describeDay(day, texts) : '';
  return [
    ...(hours === '' ? [] : [fillSentence(hours, {}, texts)]),
    ...(isComputed ? [fillSentence(`${texts.computed}.`, {}, texts)] : []),
    ...(sources.length > 0 ? [`${texts.source} ${sources.join('; ')}`] : []),
  ].join('\n');
}

/** iCalendar text with an all-day event for each date. */
export function agreementCalendar(dates: readonly CalendarDate[], options: CalendarOptions): string {
  const { today, agreement, texts, calculations } = options;
  const events = dates.map((date) => {
    const description = descriptionOf(date, texts);
    return {
      uid: `${date.id}-${momentOf(date, dates)}.${agreement}@duaalwijzer`,
      date: date.date,
      summary: fillSentence(calculations.dates[date.id], date.values, texts),
      ...(description !== '' && { description }),
    };
  });
  return writeCalendar(events, today);
}
