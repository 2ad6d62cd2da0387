/** What the rules on listed compensation days share: which of them lie inside the agreement. */
import type { FactKey, Facts } from '../facts/facts';
import type { Schedule } from '../schedule/schedule';
import type { PlainDate } from '../values/plain-date';
import { rememberLast } from '../values/remember';
import { dateValue, listValue } from '../values/value';
import {
  foundOrPass,
  notApplicable,
  unknown,
  detail,
  type Guard,
  type RuleResult,
  type Severity,
  type Unknown,
} from './rule';

export const termKeys = ['agreement.start', 'agreement.end'] as const satisfies readonly FactKey[];

/** Construction: the list of rest days of a year of the agreement was not found. */
export const constructionListUnknown: Unknown = {
  kind: 'unknown',
  missing: ['agreement.end'],
  lookUp: 'construction-days',
};

/** Only where compensation days are listed; waits for the schedule. */
export const withCompensationDays: Guard = {
  reads: ['schedule'],
  judge: ({ schedule }) => {
    if (schedule === undefined) return unknown('schedule');
    return schedule.compensationDays.length === 0 ? notApplicable('no-compensation-days') : undefined;
  },
};

const isInside = (day: PlainDate, facts: Required<Pick<Facts, (typeof termKeys)[number]>>): boolean =>
  facts['agreement.start'] <= day && day <= facts['agreement.end'];

/** The listed days, each once, in order. */
export const listedDays: (schedule: Schedule) => readonly PlainDate[] = rememberLast(({ compensationDays }: Schedule) =>
  [...new Set(compensationDays)].sort(),
);

/** Listed days inside the agreement, each once, in order. */
export const daysInside = (
  schedule: Schedule,
  facts: Required<Pick<Facts, (typeof termKeys)[number]>>,
): readonly PlainDate[] => listedDays(schedule).filter((day) => isInside(day, facts));

/** One sentence for all days with the same fault. */
export const daysFault = <const Message extends string>(
  days: readonly PlainDate[],
  severity: Severity,
  message: Message,
): RuleResult<Message> =>
  foundOrPass(days.length === 0 ? [] : [detail(severity, message, { days: listValue(days.map(dateValue)) })], {
    fields: ['schedule'],
  });
