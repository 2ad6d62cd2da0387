/** The dates of an agreement as a calendar file, in a language. */
import { writeCalendar } from '../calendar/icalendar';
import type { AgreementDate } from '../rules/agreement-dates';
import type { PlainDate } from '../values/plain-date';
import type { CalculationTexts } from './calculation-texts';
import { describeSources } from './describe';
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

/** iCalendar text with an all-day event for each date, the sources in its description. */
export function agreementCalendar(dates: readonly AgreementDate[], options: CalendarOptions): string {
  const { today, agreement, texts, calculations } = options;
  const timesBefore = (date: AgreementDate): number =>
    dates.slice(0, dates.indexOf(date)).filter(({ id }) => id === date.id).length;
  const events = dates.map((date) => {
    const sources = describeSources(date.cites, texts).map(({ title, at }) =>
      at === undefined ? title : `${title}, ${at}`,
    );
    const number = String(timesBefore(date) + 1);
    return {
      uid: `${date.id}-${number}.${agreement}@duaalwijzer`,
      date: date.date,
      summary: fillSentence(calculations.dates[date.id], date.values, texts),
      ...(sources.length > 0 && { description: `${texts.source} ${sources.join('; ')}` }),
    };
  });
  return writeCalendar(events, today);
}
