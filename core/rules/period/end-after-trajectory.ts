/**
 * An agreement ends at the latest on 30 June of the last school year of the training trajectory (official slides,
 * article 2). Without the end of the trajectory only an end in July or August is certainly after it.
 */
import { trajectoryLastDay } from '../../law/period';
import { dayInYear, schoolYearOf, type PlainDate } from '../../values/plain-date';
import { dateValue } from '../../values/value';
import { defineRule, finding, notApplicable, pass, unknown } from '../rule';

export const endAfterTrajectory = defineRule({
  id: 'period/end-after-trajectory',
  article: 2,
  cites: [{ source: 'oao-slides', at: 'artikel 2', confidence: 'A' }],
  severities: ['error', 'warning'],
  messages: ['after', 'in-summer'],
  needs: ['agreement.end'],
  uses: ['agreement.trajectoryEnd', 'agreement.start'],
  check: (facts, { read }) => {
    const end = facts['agreement.end'];
    const lastDay = read(trajectoryLastDay, end);
    if (!lastDay) return notApplicable('before-law');
    const trajectoryEnd = facts['agreement.trajectoryEnd'];
    const latest = dayInYear(schoolYearOf(trajectoryEnd ?? end) + 1, lastDay.value);
    if (end <= latest) return trajectoryEnd === undefined ? unknown('agreement.trajectoryEnd') : pass;
    const [severity, message] =
      trajectoryEnd === undefined ? (['warning', 'in-summer'] as const) : (['error', 'after'] as const);
    return finding(severity, message, {
      fields: ['agreement.end', 'agreement.trajectoryEnd'],
      values: { end: dateValue(end), latest: dateValue(latest) },
      expected: dateValue(latest),
      received: dateValue(end),
      ...(canEndOn(latest, facts['agreement.start']) && { fix: { 'agreement.end': latest } }),
    });
  },
});

/** A fix must not put the end before the start. */
const canEndOn = (day: PlainDate, start: PlainDate | undefined): boolean => start === undefined || start <= day;
