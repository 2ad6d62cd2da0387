/**
 * A study day replaces a school day: it lies inside the agreement, on a day of the pattern with school, in term and not on a
 * free day. Its hours are judged by the daily rules.
 */
import { publicHolidayOn } from '../../calendar/public-holidays';
import { isSchoolFree } from '../../calendar/school-holidays';
import { patternHas } from '../../schedule/hours';
import type { PlainDate } from '../../values/plain-date';
import { dateValue } from '../../values/value';
import { termKeys } from '../compensation-days';
import { passOrWait } from '../guards';
import { firstWeekUnknown } from '../judge-days';
import { defineRule, detail, foundOrPass, notApplicable, unknown, type Detail, type Guard } from '../rule';

type Message = 'outside' | 'no-school-day' | 'holiday';

const withStudyDays: Guard = {
  reads: ['schedule'],
  judge: ({ schedule }) => {
    if (schedule === undefined) return unknown('schedule');
    return schedule.studyDays.length === 0 ? notApplicable('no-schedule-exceptions') : undefined;
  },
};

const isOffTerm = (day: PlainDate): boolean => isSchoolFree(day) || publicHolidayOn(day) !== undefined;

export const studyDay = defineRule({
  id: 'schedule/study-day',
  cites: [{ source: 'oao-slides', at: 'artikel 5', confidence: 'B' }],
  severities: ['warning'],
  messages: ['outside', 'no-school-day', 'holiday'],
  adultEducation: true,
  when: [withStudyDays],
  needs: ['schedule'],
  uses: termKeys,
  check: (facts) => {
    const { schedule } = facts;
    const start = facts['agreement.start'];
    const end = facts['agreement.end'];
    const isSchoolDay = (day: PlainDate) => patternHas(schedule, day, ({ hasSchool }) => hasSchool);
    const details = schedule.studyDays.flatMap(({ date }): Detail<Message>[] => {
      const values = { day: dateValue(date) };
      if ((start !== undefined && date < start) || (end !== undefined && date > end)) {
        return [detail('warning', 'outside', values)];
      }
      if (isOffTerm(date)) return [detail('warning', 'holiday', values)];
      return isSchoolDay(date) === false ? [detail('warning', 'no-school-day', values)] : [];
    });
    if (details.length === 0) {
      const waiting = passOrWait(facts, ...termKeys);
      if (waiting.kind === 'unknown') return waiting;
      if (schedule.studyDays.some(({ date }) => isSchoolDay(date) === undefined)) return firstWeekUnknown;
    }
    return foundOrPass(details, { fields: ['schedule'] });
  },
});
