/** The days of an agreement that somebody has to remember, in order; only those that the facts make certain. */
import { stepChanges } from '../allowance/step';
import { assertFacts } from '../facts/assert-facts';
import type { Facts } from '../facts/facts';
import { stepChangeDay } from '../law/allowance-amounts';
import { draftLifetime } from '../law/period';
import { premiumTerms } from '../law/premiums';
import type { Citation } from '../law/sources';
import { addDays, addMonths, birthday, type PlainDate } from '../values/plain-date';
import { numberValue, type Values } from '../values/value';
import { birthDate, chosenStep, isRegistered } from './derived';
import { isAdultEducation } from './rule';

/** In the order in which days that fall together are listed. */
export const agreementDateIds = [
  'draft-expires',
  'medical-examination',
  'dimona',
  'registration-deadline',
  'turns-18',
  'step-change',
  'recognition-ends',
  'end',
] as const;
export type AgreementDateId = (typeof agreementDateIds)[number];

export interface AgreementDate {
  readonly id: AgreementDateId;
  readonly date: PlainDate;
  readonly values: Values;
  /** Where it stands; none for a day that is a fact itself. */
  readonly cites: readonly Citation[];
}

const day = (
  id: AgreementDateId,
  date: PlainDate | undefined,
  cites: readonly Citation[] = [],
  values: Values = {},
): AgreementDate[] => (date === undefined ? [] : [{ id, date, values, cites }]);

const slides = (at: string): Citation => ({ source: 'oao-slides', at, confidence: 'A' });

function untilRegistered(facts: Facts): AgreementDate[] {
  if (isRegistered(facts)) return [];
  const { 'agreement.draftSavedOn': savedOn, 'agreement.start': start, 'agreement.type': type } = facts;
  const lifetime = savedOn && draftLifetime.on(savedOn);
  const terms = start && type && premiumTerms.on(start);
  return [
    ...(lifetime ? day('draft-expires', addDays(savedOn, lifetime.value), [lifetime.cites]) : []),
    ...(terms ? day('registration-deadline', addMonths(start, terms.value.registration), [terms.cites]) : []),
  ];
}

/** The last day before the start for a minor who was not examined before it, and the 18th birthday. */
function ofMinor(facts: Facts, start: PlainDate): AgreementDate[] {
  const birth = birthDate(facts);
  const adultFrom = birth && birthday(birth, 18);
  if (adultFrom === undefined || start >= adultFrom) return [];
  const { 'medical.examinedOn': examinedOn, 'agreement.end': end } = facts;
  const isExamined = examinedOn !== undefined && examinedOn < start;
  return [
    ...(isExamined ? [] : day('medical-examination', addDays(start, -1), [slides('artikel 2')])),
    ...(end !== undefined && adultFrom <= end
      ? day('turns-18', adultFrom, [{ source: 'labour-law', at: 'art. 2', confidence: 'A' }])
      : []),
  ];
}

function ofSteps(facts: Facts, start: PlainDate): AgreementDate[] {
  const { 'agreement.end': end, 'agreement.type': type } = facts;
  const { step } = chosenStep(facts);
  const entry = stepChangeDay.on(start);
  if (type !== 'OAO' || end === undefined || step === undefined || !entry) return [];
  return stepChanges(step, entry.value, start, end).flatMap(({ on, from, to }) =>
    day('step-change', on, [entry.cites], { from: numberValue(from), to: numberValue(to) }),
  );
}

function ofSecondaryEducation(facts: Facts): AgreementDate[] {
  const { 'agreement.start': start, 'agreement.type': type } = facts;
  if (start === undefined) return untilRegistered(facts);
  return [
    ...untilRegistered(facts),
    ...ofMinor(facts, start),
    ...(type === 'OAO' || type === 'SAO' ? day('dimona', start, [slides('artikel 2')]) : []),
    ...ofSteps(facts, start),
  ];
}

const inOrder = (a: AgreementDate, b: AgreementDate): number => {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return agreementDateIds.indexOf(a.id) - agreementDateIds.indexOf(b.id);
};

/**
 * Deadlines and turning points of an agreement, sorted; a past one stays as long as it was not met.
 * @throws NotFacts for values that are not of the kind of their fact.
 */
export function agreementDates(facts: Facts): readonly AgreementDate[] {
  assertFacts(facts);
  return [
    ...(isAdultEducation(facts) ? [] : ofSecondaryEducation(facts)),
    ...day('recognition-ends', facts['establishment.recognisedUntil'], [slides('opmaken van een OAO')]),
    ...day('end', facts['agreement.end']),
  ].sort(inOrder);
}
