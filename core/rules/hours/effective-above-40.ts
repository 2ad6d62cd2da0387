/**
 * A single week counts at most 40 hours when rest days bring the average down (labour act, art. 19; act of 10 August 2001).
 * For a minor no exception is known; for an adult there are flexible regimes that a form cannot see.
 */
import { weeklyEffectiveMaximum } from '../../law/working-time';
import { cycleWeek, placesDates } from '../../schedule/cycle';
import { workedOn } from '../../schedule/hours';
import { datedMondays } from '../../schedule/judged-days';
import type { Schedule } from '../../schedule/schedule';
import { scheduleTotals } from '../../schedule/totals';
import { minutes, type Minutes } from '../../values/clock';
import { addDays, birthday, fromDayNumber, weekdayIndexOfNumber, type PlainDate } from '../../values/plain-date';
import { dateValue, durationValue, numberValue } from '../../values/value';
import { trainingRanges } from '../../calendar/school-holidays';
import { birthDate, filledTotals } from '../derived';
import { judgedKeys, oncePlaced } from '../judge-days';
import { defineRule, detail, finding, foundOrPass, pass, unknown, type Detail, type Severity } from '../rule';

type Message = 'every-week' | 'pattern' | 'dated' | 'typed';

/** Counted minutes of the week of a dated exception, as it is really worked. */
function weekWithExceptions(schedule: Schedule, monday: number): Minutes {
  let sum = 0;
  for (let day = monday; day < monday + 7; day += 1) sum += workedOn(schedule, day).counted;
  return minutes(sum);
}

const dayBefore = (day: PlainDate): PlainDate => addDays(day, -1);

/** Whether a week of the pattern begins in the agreement before a day; a week that the start cuts counts. */
function beginsBefore(schedule: Schedule, week: number, start: PlainDate, end: PlainDate, before: PlainDate): boolean {
  // an agreement that ends before that day has all its weeks before it, whichever they are
  if (!placesDates(schedule)) return end < before;
  const last = end < before ? end : dayBefore(before);
  return trainingRanges(start, last).some(([first, until]) => {
    for (let monday = first - weekdayIndexOfNumber(first); monday <= until; monday += 7) {
      if (cycleWeek(schedule, monday) === week) return true;
    }
    return false;
  });
}

export const effectiveAbove40 = defineRule({
  id: 'hours/effective-above-40',
  article: 5,
  cites: [
    { source: 'labour-law', at: 'art. 19', confidence: 'A' },
    { source: 'act-2001', at: 'art. 2', confidence: 'A' },
  ],
  severities: ['error', 'warning'],
  messages: ['every-week', 'pattern', 'dated', 'typed'],
  adultEducation: true,
  uses: ['schedule', 'hours.effective', ...judgedKeys],
  readsToday: true,
  check: (facts, { read, today }) => {
    const start = facts['agreement.start'];
    const maximum = read(weeklyEffectiveMaximum, start ?? today)?.value;
    if (maximum === undefined) return pass;
    const birth = birthDate(facts);
    const adultFrom = birth === undefined ? undefined : birthday(birth, 18);
    const { schedule } = facts;
    const limit = durationValue(maximum);
    if (!schedule || (!filledTotals(schedule) && datedMondays(schedule).length === 0)) {
      const effective = facts['hours.effective'];
      if (effective === undefined) return unknown('schedule');
      if (effective <= maximum) return pass;
      const isMinor = adultFrom !== undefined && start !== undefined && start < adultFrom;
      const values = { hours: durationValue(effective), limit };
      return finding(isMinor ? 'error' : 'warning', 'typed', { fields: ['hours.effective', 'schedule'], values });
    }
    const severityOf = (isMinor: boolean): Severity => (isMinor ? 'error' : 'warning');
    const details: Detail<Message>[] = scheduleTotals(schedule).weeks.flatMap((week, index) => {
      if (week.counted <= maximum) return [];
      const isMinor =
        start !== undefined &&
        adultFrom !== undefined &&
        start < adultFrom &&
        beginsBefore(schedule, index, start, facts['agreement.end'] ?? dayBefore(adultFrom), adultFrom);
      return [
        detail(severityOf(isMinor), schedule.weeks.length === 1 ? 'every-week' : 'pattern', {
          week: numberValue(index + 1),
          hours: durationValue(week.counted),
          limit,
        }),
      ];
    });
    for (const monday of datedMondays(schedule)) {
      const sum = weekWithExceptions(schedule, monday);
      if (sum <= maximum) continue;
      const day = fromDayNumber(monday);
      const isMinor = adultFrom !== undefined && day < adultFrom;
      details.push(detail(severityOf(isMinor), 'dated', { monday: dateValue(day), hours: durationValue(sum), limit }));
    }
    return oncePlaced(foundOrPass(details, { fields: ['schedule'] }), schedule);
  },
});
