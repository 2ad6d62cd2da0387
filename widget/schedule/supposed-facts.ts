/**
 * What the hours calculator supposes, only to judge and never to hand out: that an OAO is wanted, and an age group where
 * the birth date is not known.
 */
import {
  parsePlainDate,
  scheduleTotals,
  withChanges,
  type Facts,
  type Outcome,
  type PlainDate,
  type RuleId,
  type Schedule,
} from '#core';

/** Whether anything is scheduled at all. */
export const hasHours = ({ weeks }: Schedule): boolean =>
  weeks
    .flatMap((week) => Object.values(week))
    .flatMap(({ school, company }) => [school, company])
    .some((hours) => hours !== undefined && (hours.blocks.length > 0 || 'lessonHours' in hours));

export const ageGroups = ['minor', 'adult', 'unknown'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** Born on 1 January, so long ago that somebody is of the age group during the whole agreement. */
function supposedBirthDate(group: AgeGroup, start: PlainDate, end: PlainDate): PlainDate | undefined {
  if (group === 'unknown') return undefined;
  const year = group === 'minor' ? Number(end.slice(0, 4)) - 17 : Number(start.slice(0, 4)) - 19;
  return parsePlainDate(`${String(year)}-01-01`);
}

/**
 * Facts to judge. Without a first day the limits of today are taken, so that the age group can be judged; without an end
 * an agreement is short. The type is supposed once there are hours in the company: before that no type can be told.
 */
export function supposeFacts(facts: Facts, schedule: Schedule | undefined, group: AgeGroup, today: PlainDate): Facts {
  const start = facts['agreement.start'] ?? facts['agreement.end'] ?? today;
  const end = facts['agreement.end'] ?? start;
  const birthDate = facts['learner.birthDate'] ?? supposedBirthDate(group, start, end);
  const hasAge = birthDate !== undefined || facts['learner.insz'] !== undefined;
  const hasCompanyHours = schedule !== undefined && scheduleTotals(schedule).company.sum > 0;
  return {
    ...(hasCompanyHours && { 'agreement.type': 'OAO' }),
    ...(hasAge && facts['agreement.end'] === undefined && { 'agreement.start': start }),
    ...withChanges(facts, { schedule }),
    ...(birthDate !== undefined && { 'learner.birthDate': birthDate }),
  };
}

/** A finding under a supposed birth date cannot tell until which day it holds. */
export function withoutLastDay<Id extends RuleId>(outcome: Outcome<Id>): Outcome<Id> {
  if (outcome.kind !== 'finding') return outcome;
  const details = outcome.details.map((detail) => ({
    ...detail,
    values: { ...detail.values, until: { unit: 'until', value: undefined } as const },
  }));
  return { ...outcome, details };
}
